import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { refused } from '../../src/domain/basics/outcome.ts';
import { paths } from '../../src/kiosk/screens/paths.ts';
import { expectAccessible } from './support/expectAccessible.ts';
import { memoryApp } from './support/memoryApp.ts';
import { renderScreen } from './support/renderScreen.tsx';

const facts = () => screen.getByRole('region', { name: 'Ba điều cần biết' }).textContent;
const start = () => fireEvent.click(screen.getByRole('button', { name: 'Bắt đầu làm hồ sơ' }));

describe('the page of a procedure', () => {
  test('shows the three public facts: papers, time, cost', async () => {
    const container = await renderScreen(memoryApp(), '/procedures/1.001193');
    expect(facts()).toContain('3 loại');
    expect(facts()).toContain('Trong ngày');
    expect(facts()).toContain('Nhận sau 15 giờ thì trả vào ngày làm việc tiếp theo.');
    expect(facts()).toContain('8.000 đồng');
    expect(facts()).toContain('Miễn lệ phí nếu đăng ký trong 60 ngày.');
    await expectAccessible(container);
  });

  test('says "chưa rõ" for a fee that the source does not give, never free', async () => {
    await renderScreen(memoryApp(), '/procedures/1.001699');
    expect(facts()).toContain('Chưa rõ');
    expect(facts()).not.toContain('Không thu');
  });

  test('never guesses a service level, and says how old the data is', async () => {
    await renderScreen(memoryApp(), '/procedures/1.001193');
    expect(screen.getByText('Chưa công bố mức độ')).toBeTruthy();
    expect(screen.getByText(/Dữ liệu ngày 25\/07\/2026, đối chiếu Cổng DVCQG/)).toBeTruthy();
    expect(screen.getByRole('img', { name: /Mã QR mở trang/ })).toBeTruthy();
    expect(screen.getByText(/^https:\/\/dichvucong\.gov\.vn/).closest('a')).toBeNull();
  });

  test('lists papers by case with originals, copies and what to do with them', async () => {
    await renderScreen(memoryApp(), '/procedures/1.001699');
    expect(screen.getByRole('heading', { level: 3, name: /Xác định mức độ khuyết tật lần đầu/ })).toBeTruthy();
    expect(screen.getByText('1 bản sao')).toBeTruthy();
    expect(facts()).toContain('1 loạiCó thể thêm 1 loại, tùy hoàn cảnh.');
    await renderScreen(memoryApp(), '/procedures/1.001193');
    expect(screen.getByText('Điền ngay trên máy này')).toBeTruthy();
    expect(screen.getByText('1 bản chính. Mang theo để cán bộ xem rồi trả lại')).toBeTruthy();
  });

  test('gives the privacy notice before the first letter is typed', async () => {
    await renderScreen(memoryApp(), '/procedures/1.001193');
    const button = screen.getByRole('button', { name: 'Bắt đầu làm hồ sơ' });
    const notice = document.getElementById(button.getAttribute('aria-describedby') ?? '');
    expect(notice?.textContent).toContain('Luật 91/2025/QH15');
    expect(within(notice!).getByRole('heading', { name: 'Trước khi ghi thông tin' })).toBeTruthy();
  });

  test('opens a draft', async () => {
    await renderScreen(memoryApp(), '/procedures/1.001193');
    start();
    await waitFor(() => expect(location.pathname).toBe(paths.draft('0123456789abcdef0123456789abcdef')));
  });

  test.each([
    ['full', 'Ổ đĩa của máy đã đầy'],
    ['unknownForm', 'Bà con hỏi cán bộ lấy tờ khai giấy'],
    ['noCommune', 'Chọn xã, phường rồi bắt đầu lại'],
  ] as const)('says what to do when the draft is refused: %s (I9)', async (refusal, words) => {
    await renderScreen(memoryApp({}, { startDossier: () => Promise.resolve(refused(refusal)) }), '/procedures/1.001193');
    start();
    expect((await screen.findByRole('alert')).textContent).toContain(words);
  });

  test('leads back to the search for a code that is not in the catalog', async () => {
    await renderScreen(memoryApp(), '/procedures/9.999999');
    expect(await screen.findByRole('heading', { level: 1, name: 'Không thấy thủ tục này' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Tìm thủ tục' }).getAttribute('href')).toBe('/procedures');
  });
});
