import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { expectAccessible } from '../support/expectAccessible.ts';
import { renderScreen } from '../support/renderScreen.tsx';
import { aDesk, arriveAt, choose, goOn, group, heading, openDossier } from './support/openDossier.ts';

describe('before the form', () => {
  test('nobody is assumed to type, and no way of filing is assumed', async () => {
    const { container } = await openDossier('1.001193', { begun: false });
    expect(heading().textContent).toBe('Trước khi điền tờ khai');
    for (const radio of screen.getAllByRole('radio')) expect((radio as HTMLInputElement).checked).toBe(false);
    await expectAccessible(container);
  });

  test('both must be said; the summary takes the focus and leads to the choices', async () => {
    const { container } = await openDossier('1.001193', { begun: false });
    goOn();
    const summary = await screen.findByRole('alert');
    expect(document.activeElement).toBe(summary);
    expect(summary.textContent).toContain('Cần sửa 2 chỗ');
    fireEvent.click(screen.getByRole('link', { name: 'Chưa chọn ai đang gõ máy' }));
    expect(document.activeElement).toBe(group('Ai đang gõ máy?').getByLabelText('Chính người nộp hồ sơ'));
    await expectAccessible(container);
  });

  test('what was said goes into the dossier, and the form begins', async () => {
    const { session } = await openDossier('1.001193', { begun: false });
    choose('Ai đang gõ máy?', 'Người nhà hoặc người đi cùng gõ giúp');
    fireEvent.click(screen.getByLabelText(/Nộp bằng tài khoản VNeID/));
    goOn();
    await arriveAt('Hỏi trước để biết cần giấy tờ gì');
    expect(session.store.getState().draft).toMatchObject({
      assistance: { typedBy: 'companion' },
      flags: { verifiedWithVneid: true },
    });
  });

  test('no page of the form can be reached around it', async () => {
    await openDossier('1.001193', { begun: false, place: 'pages/child' });
    await arriveAt('Trước khi điền tờ khai');
    expect(location.pathname).toMatch(/\/start$/);
  });
});

describe('a draft that is opened again', () => {
  test('opens where the person was', async () => {
    await openDossier('1.001193', { fill: (session) => session.goTo('requester') });
    await arriveAt('Nơi nhận và người yêu cầu');
    expect(location.pathname).toMatch(/\/pages\/requester$/);
  });

  test('that is not here any more says so, and shows the way to the slip when it was submitted', async () => {
    const { app } = await aDesk();
    await renderScreen(app, `/dossiers/${'f'.repeat(32)}/check`);
    await arriveAt('Không mở được hồ sơ này');
    expect(screen.getByRole('link', { name: 'Xem hồ sơ làm dở' })).toBeTruthy();
  });

  test('leaving closes it: nothing of it stays open in this window, and no name in the title (I7)', async () => {
    const { app, id, session } = await openDossier('1.001193', {
      place: 'pages/requester',
      fill: (session) => session.answer('requesterName', 'Lò Thị Mẫu'),
    });
    expect(document.title).not.toContain('Lò');
    const close = vi.spyOn(session, 'close');
    fireEvent.click(screen.getByRole('link', { name: 'Để sau làm tiếp' }));
    await arriveAt('Bà con cần làm gì hôm nay?');
    expect(document.body.innerHTML).not.toContain('Lò Thị Mẫu');
    expect(close).toHaveBeenCalledOnce();
    await close.mock.results[0]?.value;
    expect(await app.openDraft(id)).not.toBe(session);
  });
});
