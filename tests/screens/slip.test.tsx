import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { slipPrinter } from '../../src/kiosk/platform/slipPrinter.ts';
import { silentDevices } from '../support/silentDevices.ts';
import { expectAccessible } from './support/expectAccessible.ts';
import { memoryApp } from './support/memoryApp.ts';
import { renderScreen } from './support/renderScreen.tsx';
import { deliveredDossier, queuedDossier, sampleEntries } from './support/sampleDossiers.ts';

const open = (entry: { id: string }, settings = {}) =>
  renderScreen(memoryApp({ entries: sampleEntries, settings }), `/outbox/${entry.id}`);
const slip = () => screen.getByRole('article', { name: 'Phiếu của bà con' }).textContent ?? '';

afterEach(() => vi.unstubAllGlobals());

describe('the slip of a dossier that waits', () => {
  test('bears what the citizen needs, and that it is no receipt', async () => {
    const container = await open(queuedDossier);
    expect(slip()).toContain('PHIẾU GHI NHẬN HỒ SƠ CHỜ GỬI');
    expect(slip()).toContain('không thay Giấy tiếp nhận hồ sơ');
    expect(slip()).toContain('CG-7K3MP-2QX9U');
    expect(slip()).toContain('Ngày hẹn trả (dự kiến)17:00, 25/11/2026');
    expect(slip()).toContain('Giấy tờ tùy thân của người đi đăng ký: nộp bản giấy');
    expect(slip()).toContain('0237 3 000 111 – 18001096');
    expect(screen.getByRole('img', { name: 'Mã QR để tra cứu hồ sơ' })).toBeTruthy();
    await expectAccessible(container);
  });

  test('names the national telephone once on a machine that has no other', async () => {
    await open(queuedDossier, { hotline: '18001096' });
    expect(slip()).toContain('Hỏi đáp: 18001096Giữ phiếu');
  });

  test('claims neither that it was received nor that it is official (I8)', async () => {
    await open(queuedDossier);
    expect(slip()).not.toMatch(/đã tiếp nhận|đã nhận|CỘNG HÒA/);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Đã lưu hồ sơ trên máy này');
  });

  test('says on the screen that the province has it once the receipt is there (I2)', async () => {
    await open(deliveredDossier);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Tỉnh đã nhận hồ sơ');
    expect(screen.getByText(/Tỉnh đã nhận lúc 10:10, 23\/11\/2026/)).toBeTruthy();
  });

  test('is Vietnamese on paper when the screen speaks English', async () => {
    await open(queuedDossier, { language: 'en' });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Your dossier is saved on this machine');
    expect(slip()).toContain('PHIẾU GHI NHẬN HỒ SƠ CHỜ GỬI');
  });

  test('is printed on A4 or on the roll, whenever the browser says that it has printed, and leaves no choice behind', async () => {
    const papers: (string | undefined)[] = [];
    vi.stubGlobal('print', () => {
      dispatchEvent(new Event('afterprint')); // said at once by browsers that lay the sheet out only then
      papers.push(document.documentElement.dataset['slipPaper']);
    });
    const app = memoryApp({ entries: sampleEntries }, { devices: { ...silentDevices, printer: slipPrinter } });
    await renderScreen(app, `/outbox/${queuedDossier.id}`);
    fireEvent.click(screen.getByRole('button', { name: 'In phiếu khổ A4' }));
    fireEvent.click(screen.getByRole('button', { name: 'In phiếu khổ 80 mm' }));
    expect(papers).toEqual(['a4', 'roll']);
    cleanup();
    expect(document.documentElement.dataset['slipPaper']).toBeUndefined();
  });

  test('bears no picture code that only this machine could open', async () => {
    const app = memoryApp(
      { entries: sampleEntries, settings: { publicUrl: undefined } },
      { devices: { ...silentDevices, ownAddress: () => undefined } },
    );
    await renderScreen(app, `/outbox/${queuedDossier.id}`);
    expect(screen.queryByRole('img', { name: 'Mã QR để tra cứu hồ sơ' })).toBeNull();
    expect(slip()).toContain('CG-7K3MP-2QX9U');
  });

  test('says so when the time of the machine was in doubt, and promises no day', async () => {
    const doubtful = { ...queuedDossier, slip: { ...queuedDossier.slip, isTimeInDoubt: true as const } };
    delete doubtful.slip.estimatedDueAt;
    await renderScreen(memoryApp({ entries: [doubtful] }), `/outbox/${doubtful.id}`);
    expect(slip()).toContain('Giờ của máy chưa chắc đúng.');
    expect(slip()).toContain('Chưa tính được vì chưa chắc giờ của máy');
  });

  test('leads to tracking when the dossier is not on this machine', async () => {
    const container = await open({ id: 'f'.repeat(32) });
    expect(screen.getByRole('heading', { level: 1, name: 'Không thấy phiếu này' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Tra cứu hồ sơ' }).getAttribute('href')).toBe('/tracking');
    await expectAccessible(container);
  });
});
