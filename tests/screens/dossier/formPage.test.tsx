import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { options, type VNode } from 'preact';
import { describe, expect, test } from 'vitest';
import { refused } from '../../../src/domain/basics/outcome.ts';
import { findQuestionState } from '../../../src/domain/form/formState.ts';
import { expectAccessible } from '../support/expectAccessible.ts';
import { moreForms } from './support/everyType.ts';
import { press, typeKeys } from './support/keyboard.ts';
import { aDesk, arriveAt, choose, goOn, heading, openDossier, write } from './support/openDossier.ts';

const requester = /tên người yêu cầu/;

describe('a page of the form', () => {
  test('shows where one is, the statutory sentence, and one next action', async () => {
    const { container } = await openDossier('1.001193', { place: 'pages/child' });
    expect(heading().textContent).toBe('Cháu được khai sinh');
    expect(screen.getByText(/^Tờ khai, trang \d+\/\d+$/)).toBeTruthy();
    expect(screen.getByText('Đề nghị cơ quan đăng ký khai sinh cho người dưới đây:').getAttribute('lang')).toBe('vi');
    expect(container.querySelectorAll('.button-primary')).toHaveLength(1);
    expect(document.activeElement).toBe(heading());
    await expectAccessible(container);
  });

  test('lists everything that is wrong, in order, with ways to it, and says it again beside each question', async () => {
    const { container } = await openDossier('1.001193', { place: 'pages/requester' });
    write(screen.getByLabelText(requester), 'Lò Thị 2');
    goOn();
    const summary = await screen.findByRole('alert');
    expect(document.activeElement).toBe(summary);
    const links = within(summary).getAllByRole('link');
    expect(links.map(({ textContent }) => textContent)).toEqual([
      'Họ, chữ đệm, tên người yêu cầu: Tên không có chữ số. Xem lại.',
      'Chưa ghi: Ngày, tháng, năm sinh',
    ]);
    fireEvent.click(links[0]!);
    const box = screen.getByLabelText(requester);
    expect(document.activeElement).toBe(box);
    expect(box.getAttribute('aria-invalid')).toBe('true');
    expect((box as HTMLInputElement).value).toBe('Lò Thị 2');
    await expectAccessible(container);
  });

  test('what is put right is no longer called wrong, and the summary keeps still meanwhile', async () => {
    await openDossier('1.001193', { place: 'pages/requester' });
    goOn();
    await screen.findByRole('alert');
    const box = screen.getByLabelText(requester);
    box.focus();
    write(box, 'Lò Thị Piềng');
    await waitFor(() => expect(box.getAttribute('aria-invalid')).toBeNull());
    expect(document.activeElement).toBe(box);
    expect(screen.getByRole('alert').textContent).toContain('Cần sửa 2 chỗ');
  });

  test('asks about the father only when he is to be entered', async () => {
    const opened = await openDossier('1.001193', { place: 'pages/deskBirth' });
    choose('Cháu thuộc trường hợp nào?', 'Cháu do mẹ sinh ra, biết mẹ là ai');
    choose('Cháu sinh ở đâu?', 'Ở nhà');
    choose('Có Giấy chứng sinh không?', 'Có bản giấy');
    goOn();
    await waitFor(() => expect(location.pathname).toMatch(/deskParents$/));
    choose(/Cha mẹ của cháu/, 'Không');
    choose(await waitFor(() => /Đã có giấy công nhận cha/), 'Không');
    expect(await screen.findByText(/Phần về người cha để trống/)).toBeTruthy();
    const father = () => findQuestionState(opened.session.store.getState().form, 'fatherName');
    expect(father()?.shown).toBe(false);
    choose(/Cha mẹ của cháu/, 'Có');
    expect(father()?.shown).toBe(true);
  });

  test('a page that is not shown any more gives way to the next', async () => {
    await openDossier('1.001193', {
      place: 'pages/mother',
      fill: (session) => session.answer('deskChildSituation', 'abandoned'),
    });
    await arriveAt('Bản sao');
    expect(location.pathname).toMatch(/pages\/copies$/);
  });

  test('the browser’s own "back" goes a page back and finds everything there', async () => {
    await openDossier('1.001193', { place: 'pages/requester' });
    write(screen.getByLabelText(requester), 'Lò Thị Piềng');
    write(screen.getByLabelText('Năm'), '1950');
    goOn();
    await arriveAt('Nơi ở và giấy tờ của người yêu cầu');
    history.back();
    await arriveAt('Nơi nhận và người yêu cầu');
    expect(screen.getByLabelText(requester)).toHaveProperty('value', 'Lò Thị Piềng');
    history.forward();
    await arriveAt('Nơi ở và giấy tờ của người yêu cầu');
  });

  test('an unreadable date is still in its boxes after going back and forth', async () => {
    await openDossier('1.001193', { place: 'pages/requester' });
    write(screen.getByLabelText('Năm'), '19');
    fireEvent.click(screen.getByRole('link', { name: 'Quay lại' }));
    await waitFor(() => expect(heading().textContent).not.toBe('Nơi nhận và người yêu cầu'));
    history.back();
    await arriveAt('Nơi nhận và người yêu cầu');
    expect(screen.getByLabelText('Năm')).toHaveProperty('value', '19');
  });
});

describe('Enter, as a reader sends it', () => {
  test('moves on to the next box and never off the page', async () => {
    await openDossier('1.001193', { place: 'pages/requester' });
    screen.getByLabelText(requester).focus();
    typeKeys('Lò Thị Piềng');
    press('Enter');
    expect(document.activeElement).toBe(screen.getByLabelText(/^Ngày/));
    press('Enter');
    press('Enter');
    expect(document.activeElement).toBe(screen.getByLabelText('Năm'));
    press('Enter');
    expect(document.activeElement).toBe(screen.getByLabelText('Năm'));
    expect(heading().textContent).toBe('Nơi nhận và người yêu cầu');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  test('with Ctrl goes on', async () => {
    await openDossier('1.001193', { place: 'pages/requester' });
    screen.getByLabelText(requester).focus();
    typeKeys('Lò Thị Piềng');
    screen.getByLabelText('Năm').focus();
    typeKeys('1950');
    press('Enter', { ctrlKey: true });
    await arriveAt('Nơi ở và giấy tờ của người yêu cầu');
    expect(location.pathname).toMatch(/requesterPapers$/);
  });
});

describe('the state of saving', () => {
  test('says "Đã lưu" only once the bytes are on the disk (I1)', async () => {
    const { desk } = await openDossier('1.001193', { place: 'pages/requester' });
    await desk.clock.advance(2000);
    expect(await screen.findByText('Đã lưu trên máy này')).toBeTruthy();
    write(screen.getByLabelText(requester), 'Lò Thị Piềng');
    expect(await screen.findByText('Đang lưu…')).toBeTruthy();
    expect(screen.queryByText('Đã lưu trên máy này')).toBeNull();
    await desk.clock.advance(2000);
    expect(await screen.findByText('Đã lưu trên máy này')).toBeTruthy();
  });

  test('a full disk says what to do, keeps the answer on the screen, and can be tried again', async () => {
    const { desk } = await openDossier('1.001193', { place: 'pages/requester' });
    const save = desk.ports.drafts.save;
    desk.ports.drafts.save = () => Promise.resolve(refused('full'));
    write(screen.getByLabelText(requester), 'Lò Thị Piềng');
    await desk.clock.advance(300);
    expect((await screen.findByRole('alert')).textContent).toContain('Ổ đĩa của máy đã đầy');
    expect(screen.getByLabelText(requester)).toHaveProperty('value', 'Lò Thị Piềng');
    desk.ports.drafts.save = save;
    fireEvent.click(screen.getByRole('button', { name: 'Thử lưu lại' }));
    expect(await screen.findByText('Đã lưu trên máy này')).toBeTruthy();
  });

  test('another window’s words are a choice for a person', async () => {
    const { desk } = await openDossier('1.001193', { place: 'pages/requester' });
    const save = desk.ports.drafts.save;
    desk.ports.drafts.save = () => Promise.resolve(refused('conflict'));
    write(screen.getByLabelText(requester), 'Lò Thị Piềng');
    await desk.clock.advance(300);
    const keep = await screen.findByRole('button', { name: 'Giữ những gì trên màn hình này' });
    expect(screen.getByRole('button', { name: 'Lấy bản của cửa sổ kia' })).toBeTruthy();
    desk.ports.drafts.save = save;
    fireEvent.click(keep);
    expect(await screen.findByText('Đã lưu trên máy này')).toBeTruthy();
  });
});

describe('a page of sixty questions', () => {
  test('draws only what a letter typed has changed', async () => {
    await openDossier('9.000002', { place: 'pages/sixty', desk: await aDesk(moreForms) });
    const drawn: string[] = [];
    const before = options.diffed;
    options.diffed = (vnode: VNode) => {
      if (typeof vnode.type === 'function' && vnode.type.name === 'ShownQuestion')
        drawn.push((vnode.props as unknown as { question: { id: string } }).question.id);
      before?.(vnode);
    };
    write(screen.getByLabelText(/^Câu 5 /), 'a');
    await waitFor(() => expect(drawn).toEqual(['q5']));
    drawn.length = 0;
    write(screen.getByLabelText(/^Câu 0 /), 'a');
    await waitFor(() => expect(screen.getByLabelText('Câu 59')).toBeTruthy());
    expect(drawn.sort()).toEqual(['q0', 'q59']);
    options.diffed = before as NonNullable<typeof before>;
  });
});
