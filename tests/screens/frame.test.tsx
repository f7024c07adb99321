import { act, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { expectAccessible } from './support/expectAccessible.ts';
import { memoryApp, rightTime } from './support/memoryApp.ts';
import { renderScreen } from './support/renderScreen.tsx';

afterEach(() => vi.useRealTimers());

const pass = (milliseconds: number) =>
  act(async () => {
    await vi.advanceTimersByTimeAsync(milliseconds);
  });

describe('the frame around every screen', () => {
  test('says where the machine stands', async () => {
    await renderScreen(memoryApp());
    expect(await screen.findByText('xã Ngọc Lặc')).toBeTruthy();
  });

  test('speaks English after one press, and says so to screen readers', async () => {
    const app = memoryApp();
    await renderScreen(app);
    fireEvent.click(screen.getByRole('button', { name: 'English' }));
    await screen.findByRole('heading', { level: 1, name: 'What do you need today?' });
    expect(document.documentElement.lang).toBe('en');
    expect(app.settings.getState().language).toBe('en');
    fireEvent.click(screen.getByRole('button', { name: 'Tiếng Việt' }));
    await screen.findByRole('heading', { level: 1, name: 'Bà con cần làm gì hôm nay?' });
  });

  test('has three text sizes', async () => {
    await renderScreen(memoryApp());
    fireEvent.click(screen.getByRole('button', { name: 'Chữ rất lớn' }));
    await waitFor(() => expect(document.documentElement.dataset['textSize']).toBe('3'));
    expect(screen.getByRole('button', { name: 'Chữ rất lớn' }).getAttribute('aria-pressed')).toBe('true');
  });

  test("opens the officer's help with the commune's telephone and the national one", async () => {
    const container = await renderScreen(memoryApp());
    fireEvent.click(screen.getByRole('button', { name: 'Nhờ cán bộ' }));
    expect(await screen.findByRole('dialog', { name: 'Nhờ cán bộ giúp' })).toBeTruthy();
    expect(screen.getByRole('link', { name: '0237 3 000 111' }).getAttribute('href')).toBe('tel:02373000111');
    expect(screen.getByRole('link', { name: '18001096' })).toBeTruthy();
    await expectAccessible(container);
    fireEvent.click(screen.getByRole('button', { name: 'Đã hiểu' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  test('moves the focus to the title of the next screen, and the browser goes back', async () => {
    await renderScreen(memoryApp());
    fireEvent.click(screen.getByRole('link', { name: /Tra cứu hồ sơ/ }));
    const title = await screen.findByRole('heading', { level: 1, name: 'Tra cứu hồ sơ' });
    await waitFor(() => expect(document.activeElement).toBe(title));
    expect(document.title).toBe('Tra cứu hồ sơ – Cửa Bản');
    expect(location.pathname).toBe('/tracking');
    history.replaceState(null, '', '/');
    dispatchEvent(new PopStateEvent('popstate'));
    await screen.findByRole('heading', { level: 1, name: 'Bà con cần làm gì hôm nay?' });
  });

  test('answers an unknown address with a way home', async () => {
    const container = await renderScreen(memoryApp(), '/nowhere');
    expect(screen.getByRole('heading', { level: 1, name: 'Không có trang này' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Về trang đầu' }).getAttribute('href')).toBe('/');
    await expectAccessible(container);
  });
});

describe('a screen that was left alone (I7)', () => {
  test('asks, counts down, and goes back to the first screen without a trace in the history', async () => {
    await renderScreen(memoryApp(), '/feedback');
    const entries = history.length;
    vi.useFakeTimers();
    fireEvent.keyDown(document.body, { key: 'a' });
    await pass(4 * 60_000 + 10);
    expect(screen.getByRole('dialog', { name: 'Bà con còn ở đó không?' })).toBeTruthy();
    for (let second = 0; second < 31; second++) await pass(1000);
    expect(location.pathname).toBe('/');
    expect(history.length).toBe(entries);
  });

  test('is left at once by a machine that wakes from a long sleep, in which no timer ran', async () => {
    let machineAt = '2026-11-23T02:30:00.000Z';
    const app = memoryApp({}, { deskTime: () => ({ ...rightTime, machineAt }) });
    await renderScreen(app, '/feedback');
    machineAt = '2026-11-23T06:30:00.000Z';
    document.dispatchEvent(new Event('visibilitychange'));
    await waitFor(() => expect(location.pathname).toBe('/'));
  });

  test('stays after a sign of life', async () => {
    await renderScreen(memoryApp(), '/feedback');
    vi.useFakeTimers();
    fireEvent.keyDown(document.body, { key: 'a' });
    await pass(4 * 60_000 + 10);
    fireEvent.click(screen.getByRole('button', { name: 'Tôi vẫn ở đây' }));
    await pass(60_000);
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(location.pathname).toBe('/feedback');
  });
});
