import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { refused } from '../../../src/domain/basics/outcome.ts';
import { birthRegistration } from '../../../src/catalog/forms/birthRegistration.ts';
import type { DraftSession } from '../../../src/kiosk/state/app.ts';
import { sampleAnswers } from '../../support/sampleAnswers.ts';
import { expectAccessible } from '../support/expectAccessible.ts';
import { arriveAt, choose, goOn, heading, openDossier, write, type OpenDossier } from './support/openDossier.ts';

const submitName = /^Nộp hồ sơ – lưu vào hàng chờ gửi/;
const fillIn = (session: DraftSession) => {
  for (const [id, answer] of Object.entries(sampleAnswers['birthRegistration']!)) session.answer(id, answer);
  session.answerPaper({ paperId: 'birthCertificateOfHospital', state: 'onPaper' });
};

/** Everything said and done, but for the pledge. */
async function openComplete(fill: (session: DraftSession) => void = () => {}): Promise<OpenDossier> {
  const opened = await openDossier('1.001193', {
    place: 'papers',
    fill: (session) => {
      fillIn(session);
      fill(session);
    },
  });
  for (const { paper } of opened.session.store.getState().checklist.gaps)
    opened.session.answerPaper({ paperId: paper.id, state: 'onPaper' });
  choose(/Cán bộ đã số hóa/, 'Chưa');
  choose(/Có dùng lại giấy tờ điện tử/, 'Không');
  goOn();
  await arriveAt('Kiểm tra trước khi nộp');
  return opened;
}

const row = (label: string) => screen.getByText(label, { selector: 'dt' }).closest('div')!;

describe('the check', () => {
  test('shows every answer under its statutory label, as it will be printed, to be read aloud', async () => {
    const { container } = await openComplete();
    const child = within(screen.getByRole('heading', { name: 'Cháu được khai sinh' }).closest('section')!);
    expect(child.getByText('HÀ MINH KHĂM')).toBeTruthy();
    expect(child.getByText('02/11/2026')).toBeTruthy();
    expect(await child.findByText('Thái')).toBeTruthy();
    expect(child.getByText('Họ, chữ đệm, tên').getAttribute('lang')).toBe('vi');
    expect(row('ghi bằng chữ').textContent).not.toContain('Sửa');
    await expectAccessible(container);
  });

  test('has the pledge word for word, and promises nothing that is not true (I8)', async () => {
    const { container } = await openComplete();
    expect(container.querySelector('blockquote')?.textContent).toBe(birthRegistration.pledge);
    const words = container.querySelector('main')!.textContent;
    expect(words).toContain('lưu vào hàng chờ gửi');
    expect(words).not.toMatch(/đã tiếp nhận|đã gửi|tỉnh đã nhận/i);
  });

  test('leads to the very question and comes back', async () => {
    await openComplete();
    fireEvent.click(within(row('Quê quán')).getByRole('link', { name: /Sửa/ }));
    await arriveAt('Nơi sinh và quê quán');
    const hometown = screen.getByRole('group', { name: /Quê quán/ });
    await waitFor(() => expect(hometown.contains(document.activeElement)).toBe(true));
    goOn('Tiếp tục, về trang kiểm tra');
    await arriveAt('Kiểm tra trước khi nộp');
  });

  test('after a change that opens other questions goes through those first', async () => {
    await openComplete();
    fireEvent.click(within(row('Cháu sinh ở đâu?')).getByRole('link', { name: /Sửa/ }));
    await arriveAt('Hỏi trước để biết cần giấy tờ gì');
    choose('Có Giấy chứng sinh không?', 'Có bản điện tử');
    choose('Cháu thuộc trường hợp nào?', 'Chưa xác định được mẹ của cháu');
    goOn('Tiếp tục, về trang kiểm tra');
    await waitFor(() => expect(location.pathname).toMatch(/deskParents$/));
    choose(/Đã có giấy công nhận cha/, 'Có');
    goOn('Tiếp tục, về trang kiểm tra');
    await arriveAt('Kiểm tra trước khi nộp');
  });

  test('lists all that is missing at once, each with its way, and submits nothing meanwhile', async () => {
    const { container, session } = await openDossier('1.001193', { place: 'check' });
    const submit = vi.spyOn(session, 'submit');
    fireEvent.click(await screen.findByRole('button', { name: submitName }));
    const list = screen.getByRole('region', { name: /Còn \d+ chỗ chưa xong/ });
    await waitFor(() => expect(document.activeElement).toBe(list));
    const links = within(list)
      .getAllByRole('link')
      .map(({ textContent }) => textContent);
    expect(links).toContain('Nơi nhận và người yêu cầu – Chưa ghi: Họ, chữ đệm, tên người yêu cầu');
    expect(links).toContain('Chưa trả lời: cán bộ đã số hóa giấy tờ chưa');
    expect(submit).not.toHaveBeenCalled();
    await expectAccessible(container);
    fireEvent.click(within(list).getByRole('link', { name: /Họ, chữ đệm, tên người yêu cầu/ }));
    await arriveAt('Nơi nhận và người yêu cầu');
    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText(/tên người yêu cầu/)));
  });

  test('an unreadable date keeps the dossier here as well', async () => {
    const opened = await openComplete();
    fireEvent.click(
      within(screen.getAllByText('Ngày, tháng, năm sinh', { selector: 'dt' })[0]!.closest('div')!).getByRole('link', {
        name: /Sửa/,
      }),
    );
    await arriveAt('Nơi nhận và người yêu cầu');
    write(screen.getByLabelText(/^Năm/), '19');
    fireEvent.click(screen.getByRole('link', { name: 'Quay lại' }));
    await arriveAt('Kiểm tra trước khi nộp');
    expect(screen.getByRole('region', { name: /Còn 1 chỗ chưa xong/ }).textContent).toContain('Ghi đủ 4 số của năm');
    expect(opened.session.store.getState().draft.place).toBe('check');
  });
});

describe('submitting', () => {
  test('needs somebody who has heard it all and agrees', async () => {
    await openComplete();
    fireEvent.click(screen.getByRole('button', { name: submitName }));
    expect((await screen.findByRole('alert')).textContent).toContain('Chọn ai đã nghe đọc lại và đồng ý');
  });

  test('pressed twice puts one dossier into the outbox, and the slip is next', async () => {
    const { app, session, id } = await openComplete();
    const submit = vi.spyOn(session, 'submit');
    choose(/Ai đã nghe đọc lại/, 'Người được ủy quyền hoặc người đại diện');
    const button = screen.getByRole('button', { name: submitName });
    fireEvent.click(button);
    fireEvent.click(button);
    await arriveAt('Đã lưu hồ sơ trên máy này');
    expect(submit).toHaveBeenCalledOnce();
    expect(location.pathname).toBe(`/outbox/${id}`);
    expect(app.outbox.getState().entries.map((entry) => entry.id)).toEqual([id]);
  });

  test('"back" afterwards finds no draft, and leads to the slip', async () => {
    const { app, id } = await openComplete();
    choose(/Ai đã nghe đọc lại/, 'Chính người nộp hồ sơ');
    fireEvent.click(screen.getByRole('button', { name: submitName }));
    await arriveAt('Đã lưu hồ sơ trên máy này');
    expect(await app.openDraft(id)).toBeUndefined();
    history.back();
    await arriveAt('Không mở được hồ sơ này');
    expect(screen.getByRole('link', { name: 'Xem phiếu' }).getAttribute('href')).toBe(`/outbox/${id}`);
  });

  test('that the disk refuses says what to do, and everything is still there', async () => {
    const { desk } = await openComplete();
    desk.ports.outbox.submit = () => Promise.resolve(refused('full'));
    choose(/Ai đã nghe đọc lại/, 'Chính người nộp hồ sơ');
    fireEvent.click(screen.getByRole('button', { name: submitName }));
    expect((await screen.findByRole('alert')).textContent).toContain('Ổ đĩa của máy đã đầy');
    expect(heading().textContent).toBe('Kiểm tra trước khi nộp');
    expect(screen.getByRole('button', { name: submitName })).toBeTruthy();
  });

  test('that finds an answer wrong after all leads to it', async () => {
    const { session } = await openComplete();
    const problems = [{ questionId: 'childName', kind: 'invalidName', severity: 'error' }] as const;
    vi.spyOn(session, 'submit').mockResolvedValue(refused({ kind: 'answers', problems: [...problems] }));
    choose(/Ai đã nghe đọc lại/, 'Chính người nộp hồ sơ');
    fireEvent.click(screen.getByRole('button', { name: submitName }));
    const alert = await screen.findByRole('alert');
    expect(within(alert).getByRole('link').getAttribute('href')).toContain('/pages/child?from=check&question=childName');
  });
});
