import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { KeysResponse } from '../../src/contract/provinceKeys.ts';
import { parseTemporaryCode } from '../../src/domain/identity/temporaryCode.ts';
import { isSignedBy } from '../support/verifiedReceipt.ts';
import { parse } from 'valibot';
import { openDesk, publicAddress, type Desk, type Machine } from './support/desk.ts';
import { readCode } from './support/dossierPages.ts';
import { firstVisit, isHome, openOutbox, trackByCode } from './support/homePages.ts';
import { readKioskRecords } from './support/kioskRecords.ts';
import { aPhotograph, aScannedPdf, type PaperFile } from './support/noisyPapers.ts';
import { isDelivered, outboxItem } from './support/outboxPage.ts';
import { hands, type Person } from './support/person.ts';
import { printSlip, slipOn } from './support/printedSlip.ts';
import {
  countEvents,
  countQuarantined,
  heldDossiers,
  keptReceipts,
  readHeldFile,
  sha256Of,
} from './support/provinceRecords.ts';
import { submitBirth } from './support/sampleDossiers.ts';

describe.each(hands)('with %s', (_hand, aPerson) => {
  let desk: Desk;
  let machine: Machine;
  let person: Person;
  let scans: PaperFile[];
  let photograph: PaperFile;
  let code: string;
  let slipText: string;

  beforeAll(async () => {
    desk = await openDesk();
    await switchOn();
  });
  afterAll(() => desk.end());

  async function switchOn(): Promise<void> {
    machine = await desk.switchOn();
    person = aPerson(machine.page);
  }

  test('after one visit with a line, a cold machine opens without one', async () => {
    await firstVisit(person, desk.address);
    scans = [
      await aScannedPdf(machine.page, join(desk.stick, 'Giấy chứng sinh.pdf'), 3),
      await aScannedPdf(machine.page, join(desk.stick, 'Căn cước của bố.pdf'), 3),
    ];
    photograph = await aPhotograph(machine.page, join(desk.stick, 'Căn cước của mẹ.jpg'), 3);
    await machine.switchOff();
    desk.line.mode('down');
    await switchOn();
    const { page } = machine;
    await page.goto(`${desk.address}/procedures/1.001193`);
    await page.getByRole('heading', { level: 1, name: 'Thủ tục đăng ký khai sinh' }).waitFor();
    await page.goto(desk.address);
    await isHome(page);
    await page.getByText('Chưa nối được với tỉnh, vẫn làm việc bình thường').waitFor();
  });

  test('I1: a whole birth with two scans and a photograph of 3 MB each is saved without a line', async () => {
    const [certificate, card] = scans as [PaperFile, PaperFile];
    for (const { size } of [certificate, card, photograph]) expect(size).toBeGreaterThan(3_000_000);
    code = await submitBirth(person, { certificate: [certificate], identity: [card, photograph] });
    await machine.page.getByRole('heading', { level: 1, name: 'Đã lưu hồ sơ trên máy này' }).waitFor();

    const { outbox, drafts, files } = await readKioskRecords(machine.page);
    expect(drafts).toEqual([]);
    expect(outbox).toMatchObject([{ state: 'queued', slip: { temporaryCode: code } }]);
    for (const { sha256, bytesSha256 } of files) expect(bytesSha256).toBe(sha256);
    // Scans stay as they were, byte for byte; of a photograph a page of a sheet's size is made.
    const [sheet, ...others] = files.filter(({ sha256 }) => !digestsOf(scans).includes(sha256));
    expect(files).toHaveLength(3);
    expect(others).toEqual([]);
    expect(sheet?.size).toBeLessThan(photograph.size);
  });

  test('the slip has a code that detects mistakes, and is printed on A4 and on a roll without the screen around it', async () => {
    const { page } = machine;
    expect(parseTemporaryCode(code)).toEqual({ ok: true, value: code });
    slipText = await slipOn(page).innerText();
    for (const words of [
      'PHIẾU GHI NHẬN HỒ SƠ CHỜ GỬI',
      'Phiếu này không thay Giấy tiếp nhận hồ sơ',
      code,
      'Thủ tục đăng ký khai sinh (1.001193)',
      'HÀ VĂN ÚM',
      'Giấy chứng sinh: đã chụp, 3 trang',
      'Ngày hẹn trả (dự kiến)',
      'Hỏi đáp:',
    ])
      expect(slipText).toContain(words);

    const address = `${publicAddress}/tracking?code=${code}`;
    const printed = { text: slipText, qr: address, cutOff: 0 };
    expect(await printSlip(person, 'a4')).toMatchObject({ ...printed, width: 210, height: 297 });
    expect(await printSlip(person, 'roll')).toMatchObject({ ...printed, width: 80 });
  });

  test('I1: after kill -9 a cold machine without a line still has the dossier, and prints the same slip', async () => {
    await machine.pullPlug();
    await switchOn();
    const { page, hand } = person;
    await page.goto(desk.address);
    await openOutbox(person);
    const item = outboxItem(page, code);
    await item.getByText('Chờ gửi', { exact: true }).waitFor();
    expect(await item.textContent()).toContain('Chưa nhận');
    await hand.press(item.getByRole('link', { name: /^Xem và in phiếu/ }));
    expect(await readCode(page)).toBe(code);
    expect(await slipOn(page).innerText()).toBe(slipText);
    expect(await printSlip(person, 'a4')).toMatchObject({ text: slipText, width: 210 });
  });

  test('the slip’s code is found here without a line, and one wrong letter in it is noticed', async () => {
    const { page } = machine;
    await trackByCode(person, code);
    await page.getByText('Chưa nhận. Có mạng là máy tự gửi.').waitFor();
    await person.hand.write(page.getByLabel('Mã ghi trên phiếu'), withOneWrongLetter(code));
    await person.hand.press(page.getByRole('button', { name: 'Tra cứu', exact: true }));
    await page.getByText('Mã có một chỗ gõ nhầm').first().waitFor();
  });

  test('I2, I3, I5: when the line returns the dossier is delivered once, whole, and signed for', async () => {
    const { page } = machine;
    await openOutbox(person);
    const { files } = await readKioskRecords(page);
    desk.line.mode('up');
    await person.hand.press(page.getByRole('button', { name: 'Gửi ngay' }));
    await isDelivered(page, code);
    await outboxItem(page, code).getByText('Trạng thái: Mới đăng ký').waitFor();

    const [held, ...others] = await heldDossiers(desk.database);
    expect(held).toMatchObject({ temporary_code: code, procedure_code: '1.001193' });
    expect(others).toEqual([]);
    expect(await countEvents(desk.database, 'envelopeStored')).toBe(1);
    expect(await countEvents(desk.database, 'received')).toBe(1);
    expect(await countQuarantined(desk.database)).toBe(0);
    for (const { sha256 } of files) expect(sha256Of(readHeldFile(desk, sha256))).toBe(sha256);
    for (const { path } of scans) {
      const scanned = readFileSync(path);
      expect(readHeldFile(desk, sha256Of(scanned)).equals(scanned)).toBe(true);
    }

    const [entry] = (await readKioskRecords(page)).outbox;
    const { keys } = parse(KeysResponse, await (await fetch(`${desk.province.address}/v1/keys`)).json());
    expect(entry?.receipt?.receipt).toMatchObject({ id: held?.id, digest: held?.digest });
    expect(entry?.receipt && isSignedBy(keys, entry.receipt)).toBe(true);
    expect(await keptReceipts(desk.database)).toMatchObject([{ signature: entry?.receipt?.signature }]);
  });

  test('the status is shown to whoever tracks the code', async () => {
    await trackByCode(person, code);
    await machine.page.getByText('Mới đăng ký').waitFor();
    await machine.page.getByText(/^Đã nhận lúc/).waitFor();
  });
});

const digestsOf = (files: readonly PaperFile[]): string[] => files.map(({ path }) => sha256Of(readFileSync(path)));

/** As somebody copies it down: one letter for its neighbour. */
function withOneWrongLetter(code: string): string {
  const last = code.at(-1) ?? '';
  return code.slice(0, -1) + (last === 'A' ? 'B' : 'A');
}
