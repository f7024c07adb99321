import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { expectAccessible } from './support/expectAccessible.ts';
import { memoryApp, rightTime } from './support/memoryApp.ts';
import { renderScreen } from './support/renderScreen.tsx';

const hotline = () => screen.getByLabelText('Đường dây nóng của xã, phường');
const save = () => fireEvent.click(screen.getByRole('button', { name: 'Lưu số này' }));

describe('the settings of the machine', () => {
  test('show where it stands and what is stored', async () => {
    const container = await renderScreen(memoryApp({ line: { lastHeardAt: '2026-11-23T02:30:00.000Z' } }), '/settings');
    await waitFor(() => expect(screen.getAllByText('xã Ngọc Lặc')).toHaveLength(2));
    expect(screen.getByText('Lần cuối lúc 09:30, 23/11/2026.')).toBeTruthy();
    expect(screen.getByText('Trình duyệt đã hứa không tự xóa dữ liệu.')).toBeTruthy();
    expect(screen.getByText(/Bản 3, 12 thủ tục/)).toBeTruthy();
    await expectAccessible(container);
  });

  test.each([
    [{ persisted: false }, /Trình duyệt chưa hứa giữ dữ liệu/],
    [{ persisted: false, ephemeral: true }, /đóng lại là mất dữ liệu/],
  ])('do not overclaim what the browser promised: %o (I8)', async (storage, words) => {
    await renderScreen(memoryApp({ storage }), '/settings');
    expect(screen.getByText(words)).toBeTruthy();
  });

  test.each([
    [{}, /^Đúng giờ$/],
    [{ machineAt: '2019-11-23T02:30:00.000Z', isClockWrong: true }, /Sai: máy ghi 09:30, 23\/11\/2019/],
    [{ certainty: 'doubtful' as const }, /Không chắc đúng/],
    [{ certainty: 'unmeasured' as const }, /Chưa so được với giờ của tỉnh/],
  ])('say how far the clock can be trusted: %o', async (time, words) => {
    await renderScreen(memoryApp({}, { deskTime: () => ({ ...rightTime, ...time }) }), '/settings');
    expect(screen.getByText(words)).toBeTruthy();
  });

  test('keep a telephone number, and refuse what is none', async () => {
    const app = memoryApp();
    await renderScreen(app, '/settings');
    fireEvent.input(hotline(), { target: { value: 'hỏi cán bộ' } });
    save();
    expect(await screen.findByText(/Ghi số điện thoại/)).toBeTruthy();
    expect(app.settings.getState().hotline).toBe('0237 3 000 111');
    fireEvent.input(hotline(), { target: { value: ' 0237 3 999 000 ' } });
    save();
    expect(await screen.findByText('Đã lưu')).toBeTruthy();
    expect(app.settings.getState().hotline).toBe('0237 3 999 000');
  });

  test('say when nothing could be written', async () => {
    await renderScreen(memoryApp({}, { changeSettings: () => Promise.reject(new Error('full')) }), '/settings');
    save();
    expect(await screen.findByText(/Chưa lưu được/)).toBeTruthy();
  });

  test('lead to another commune and back', async () => {
    const app = memoryApp();
    await renderScreen(app, '/settings/commune');
    const here = await screen.findByRole('button', { name: 'xã Ngọc Lặc' });
    expect(here.getAttribute('aria-pressed')).toBe('true');
    fireEvent.click(screen.getByRole('button', { name: 'phường Hạc Thành' }));
    await waitFor(() => expect(location.pathname).toBe('/settings'));
    expect(app.settings.getState().communeCode).toBe('14797');
  });
});
