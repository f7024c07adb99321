import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { ok, refused } from '../../src/domain/basics/outcome.ts';
import { paths } from '../../src/kiosk/screens/paths.ts';
import { anOutboxEntry } from '../support/anOutboxEntry.ts';
import { expectAccessible } from './support/expectAccessible.ts';
import { memoryApp, rightTime } from './support/memoryApp.ts';
import { renderScreen } from './support/renderScreen.tsx';
import {
  deliveredDossier,
  offlineFailure,
  queuedDossier,
  refusedDossier,
  sampleEntries,
  sendingDossier,
} from './support/sampleDossiers.ts';

const item = (code: string) => screen.getByRole('heading', { level: 3, name: code }).closest('li')!;

afterEach(() => vi.restoreAllMocks());

describe('the dossiers of this machine', () => {
  test('tell both truths apart: here, and at the province', async () => {
    const container = await renderScreen(memoryApp({ entries: sampleEntries }), '/outbox');
    expect(item('CG-7K3MP-2QX9U').textContent).toContain('Trên máy nàyĐã lưu lúc 09:00, 23/11/2026');
    expect(item('CG-7K3MP-2QX9U').textContent).toContain('Ở tỉnhChưa nhận');
    expect(item('CG-T6Y2Z-8E4HT').textContent).toContain('Đã nhận lúc 10:10, 23/11/2026');
    expect(item('CG-T6Y2Z-8E4HT').textContent).toContain('Trạng thái: Đang xử lý');
    await expectAccessible(container);
  });

  test('are listed without names, for anybody may stand here (I7)', async () => {
    await renderScreen(memoryApp({ entries: sampleEntries }), '/outbox');
    expect(screen.getByRole('main').textContent).not.toContain('Hà Thị Mẫu');
  });

  test('never count as received without a receipt, whatever their state says (I2)', async () => {
    await renderScreen(memoryApp({ entries: [anOutboxEntry({ state: 'delivered' })] }), '/outbox');
    expect(item('CG-23456-789AB').textContent).toContain('Chưa nhận');
  });

  test('say why not yet, in words, and when the machine tries again', async () => {
    const retryAt = Date.parse(rightTime.machineAt) + 200_000;
    const line = { line: 'unreachable', lastFailure: offlineFailure, retryAt } as const;
    await renderScreen(memoryApp({ entries: [queuedDossier], line }), '/outbox');
    expect(item('CG-7K3MP-2QX9U').textContent).toContain('Lý do chưa gửi được: Máy đang không có mạng.');
    expect(item('CG-7K3MP-2QX9U').textContent).toContain('Đã thử 3 lần. Thử gửi lại: trong khoảng 4 phút nữa');
  });

  test('show how far the papers of one have come', async () => {
    await renderScreen(memoryApp({ entries: [sendingDossier] }), '/outbox');
    expect(item('CG-4HT8R-6VN2P').textContent).toContain('Giấy tờ đã gửi: 128/403 KB');
  });

  test('are sent at the push of a button', async () => {
    const sendNow = vi.fn(() => Promise.resolve());
    await renderScreen(memoryApp({ entries: [queuedDossier] }, { sendNow }), '/outbox');
    fireEvent.click(screen.getByRole('button', { name: 'Gửi ngay' }));
    expect(sendNow).toHaveBeenCalledOnce();
  });

  test('take no second push while they are being sent', async () => {
    const sendNow = vi.fn(() => Promise.resolve());
    await renderScreen(memoryApp({ entries: [sendingDossier], sending: true }, { sendNow }), '/outbox');
    fireEvent.click(screen.getByRole('button', { name: 'Đang gửi…' }));
    expect(sendNow).not.toHaveBeenCalled();
  });

  test('are drawn twenty at a time', async () => {
    const entries = Array.from({ length: 45 }, () => anOutboxEntry());
    await renderScreen(memoryApp({ entries }), '/outbox');
    expect(screen.getAllByRole('heading', { level: 3 })).toHaveLength(20);
    fireEvent.click(screen.getByRole('button', { name: 'Xem thêm 20 hồ sơ' }));
    await waitFor(() => expect(screen.getAllByRole('heading', { level: 3 })).toHaveLength(40));
  });

  test('have an empty state that says what will come here', async () => {
    const container = await renderScreen(memoryApp(), '/outbox');
    expect(screen.getByText('Chưa có hồ sơ nào trên máy này')).toBeTruthy();
    await expectAccessible(container);
  });
});

describe('a dossier that needs a person', () => {
  const open = (actions = {}) => renderScreen(memoryApp({ entries: [refusedDossier, deliveredDossier] }, actions), '/outbox');
  const press = (name: RegExp) => fireEvent.click(within(item('CG-9BD5F-J3L7C')).getByRole('button', { name }));

  test('says what the province said', async () => {
    await open();
    expect(item('CG-9BD5F-J3L7C').textContent).toContain('Tỉnh không nhận hồ sơ này vì nội dung chưa đúng.');
    expect(item('CG-9BD5F-J3L7C').textContent).toContain('Tỉnh trả lời: Tờ khai này đã được thay bằng bản mới.');
  });

  test('can be corrected, as a new draft', async () => {
    await open({ correctDossier: () => Promise.resolve(ok('a'.repeat(32))) });
    press(/^Sửa lại hồ sơ/);
    await waitFor(() => expect(location.pathname).toBe(paths.draft('a'.repeat(32))));
  });

  test('says what to do when it is sealed and cannot be corrected (I9)', async () => {
    await open({ correctDossier: () => Promise.resolve(refused('unreadable')) });
    press(/^Sửa lại hồ sơ/);
    expect((await screen.findByRole('alert')).textContent).toContain('Hãy xuất ra tệp và gửi cho tỉnh');
  });

  test('can be tried once more as it is', async () => {
    const sendAgain = vi.fn(() => Promise.resolve());
    await open({ sendAgain });
    press(/^Gửi lại/);
    expect(sendAgain).toHaveBeenCalledWith(refusedDossier.id);
  });

  test('can be saved to a file for a stick (I4)', async () => {
    const exportDossier = vi.fn(() => Promise.resolve(true));
    await open({ exportDossier });
    press(/^Xuất ra tệp/);
    expect(await screen.findByText(/Đã xuất tệp của hồ sơ CG-9BD5F-J3L7C/)).toBeTruthy();
    expect(exportDossier).toHaveBeenCalledOnce();
  });

  test('says so when it could not be saved to a file', async () => {
    await open({ exportDossier: () => Promise.resolve(false) });
    press(/^Xuất ra tệp/);
    expect((await screen.findByRole('alert')).textContent).toContain('Chưa xuất được tệp');
  });
});
