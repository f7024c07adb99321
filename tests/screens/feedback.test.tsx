import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { ok, refused } from '../../src/domain/basics/outcome.ts';
import { expectAccessible } from './support/expectAccessible.ts';
import { memoryApp } from './support/memoryApp.ts';
import { renderScreen } from './support/renderScreen.tsx';
import { offlineFailure } from './support/sampleDossiers.ts';

const write = (label: RegExp, value: string) => fireEvent.input(screen.getByLabelText(label), { target: { value } });
const send = () => fireEvent.click(screen.getByRole('button', { name: 'Gửi góp ý' }));

describe('feedback', () => {
  test('goes to the province without a name, and says when it was received', async () => {
    const sendFeedback = vi.fn(() => Promise.resolve(ok({ receivedAt: '2026-11-23T02:30:00.000Z' })));
    const container = await renderScreen(memoryApp({}, { sendFeedback }), '/feedback');
    await expectAccessible(container);
    fireEvent.click(screen.getByLabelText('Hồ sơ bị chậm'));
    write(/^Nội dung/, '  Hẹn thứ hai mà chưa có kết quả.  ');
    send();
    expect(await screen.findByText('Nhận lúc 09:30, 23/11/2026. Cảm ơn bà con.')).toBeTruthy();
    expect(sendFeedback).toHaveBeenCalledExactlyOnceWith({ topic: 'delay', message: 'Hẹn thứ hai mà chưa có kết quả.' });
  });

  test('lists everything that is missing at once and takes the focus there', async () => {
    const container = await renderScreen(memoryApp(), '/feedback');
    send();
    const summary = await screen.findByRole('alert');
    expect(summary.textContent).toContain('Cần sửa 2 chỗ trước khi đi tiếp');
    expect(document.activeElement).toBe(summary);
    fireEvent.click(screen.getByRole('link', { name: 'Chọn góp ý về việc gì' }));
    expect(document.activeElement).toBe(screen.getByLabelText('Thái độ phục vụ'));
    await expectAccessible(container);
  });

  test('keeps the words on the screen without a line, says that they are not kept, and gives a telephone', async () => {
    await renderScreen(memoryApp({}, { sendFeedback: () => Promise.resolve(refused(offlineFailure)) }), '/feedback');
    fireEvent.click(screen.getByLabelText('Khen cán bộ'));
    write(/^Nội dung/, 'Cán bộ rất tận tình.');
    send();
    const notice = (await screen.findByText('Chưa gửi được góp ý')).closest('.notice');
    expect(notice?.className).toContain('notice-calm');
    expect(notice?.textContent).toContain('máy không giữ lại');
    expect(screen.getByLabelText<HTMLTextAreaElement>(/^Nội dung/).value).toBe('Cán bộ rất tận tình.');
    expect(screen.getByRole('link', { name: '18001096' }).getAttribute('href')).toBe('tel:18001096');
  });

  test('takes the code of a slip however it was typed or scanned', async () => {
    const sendFeedback = vi.fn(() => Promise.resolve(ok({ receivedAt: '2026-11-23T02:30:00.000Z' })));
    await renderScreen(memoryApp({}, { sendFeedback }), '/feedback');
    fireEvent.click(screen.getByLabelText('Việc khác'));
    write(/^Nội dung/, 'Hỏi');
    write(/^Mã hồ sơ liên quan/, 'https://mot-cua.example/tracking?code=CG-7K3MP-2QX9U');
    write(/^Số điện thoại/, '0912 000 111');
    send();
    await screen.findByText('Tỉnh đã nhận góp ý');
    expect(sendFeedback).toHaveBeenCalledExactlyOnceWith({
      topic: 'other',
      message: 'Hỏi',
      temporaryCode: 'CG-7K3MP-2QX9U',
      contact: '0912 000 111',
    });
  });
});
