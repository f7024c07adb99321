import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { expectAccessible } from './support/expectAccessible.ts';
import { StorageRefused } from '../../src/kiosk/screens/trouble/StorageRefused.tsx';
import { memoryApp } from './support/memoryApp.ts';
import { renderScreen } from './support/renderScreen.tsx';

afterEach(() => vi.restoreAllMocks());

describe('a window that must not be worked in', () => {
  test.each([
    ['newerSchema', 'Máy này đã dùng bản phần mềm mới hơn'],
    ['superseded', 'Cửa sổ này đã cũ'],
    ['unavailable', 'Không mở được bộ nhớ của máy'],
  ] as const)('says why and what to do, and takes no work: %s', async (condition, title) => {
    const container = await renderScreen(memoryApp({ storage: { condition } }));
    expect(screen.getByRole('heading', { level: 1, name: title })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Tải lại' })).toBeTruthy();
    expect(screen.queryByRole('link')).toBeNull();
    await expectAccessible(container);
  });

  test('gives way at once when another window moves on', async () => {
    const app = memoryApp();
    await renderScreen(app);
    app.storage.setState({ condition: 'superseded' });
    expect(await screen.findByRole('heading', { level: 1, name: 'Cửa sổ này đã cũ' })).toBeTruthy();
  });
});

test('an address of plain http is told as what it is, and not as a full disk', async () => {
  cleanup();
  const { container } = render(<StorageRefused condition="insecure" reload={() => {}} />);
  expect(screen.getByRole('heading', { level: 1, name: 'Địa chỉ này không an toàn' })).toBeTruthy();
  expect(screen.getByText(/https/)).toBeTruthy();
  await expectAccessible(container);
});

test('a mistake in a screen leaves words instead of a white page', async () => {
  const searchProcedures = () => {
    throw new Error('the index is torn');
  };
  const app = memoryApp({}, { searchProcedures });
  const { rememberSearch } = await import('../../src/kiosk/screens/search/searchMemory.ts');
  await renderScreen(app);
  rememberSearch({ query: 'đất', area: undefined, shown: 20 });
  vi.spyOn(console, 'error').mockImplementation(() => {});
  screen.getByRole('link', { name: /Làm thủ tục/ }).click();
  expect(await screen.findByRole('heading', { level: 1, name: 'Màn hình gặp lỗi' })).toBeTruthy();
  expect(screen.getByText('Lỗi: the index is torn')).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Mở lại' })).toBeTruthy();
});
