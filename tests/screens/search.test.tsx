import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { expectAccessible } from './support/expectAccessible.ts';
import { memoryApp } from './support/memoryApp.ts';
import { renderScreen } from './support/renderScreen.tsx';
import { manySummaries } from './support/sampleProcedures.ts';

const box = () => screen.getByLabelText('Bà con cần làm việc gì?');
const type = (value: string) => fireEvent.input(box(), { target: { value } });
const rows = () => document.querySelectorAll('.procedure-row');

describe('looking for a procedure', () => {
  test('shows the everyday ones before anything is typed, and the areas with their counts', async () => {
    const container = await renderScreen(memoryApp(), '/procedures');
    expect(screen.getByRole('heading', { level: 2, name: 'Hay làm nhất' })).toBeTruthy();
    expect(screen.getByRole('link', { name: /^Đăng ký khai sinh/ }).getAttribute('href')).toBe('/procedures/1.001193');
    expect(screen.getByRole('link', { name: /^Hộ tịch/ }).textContent).toContain('4');
    await expectAccessible(container);
  });

  test('finds without accents and says how many', async () => {
    await renderScreen(memoryApp(), '/procedures');
    type('chung thuc');
    expect(await screen.findByRole('heading', { name: 'Có 2 thủ tục cho “chung thuc”' })).toBeTruthy();
  });

  test('leads on when nothing is found', async () => {
    const container = await renderScreen(memoryApp(), '/procedures');
    type('máy bay');
    expect(await screen.findByRole('heading', { name: 'Chưa tìm thấy “máy bay”' })).toBeTruthy();
    expect(screen.getByText('Hoặc bấm “Nhờ cán bộ” ở góc dưới bên phải.')).toBeTruthy();
    await expectAccessible(container);
  });

  test('keeps to an area, and can leave it', async () => {
    await renderScreen(memoryApp(), '/procedures?area=Ch%E1%BB%A9ng%20th%E1%BB%B1c');
    expect(screen.getByRole('heading', { name: 'Có 2 thủ tục' })).toBeTruthy();
    expect(screen.getByRole('link', { name: /^Chứng thực 2|^Chứng thực2/ }).getAttribute('aria-current')).toBe('true');
    fireEvent.click(screen.getByRole('link', { name: 'Bỏ chọn lĩnh vực' }));
    await screen.findByRole('heading', { name: 'Hay làm nhất' });
  });

  test('draws twenty of 5,652 at a time and goes on where the last one ended', async () => {
    await renderScreen(memoryApp({ procedures: manySummaries() }), '/procedures');
    type('giấy chứng nhận loại');
    await waitFor(() => expect(rows()).toHaveLength(20));
    fireEvent.click(screen.getByRole('button', { name: 'Xem thêm 20 thủ tục' }));
    await waitFor(() => expect(rows()).toHaveLength(40));
    await waitFor(() => expect(document.activeElement).toBe(rows()[20]));
    expect(document.querySelectorAll('.area')).toHaveLength(14);
  });

  test('keeps the words out of the address, and has them again on the way back (I7)', async () => {
    await renderScreen(memoryApp(), '/procedures');
    type('khai sinh');
    fireEvent.click(await screen.findByRole('link', { name: /^Đăng ký khai sinh/ }));
    await screen.findByRole('heading', { level: 1, name: 'Đăng ký khai sinh' });
    expect(location.href).not.toContain('khai');
    fireEvent.click(screen.getByRole('link', { name: 'Quay lại' }));
    await screen.findByRole('heading', { level: 1, name: 'Làm thủ tục' });
    expect(box().getAttribute('value') ?? (box() as HTMLInputElement).value).toBe('khai sinh');
    fireEvent.click(within(screen.getByRole('banner')).getByRole('link'));
    await screen.findByRole('heading', { level: 1, name: 'Bà con cần làm gì hôm nay?' });
    fireEvent.click(screen.getByRole('link', { name: /Làm thủ tục/ }));
    await screen.findByRole('heading', { level: 1, name: 'Làm thủ tục' });
    expect((box() as HTMLInputElement).value).toBe('');
  });

  test('says what to do when there is no catalog', async () => {
    await renderScreen(memoryApp({ catalog: 'missing' }), '/procedures');
    expect(screen.getByRole('button', { name: 'Tải danh mục' })).toBeTruthy();
  });
});
