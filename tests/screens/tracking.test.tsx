import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import type { TrackedDossier } from '../../src/kiosk/state/app.ts';
import { expectAccessible } from './support/expectAccessible.ts';
import { memoryApp } from './support/memoryApp.ts';
import { renderScreen } from './support/renderScreen.tsx';
import { deliveredDossier, offlineFailure, queuedDossier } from './support/sampleDossiers.ts';

async function ask(answer: TrackedDossier, typed = 'cg 7k3mp 2qx9u') {
  const track = vi.fn((_code: string) => Promise.resolve(answer));
  const container = await renderScreen(memoryApp({}, { track }), '/tracking');
  fireEvent.input(screen.getByLabelText('Mã ghi trên phiếu'), { target: { value: typed } });
  fireEvent.click(screen.getByRole('button', { name: 'Tra cứu' }));
  await waitFor(() => expect(track).toHaveBeenCalled());
  return { container, asked: track.mock.calls.map(([code]) => code) };
}

describe('tracking a dossier', () => {
  test('finds one of this machine and tells both truths', async () => {
    const { container } = await ask({ found: 'here', entry: queuedDossier });
    await screen.findByRole('heading', { level: 2, name: 'Kết quả tra cứu' });
    expect(screen.getByText('Chờ gửi')).toBeTruthy();
    expect(screen.getByText('Chưa nhận. Có mạng là máy tự gửi.')).toBeTruthy();
    expect(screen.getByText('Ngày hẹn trả (dự kiến)')).toBeTruthy();
    await expectAccessible(container);
  });

  test('shows the national status in its official words, and what to do now', async () => {
    await ask({ found: 'here', entry: deliveredDossier });
    expect(await screen.findByText('Đang xử lý')).toBeTruthy();
    expect(screen.getByText('H56.14-261123-0007')).toBeTruthy();
    expect(screen.getByText('Ngày hẹn trả')).toBeTruthy();
  });

  test('shows what the province says of a dossier from elsewhere', async () => {
    const dossier = {
      temporaryCode: 'CG-7K3MP-2QX9U',
      procedureCode: '1.001193',
      procedureName: 'Đăng ký khai sinh',
      status: 5,
    } as const;
    const { container } = await ask({ found: 'province', dossier });
    expect(await screen.findByText('Yêu cầu bổ sung giấy tờ')).toBeTruthy();
    expect(screen.getByText(/mang giấy tờ còn thiếu đến bộ phận một cửa/)).toBeTruthy();
    expect(screen.getByText('Không có trên máy này')).toBeTruthy();
    await expectAccessible(container);
  });

  test('says calmly that nobody could be asked, with a telephone and another try', async () => {
    const { container } = await ask({ found: 'notAsked', failure: offlineFailure });
    const notice = (await screen.findByText('Chưa hỏi được tỉnh')).closest('.notice');
    expect(notice?.className).toContain('notice-calm');
    expect(screen.getByRole('link', { name: '18001096' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Thử lại' })).toBeTruthy();
    await expectAccessible(container);
  });

  test('explains a code that nobody knows', async () => {
    await ask({ found: 'no', reason: 'unknownCode' });
    expect(await screen.findByText('Tỉnh chưa có hồ sơ mang mã này')).toBeTruthy();
  });

  test.each([
    ['', 'Gõ mã ghi trên phiếu rồi bấm Tra cứu'],
    ['CG-0K3MP-2QX9U', 'Mã không bao giờ có chữ “0”. So lại từng chữ với phiếu'],
    ['CG-7K3MP-2QX9', 'Mã còn thiếu chữ. Mã tạm có 10 chữ và số sau chữ CG'],
    ['CG-7K3MP-2XQ9U', 'Mã có một chỗ gõ nhầm. So lại từng chữ với phiếu'],
    ['CG-7K3MP-2QÂ9U', 'Mã không có chữ mang dấu (“Â”). Tắt bộ gõ tiếng Việt rồi gõ lại'],
    [
      'H56.14-261123-0007',
      'Mã hồ sơ này không có trên máy. Gõ mã tạm bắt đầu bằng CG, hoặc tra mã hồ sơ trên Cổng Dịch vụ công quốc gia',
    ],
  ])('says at the field what is wrong with "%s", and puts the cursor there', async (typed, words) => {
    const { container } = await ask({ found: 'no', reason: 'badCode' }, typed);
    expect(await screen.findByText(words)).toBeTruthy();
    const field = screen.getByLabelText('Mã ghi trên phiếu');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(document.activeElement).toBe(field);
    await expectAccessible(container);
  });

  test('cuts the code out of a scanned address, and asks at once for the one in its own address', async () => {
    const { asked } = await ask({ found: 'no', reason: 'unknownCode' }, 'https://mot-cua.example/tracking?code=CG-7K3MP-2QX9U');
    expect(asked).toEqual(['CG-7K3MP-2QX9U']);
    const track = vi.fn(() => Promise.resolve<TrackedDossier>({ found: 'here', entry: queuedDossier }));
    await renderScreen(memoryApp({}, { track }), '/tracking?code=CG-7K3MP-2QX9U');
    await screen.findByRole('heading', { level: 2, name: 'Kết quả tra cứu' });
    expect(track).toHaveBeenCalledExactlyOnceWith('CG-7K3MP-2QX9U');
  });
});
