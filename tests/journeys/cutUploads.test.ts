import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDesk, type Desk, type Machine } from './support/desk.ts';
import { firstVisit, openOutbox } from './support/homePages.ts';
import { readKioskRecords } from './support/kioskRecords.ts';
import { aScannedPdf } from './support/noisyPapers.ts';
import { isDelivered, outboxItem, tryInVain } from './support/outboxPage.ts';
import { aPersonWithKeyboardAt, type Person } from './support/person.ts';
import { heldBytes, heldDossiers, keptReceipts, readHeldFile, sha256Of } from './support/provinceRecords.ts';
import { submitBirth } from './support/sampleDossiers.ts';

const MEGABYTE = 1_000_000;
/** Bytes of the file that get through before each cut. */
const cuts = [0.3 * MEGABYTE, 0.6 * MEGABYTE, 1.2 * MEGABYTE, 2 * MEGABYTE];
/** What a cut may cost beside what is lost with it: headers, and bytes that the network had taken but not carried. */
const CUT_COST = 300_000;

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

test('S8: a file of 6 MB goes on after every cut, and after the province was killed in the middle', async () => {
  desk.line.mode('down');
  const pdf = await aScannedPdf(machine.page, join(desk.stick, 'Giấy chứng sinh.pdf'), 6);
  const code = await submitBirth(officer, { certificate: [pdf] });
  await openOutbox(officer);
  const [file] = (await readKioskRecords(machine.page)).files;
  expect(file?.size).toBe(pdf.size);

  desk.line.count();
  for (const bytes of cuts) {
    desk.line.cutAfterUp(bytes);
    desk.line.mode('up');
    await tryInVain(officer, code);
    await outboxItem(machine.page, code).getByText('Đường truyền bị đứt giữa chừng.').waitFor();
  }
  await killInTheMiddle(code, file?.sha256 ?? '');
  await officer.hand.press(machine.page.getByRole('button', { name: 'Gửi ngay' }));
  await isDelivered(machine.page, code);

  const { up } = desk.line.count();
  expect(up).toBeGreaterThan(pdf.size);
  expect(up).toBeLessThan(pdf.size + (cuts.length + 1) * CUT_COST);
  expect(sha256Of(readHeldFile(desk, file?.sha256 ?? ''))).toBe(file?.sha256);
  expect(await heldDossiers(desk.database)).toHaveLength(1);
  expect(await keptReceipts(desk.database)).toHaveLength(1);
});

/** kill -9 while bytes are on their way; what had reached the disk counts. */
async function killInTheMiddle(code: string, sha256: string): Promise<void> {
  const before = heldBytes(desk, sha256);
  desk.line.cutAfterUp(MEGABYTE);
  desk.line.mode('up');
  const tried = tryInVain(officer, code);
  await expect.poll(() => heldBytes(desk, sha256), { timeout: 20_000, interval: 2 }).toBeGreaterThan(before);
  await desk.province.kill();
  await tried;
  await desk.province.restart();
  desk.line.mode('up');
}
