import { describe, expect, it } from 'vitest';
import type { Invariant } from './audit/complaint.ts';
import type { PlantedBug } from './plantedBug.ts';
import { answersBeforeCommit } from './plantedBugs/answersBeforeCommit.ts';
import { anyAnswerDelivers } from './plantedBugs/anyAnswerDelivers.ts';
import { contentDigestIgnored } from './plantedBugs/contentDigestIgnored.ts';
import { countsBytesOnly } from './plantedBugs/countsBytesOnly.ts';
import { cursorBeforeRows } from './plantedBugs/cursorBeforeRows.ts';
import { dueTimesBelieved } from './plantedBugs/dueTimesBelieved.ts';
import { expiresAfterSevenDays } from './plantedBugs/expiresAfterSevenDays.ts';
import { fileAndRowApart } from './plantedBugs/fileAndRowApart.ts';
import { flippingWire } from './plantedBugs/flippingWire.ts';
import { hardDays } from './plantedBugs/hardDays.ts';
import { lastWindowWins } from './plantedBugs/lastWindowWins.ts';
import { newIdOnRetry } from './plantedBugs/newIdOnRetry.ts';
import { numbersRepeat } from './plantedBugs/numbersRepeat.ts';
import { ordersByClock } from './plantedBugs/ordersByClock.ts';
import { receiptsUnverified } from './plantedBugs/receiptsUnverified.ts';
import { relaxedDurability } from './plantedBugs/relaxedDurability.ts';
import { replaysInsertedTwice } from './plantedBugs/replaysInsertedTwice.ts';
import { stateBeforeReplay } from './plantedBugs/stateBeforeReplay.ts';
import { unauthorisedEmptiesOutbox } from './plantedBugs/unauthorisedEmptiesOutbox.ts';
import { runWorld } from './world.ts';

const plan = { kiosks: 2, days: 2 };
const trial = (plant?: PlantedBug) => runWorld({ seed: 42, ...plan, also: hardDays(plan), healingHours: 3, plant });

describe('the auditor', () => {
  it('has nothing to say about the program as it is', async () => {
    const { complaints, saved } = await trial();
    expect(complaints).toEqual([]);
    expect(saved).toBeGreaterThan(15);
  });

  it('has nothing to say when bits flip on the way, because the province looks', async () => {
    expect((await trial(flippingWire)).complaints).toEqual([]);
  });

  it.each<[mistake: string, invariant: Invariant, plant: PlantedBug]>([
    ['a draft and its file written in two transactions', 'I1', fileAndRowApart],
    ['commits that are called done before they are on the disk', 'I1', relaxedDurability],
    ['a second window that writes over the first', 'I1', lastWindowWins],
    ['a kiosk that takes any HTTP answer for a receipt', 'I2', anyAnswerDelivers],
    ['a kiosk that does not verify receipts', 'I2', receiptsUnverified],
    ['a province that answers before it commits', 'I2', answersBeforeCommit],
    ['a new id for every attempt', 'I3', newIdOnRetry],
    ['a province without unique keys', 'I3', replaysInsertedTwice],
    ['numbers that are given out twice', 'I3', numbersRepeat],
    ['a province that does not look at the digest of a batch', 'I3', contentDigestIgnored],
    ['an outbox that one 401 empties', 'I4', unauthorisedEmptiesOutbox],
    ['an expiry after seven days by the machine’s own clock', 'I4', expiresAfterSevenDays],
    ['due times that are believed after the clock jumped', 'I4', dueTimesBelieved],
    ['a province that checks the state before the replay', 'I4', stateBeforeReplay],
    ['a province that counts bytes and does not hash them', 'I5', countsBytesOnly],
    ['statuses that are put in order by the clock', 'I6', ordersByClock],
    ['a cursor that is written before its rows', 'I6', cursorBeforeRows],
  ])('catches %s (%s)', async (_, invariant, plant) => {
    const { complaints } = await trial(plant);
    expect(complaints[0]?.invariant).toBe(invariant);
  });
});
