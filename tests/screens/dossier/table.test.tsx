import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { draftAnswers } from '../../../src/domain/form/formState.ts';
import { expectAccessible } from '../support/expectAccessible.ts';
import { moreForms } from './support/everyType.ts';
import { aDesk, arriveAt, goOn, openDossier, write, type OpenDossier } from './support/openDossier.ts';

async function open(names: string[] = []): Promise<OpenDossier> {
  return openDossier('9.000001', {
    place: 'pages/rows',
    desk: await aDesk(moreForms),
    fill: (session) => {
      session.answer('nameOf', 'Lò Thị Mẫu');
      for (const name of names) session.answer('memberName', name, session.addRow('members'));
    },
  });
}
const names = ({ session }: OpenDossier) =>
  ((draftAnswers(session.store.getState().form)['members'] ?? []) as { answers: { memberName?: string } }[]).map(
    ({ answers }) => answers.memberName,
  );
const row = (name: string) => within(screen.getByRole('group', { name }));

describe('a table', () => {
  test('begins empty, and a row is added, filled in and closed', async () => {
    const opened = await open();
    expect(screen.getByText('Chưa có người nào.')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Thêm người' }));
    const name = await row('Người 1').findByLabelText('Tên');
    await waitFor(() => expect(document.activeElement).toBe(name));
    write(name, 'Hà Văn Tý');
    await expectAccessible(opened.container);
    fireEvent.click(screen.getByRole('button', { name: 'Xong người 1' }));
    expect(await screen.findByText('HÀ VĂN TÝ')).toBeTruthy();
    expect(names(opened)).toEqual(['Hà Văn Tý']);
    await waitFor(() => expect(document.activeElement?.textContent).toContain('Sửa: Người 1'));
    await expectAccessible(opened.container);
  });

  test('a row with something missing stays open and says what', async () => {
    await open();
    fireEvent.click(screen.getByRole('button', { name: 'Thêm người' }));
    await row('Người 1').findByLabelText('Tên');
    fireEvent.click(screen.getByRole('button', { name: 'Xong người 1' }));
    expect(await row('Người 1').findByText('Chưa ghi: Tên')).toBeTruthy();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  test('a closed row with something wrong is opened by "Tiếp tục", and the summary leads into it', async () => {
    await open(['Hà Văn Tý', 'Hà Văn 2']);
    expect(screen.getByText('Cần sửa')).toBeTruthy();
    goOn();
    const link = within(await screen.findByRole('alert')).getByRole('link');
    expect(link.textContent).toBe('Người 2 – Tên: Tên không có chữ số. Xem lại.');
    const box = await row('Người 2').findByLabelText('Tên');
    fireEvent.click(link);
    expect(document.activeElement).toBe(box);
  });

  test('a row is removed only after a yes', async () => {
    const opened = await open(['Hà Văn Tý', 'Hà Văn Sửu']);
    fireEvent.click(screen.getByRole('button', { name: /^Bỏ\s*: Người 1$/ }));
    const dialog = await screen.findByRole('dialog');
    expect(dialog.textContent).toContain('Bỏ người 1?');
    fireEvent.click(within(dialog).getByRole('button', { name: 'Không, giữ lại' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(names(opened)).toHaveLength(2);
    fireEvent.click(screen.getByRole('button', { name: /^Bỏ\s*: Người 1$/ }));
    fireEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Bỏ' }));
    await waitFor(() => expect(names(opened)).toEqual(['Hà Văn Sửu']));
    expect(screen.getByText('Người 1')).toBeTruthy();
  });

  test('that is full says so instead of offering another row', async () => {
    await open(['Một', 'Hai']);
    expect(screen.queryByRole('button', { name: 'Thêm người' })).toBeNull();
    expect(screen.getByText(/Đã đủ 2 dòng/)).toBeTruthy();
  });

  test('an unreadable number in a row that was removed keeps nobody', async () => {
    await open();
    fireEvent.click(screen.getByRole('button', { name: 'Thêm người' }));
    write(await row('Người 1').findByLabelText(/^Tuổi/), 'bảy');
    fireEvent.click(screen.getByRole('button', { name: 'Bỏ người 1' }));
    fireEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Bỏ' }));
    await screen.findByText('Chưa có người nào.');
    goOn();
    await arriveAt('Giấy tờ kèm theo');
    expect(location.pathname).toMatch(/papers$/);
  });
});
