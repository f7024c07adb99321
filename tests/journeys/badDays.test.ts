import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Strangeness } from '../support/strangeServer.ts';
import { openDesk, type Desk, type Machine } from './support/desk.ts';
import { firstVisit, isHome, isReadyForOffline, openOutbox } from './support/homePages.ts';
import { jumpDays, provideJumpingClock } from './support/jumpingClock.ts';
import { readKioskRecords } from './support/kioskRecords.ts';
import { isDelivered, outboxItem, sendNow, tryInVain } from './support/outboxPage.ts';
import { aPersonWithKeyboardAt, type Person } from './support/person.ts';
import { countEvents, countQuarantined, heldDossiers, keptReceipts } from './support/provinceRecords.ts';
import { submitRequest } from './support/sampleDossiers.ts';

let desk: Desk;
let machine: Machine;
let officer: Person;
let code: string;

beforeAll(async () => {
  desk = await openDesk();
  await switchOn();
  await firstVisit(officer, desk.address);
  desk.line.mode('down');
  code = await submitRequest(officer);
  await openOutbox(officer);
});
afterAll(() => desk.end());

async function switchOn(): Promise<void> {
  machine = await desk.switchOn(provideJumpingClock);
  officer = aPersonWithKeyboardAt(machine.page);
}

/** What the officer reads beside the dossier on such a day. */
const badDays: [day: string, strangeness: Strangeness, words: string][] = [
  ['a log-in page with 200 for everything', 'captivePortal', 'Mạng đang dùng đòi đăng nhập trước.'],
  ['a redirect to a log-in page', 'captiveRedirect', 'Mạng đang dùng đòi đăng nhập trước.'],
  ['401 for everything', 'unauthorised', 'Tỉnh chưa nhận ra máy này.'],
  ['503 for a while', 'busy', 'Máy chủ của tỉnh đang bận.'],
  ['JSON of somebody else', 'foreignJson', 'Mạng đang dùng đòi đăng nhập trước.'],
  ['half of a reply', 'truncatedReply', 'Nhận được câu trả lời lạ, không phải của tỉnh.'],
  ['a reply cut off after the commit', 'cutAfterCommit', 'Đường truyền bị đứt giữa chừng.'],
];

test.each(badDays)('I2, I4: on a day of %s the dossier stays, and the outbox says why', async (_day, strangeness, words) => {
  desk.middle.be(strangeness);
  desk.line.mode('up');
  await tryInVain(officer, code);
  const item = outboxItem(machine.page, code);
  await item.getByText(words).waitFor();
  expect(await item.textContent()).toContain('Chưa nhận');
  expect(await item.getByText('Tỉnh đã nhận').count()).toBe(0);
});

test('I1: the plug is pulled while a request hangs, and the dossier waits', async () => {
  desk.middle.be('hang');
  await sendNow(officer);
  await machine.page.getByRole('button', { name: 'Đang gửi…' }).waitFor();
  desk.line.mode('down');
  await machine.pullPlug();

  await switchOn();
  await machine.page.goto(`${desk.address}/outbox`);
  await outboxItem(machine.page, code).getByText('Chờ gửi', { exact: true }).waitFor();
});

/** A dead battery on the board: the clock stands in 2020, then somebody sets it, a week too late. */
test('S7, I6: eight days without a line and a clock that jumps both ways neither lose nor hasten anything', async () => {
  const { page } = machine;
  await isReadyForOffline(page);
  for (const days of [1, -2_300, 3, 8]) {
    await jumpDays(page, days);
    if (days > 0) {
      // As after a long sleep: whoever touches it first finds the first screen (I7).
      await page.keyboard.press('Tab');
      await isHome(page);
      await openOutbox(officer);
    }
    await tryInVain(officer, code);
    await outboxItem(page, code).getByText('Đường truyền bị đứt giữa chừng.').waitFor();
  }
  const [waiting] = (await readKioskRecords(page)).outbox;
  expect(waiting).toMatchObject({ state: 'queued', slip: { temporaryCode: code } });
});

test('I3: when the good day comes everything is there, once', async () => {
  desk.middle.be('none');
  desk.line.mode('up');
  await sendNow(officer);
  await isDelivered(machine.page, code);
  expect(await heldDossiers(desk.database)).toMatchObject([{ temporary_code: code }]);
  expect(await countEvents(desk.database, 'envelopeStored')).toBe(1);
  expect(await keptReceipts(desk.database)).toHaveLength(1);
  expect(await countQuarantined(desk.database)).toBe(0);
});
