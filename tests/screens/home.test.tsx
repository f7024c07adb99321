import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { paths } from '../../src/kiosk/screens/paths.ts';
import { expectAccessible } from './support/expectAccessible.ts';
import { memoryApp, rightTime } from './support/memoryApp.ts';
import { renderScreen } from './support/renderScreen.tsx';
import { offlineFailure, queuedDossier, refusedDossier, sampleDrafts, sampleEntries } from './support/sampleDossiers.ts';

describe('the home screen', () => {
  test('shows three ways to go, the first of them as the next action', async () => {
    const container = await renderScreen(memoryApp());
    const ways = within(screen.getByRole('main')).getAllByRole('link');
    expect(ways.slice(0, 3).map((way) => way.getAttribute('href'))).toEqual(['/procedures', '/tracking', '/feedback']);
    expect(screen.getByRole('link', { name: /Làm thủ tục/ }).className).toContain('way-first');
    await expectAccessible(container);
  });

  test('explains three steps while nothing is begun', async () => {
    await renderScreen(memoryApp());
    expect(screen.getByText('Có mạng là máy tự gửi hồ sơ lên tỉnh.')).toBeTruthy();
  });

  test('offers drafts by procedure and time, newest first, and by no name (I7)', async () => {
    const container = await renderScreen(memoryApp({ drafts: [...sampleDrafts].reverse() }));
    const names = within(screen.getByRole('region', { name: 'Đang làm dở' })).getAllByRole('link');
    expect(names[0]?.textContent).toContain('Đăng ký khai sinh');
    expect(names[0]?.textContent).toContain('Lưu lúc 09:12, 23/11/2026');
    expect(names[0]?.getAttribute('href')).toBe(paths.draft('0123456789abcdef0123456789abcdef'));
    await expectAccessible(container);
  });

  test.each([
    [
      'whose clock is known to be wrong',
      { machineAt: '2019-11-23T02:30:00.000Z', isClockWrong: true },
      /Máy ghi 09:30, 23\/11\/2019, giờ đúng là 09:30, 23\/11\/2026/,
    ],
    [
      'whose clock was set since it was measured',
      { machineAt: '2036-11-23T02:30:00.000Z', certainty: 'doubtful' as const },
      /Máy đang ghi 09:30, 23\/11\/2036. Vẫn làm hồ sơ được/,
    ],
  ])('of a machine %s says so, and what to do', async (_what, time, words) => {
    const container = await renderScreen(memoryApp({}, { deskTime: () => ({ ...rightTime, ...time }) }));
    expect(screen.getByText(words).textContent).toContain('Nhờ cán bộ chỉnh lại giờ máy');
    expect(screen.getByRole('link', { name: /Làm thủ tục/ })).toBeTruthy();
    await expectAccessible(container);
  });

  test('says nothing of a clock that is right', async () => {
    await renderScreen(memoryApp());
    expect(screen.queryByText(/chỉnh lại giờ máy/)).toBeNull();
  });

  test('has one calm line about dossiers that wait', async () => {
    await renderScreen(memoryApp({ entries: [queuedDossier] }));
    expect(screen.getByText(/1 hồ sơ đang chờ trên máy này/)).toBeTruthy();
  });

  test('says when a dossier needs a person', async () => {
    await renderScreen(memoryApp({ entries: [queuedDossier, refusedDossier] }));
    expect(screen.getByText(/1 hồ sơ chưa gửi được, cần cán bộ xem/)).toBeTruthy();
  });

  test('asks a new machine where it stands and keeps the answer', async () => {
    const app = memoryApp({ settings: { communeCode: '' } });
    const container = await renderScreen(app);
    await screen.findByText('166 xã, phường');
    await expectAccessible(container);
    fireEvent.input(screen.getByLabelText('Tìm tên xã, phường'), { target: { value: 'ngoc lac' } });
    fireEvent.click(await screen.findByRole('button', { name: 'xã Ngọc Lặc' }));
    expect(app.settings.getState().communeCode).toBe('15061');
    await screen.findByRole('heading', { level: 1, name: 'Bà con cần làm gì hôm nay?' });
  });

  test('says what to do without a catalog, in grey, and tries to load it', async () => {
    const sendNow = vi.fn(() => Promise.resolve());
    const line = { line: 'unreachable', lastFailure: offlineFailure } as const;
    const container = await renderScreen(memoryApp({ catalog: 'missing', settings: { communeCode: '' }, line }, { sendNow }));
    expect(screen.getByText('Máy chưa có danh mục thủ tục').closest('.notice-calm')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Tải danh mục' }));
    expect(sendNow).toHaveBeenCalledOnce();
    await expectAccessible(container);
  });

  test('warns in a private window, before any work begins', async () => {
    await renderScreen(memoryApp({ storage: { ephemeral: true } }));
    expect(screen.getByText('Cửa sổ này không giữ được hồ sơ')).toBeTruthy();
  });
});

describe('a new version of the app', () => {
  test('waits while a draft is there', async () => {
    await renderScreen(memoryApp({ appUpdate: { waiting: true }, drafts: sampleDrafts }));
    expect(screen.getByText(/Còn hồ sơ làm dở/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Cập nhật ngay' })).toBeNull();
  });

  test('comes after a yes, and says why when it could not', async () => {
    const applyAppUpdate = vi.fn(() => Promise.resolve('otherWindow' as const));
    await renderScreen(memoryApp({ appUpdate: { waiting: true } }, { applyAppUpdate }));
    fireEvent.click(screen.getByRole('button', { name: 'Cập nhật ngay' }));
    expect(applyAppUpdate).toHaveBeenCalledOnce();
    expect(await screen.findByText(/đang mở ở cửa sổ khác/)).toBeTruthy();
  });
});

describe('the strip with the two truths', () => {
  test('counts what is on this machine apart from what the province has', async () => {
    await renderScreen(memoryApp({ entries: sampleEntries, line: { line: 'unreachable', lastFailure: offlineFailure } }));
    const strip = within(screen.getByRole('contentinfo')).getByRole('link');
    expect(strip.textContent).toContain('Trên máy này: 3 hồ sơ chờ gửi');
    expect(strip.textContent).toContain('Tỉnh đã nhận: 1');
    expect(strip.textContent).toContain('Chưa nối được với tỉnh, vẫn làm việc bình thường');
    expect(strip.getAttribute('href')).toBe('/outbox');
  });

  test('follows the outbox', async () => {
    const app = memoryApp();
    await renderScreen(app);
    app.outbox.setState({ entries: [queuedDossier], sending: true });
    await waitFor(() => expect(screen.getByRole('contentinfo').textContent).toContain('1 hồ sơ chờ gửi'));
    expect(screen.getByRole('contentinfo').textContent).toContain('Đang gửi lên tỉnh…');
  });
});
