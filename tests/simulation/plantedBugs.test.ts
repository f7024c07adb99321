import { describe, expect, it } from 'vitest';
import type { Invariant } from './audit/complaint.ts';
import type { PlantedBug } from './plantedBug.ts';
import { answersBeforeCommit } from './plantedBugs/answersBeforeCommit.ts';
import { anyAnswerDelivers } from './plantedBugs/anyAnswerDelivers.ts';
import { contentDigestIgnored } from './plantedBugs/contentDigestIgnored.ts';
import { countsBytesOnly } from './plantedBugs/countsBytesOnly.ts';
import { cursorBeforeRows } from './plantedBugs/cursorBeforeRows.ts';
import { deletesOnAny2xx } from './plantedBugs/deletesOnAny2xx.ts';
import { dropsOn4xx } from './plantedBugs/dropsOn4xx.ts';
import { dueTimesBelieved } from './plantedBugs/dueTimesBelieved.ts';
import { expiresAfterSevenDays } from './plantedBugs/expiresAfterSevenDays.ts';
import { fileAndRowApart } from './plantedBugs/fileAndRowApart.ts';
import { flippingWire } from './plantedBugs/flippingWire.ts';
import { hardDays } from './plantedBugs/hardDays.ts';
import { lastWindowWins } from './plantedBugs/lastWindowWins.ts';
import { newIdOnRetry } from './plantedBugs/newIdOnRetry.ts';
import { noUniqueKey } from './plantedBugs/noUniqueKey.ts';
import { numbersRepeat } from './plantedBugs/numbersRepeat.ts';
import { ordersByClock } from './plantedBugs/ordersByClock.ts';
import { receiptsUnverified } from './plantedBugs/receiptsUnverified.ts';
import { relaxedDurability } from './plantedBugs/relaxedDurability.ts';
import { stateBeforeReplay } from './plantedBugs/stateBeforeReplay.ts';
import { runWorld } from './world.ts';

const plan = { kiosks: 2, days: 1 };
const trial = (plant?: PlantedBug) => runWorld({ seed: 42, ...plan, also: hardDays(plan), healingHours: 1, plant });

describe('the auditor', () => {
  it('has nothing to say about the program as it is', async () => {
    const { complaints, saved } = await trial();
    expect(complaints).toEqual([]);
    expect(saved).toBeGreaterThan(10);
  });

  it('has nothing to say when bits flip on the way, because the province looks', async () => {
    expect((await trial(flippingWire)).complaints).toEqual([]);
  });

  it.each<[mistake: string, invariant: Invariant, plant: PlantedBug]>([
    ['a draft and its file written in two transactions', 'I1', fileAndRowApart],
    ['relaxed durability: commits that are called done before they are on the disk', 'I1', relaxedDurability],
    ['a second window that writes over the first', 'I1', lastWindowWins],
    ['a kiosk that takes any HTTP answer for a receipt', 'I2', anyAnswerDelivers],
    ['a kiosk that does not verify receipts', 'I2', receiptsUnverified],
    ['a province that acknowledges before it commits', 'I2', answersBeforeCommit],
    ['a new id on every retry', 'I3', newIdOnRetry],
    ['no unique key at the province', 'I3', noUniqueKey],
    ['numbers that are given out twice', 'I3', numbersRepeat],
    ['a province that does not look at the digest of a batch', 'I3', contentDigestIgnored],
    ['a queue entry that is deleted on any 2xx', 'I4', deletesOnAny2xx],
    ['an outbox that drops what met a 4xx: one 401 empties it', 'I4', dropsOn4xx],
    ['an expiry after seven days by the machine’s own clock', 'I4', expiresAfterSevenDays],
    ['due times that are believed after the clock jumped', 'I4', dueTimesBelieved],
    ['a province that checks the state before the replay', 'I4', stateBeforeReplay],
    ['a province that counts the bytes of a file and does not hash them', 'I5', countsBytesOnly],
    ['statuses that are ordered by the clock', 'I6', ordersByClock],
    ['a cursor that is written before its rows', 'I6', cursorBeforeRows],
  ])('catches %s (%s)', async (_, invariant, plant) => {
    const { complaints } = await trial(plant);
    expect(complaints[0]?.invariant).toBe(invariant);
  });
});
