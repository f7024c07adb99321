import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDesk, type Desk, type Machine } from './support/desk.ts';
import { firstVisit, openOutbox } from './support/homePages.ts';
import { readKioskRecords } from './support/kioskRecords.ts';
import { countTries, hasTriedInVain, isDelivered, outboxItem, sendNow, tryInVain } from './support/outboxPage.ts';
import { aPersonWithKeyboardAt, type Person } from './support/person.ts';
import { countEvents, countQuarantined, heldDossiers, keptReceipts } from './support/provinceRecords.ts';
import { submitRequest } from './support/sampleDossiers.ts';

const LOST = 20;

let desk: Desk;
let machine: Machine;
let officer: Person;

beforeAll(async () => {
  desk = await openDesk();
  machine = await desk.switchOn();
  officer = aPersonWithKeyboardAt(machine.page);
  await firstVisit(officer, desk.address);
});
afterAll(() => desk.end());

/** Every second time the province itself dies after its commit; otherwise the line breaks under the answer. */
test('I3, S14: twenty replies are lost after the commit, and there is one dossier and one receipt', async () => {
  desk.line.mode('down');
  const code = await submitRequest(officer);
  await openOutbox(officer);
  for (let lost = 1; lost <= LOST; lost += 1) {
    if (lost % 2 === 1) await loseByPowerCut(code);
    else await loseByBrokenLine(code);
    expect(await outboxItem(machine.page, code).textContent()).toContain('Chưa nhận');
  }
  const [receipt] = await keptReceipts(desk.database);

  desk.middle.be('none');
  await sendNow(officer);
  await isDelivered(machine.page, code);

  expect(await heldDossiers(desk.database)).toMatchObject([{ temporary_code: code }]);
  expect(await countEvents(desk.database, 'envelopeStored')).toBe(1);
  expect(await countEvents(desk.database, 'received')).toBe(1);
  expect(await countQuarantined(desk.database)).toBe(0);
  const { outbox } = await readKioskRecords(machine.page);
  expect(outbox).toMatchObject([{ state: 'delivered', receipt: { signature: receipt?.signature } }]);
});

/** kill -9 as soon as the database has it; nothing of the answer came through. */
async function loseByPowerCut(code: string): Promise<void> {
  const { middle, province, database, line } = desk;
  const tries = await countTries(machine.page, code);
  const requests = middle.met('/v1/intake');
  middle.be('replyHeld');
  line.mode('up');
  await sendNow(officer);
  await expect.poll(async () => (await heldDossiers(database)).length, { timeout: 20_000, interval: 5 }).toBe(1);
  await expect.poll(() => middle.met('/v1/intake'), { timeout: 20_000, interval: 5 }).toBeGreaterThan(requests);
  await province.kill();
  line.mode('down');
  await hasTriedInVain(officer, code, tries);
  await province.restart();
}

async function loseByBrokenLine(code: string): Promise<void> {
  desk.middle.be('cutAfterCommit');
  desk.line.mode('up');
  await tryInVain(officer, code);
}
