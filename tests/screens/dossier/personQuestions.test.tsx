import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { answerTo, leave, openAll } from './support/allQuestions.ts';
import { choose, goOn, group, write } from './support/openDossier.ts';

describe('numbers of persons', () => {
  test('a personal id is grouped in threes, and counted while it is too short', async () => {
    const opened = await openAll();
    const box = screen.getByLabelText('Số định danh cá nhân (không bắt buộc)') as HTMLInputElement;
    write(box, '03805001');
    expect(await screen.findByText('Đã gõ 8/12 số')).toBeTruthy();
    write(box, '038050012345');
    leave(box);
    await waitFor(() => expect(box.value).toBe('038 050 012 345'));
    expect(answerTo(opened, 'pid')).toBe('038050012345');
  });

  test('a mismatch with the birth date is a warning: the officer decides', async () => {
    await openAll((session) => {
      session.answer('nameOf', 'Lò Thị Mẫu');
      session.answer('born', { year: 1950 });
      session.answer('pid', '038099012345');
    });
    expect(screen.getByText(/có vẻ không khớp/).closest('.field-warning')).toBeTruthy();
    goOn();
    await waitFor(() => expect(location.pathname).toMatch(/pages\/rows$/));
  });

  test('"chưa có" is an answer', async () => {
    const opened = await openAll();
    fireEvent.click(screen.getByLabelText('Chưa có số định danh'));
    expect(answerTo(opened, 'pid')).toBe('none');
    fireEvent.click(screen.getByLabelText('Chưa có số định danh'));
    expect(answerTo(opened, 'pid')).toBeUndefined();
  });

  test('nine digits are recognised as an old card', async () => {
    await openAll((session) => session.answer('nameOf', 'Lò Thị Mẫu'));
    write(screen.getByLabelText('Số định danh cá nhân (không bắt buộc)'), '171234567');
    goOn();
    expect((await screen.findByRole('alert')).textContent).toContain('chứng minh nhân dân cũ');
  });

  test('of an identity paper the number is enough', async () => {
    const opened = await openAll((session) => session.answer('nameOf', 'Lò Thị Mẫu'));
    write(group(/Giấy tờ tùy thân/).getByLabelText('Số giấy tờ'), '038050012345');
    expect(answerTo(opened, 'paper')).toEqual({ number: '038050012345' });
    goOn();
    await waitFor(() => expect(location.pathname).toMatch(/pages\/rows$/));
  });

  test('the rest of an identity paper can be added', async () => {
    const opened = await openAll();
    const paper = group(/Giấy tờ tùy thân/);
    await waitFor(() => expect(paper.getByLabelText('Loại giấy tờ').querySelectorAll('option').length).toBeGreaterThan(3));
    fireEvent.change(paper.getByLabelText('Loại giấy tờ'), { target: { value: 'passport' } });
    write(paper.getByLabelText('Số giấy tờ'), 'B1234567');
    write(paper.getByLabelText('Nơi cấp'), 'Cục Quản lý xuất nhập cảnh');
    write(within(paper.getByRole('group', { name: 'Ngày cấp' })).getByLabelText(/^Năm/), '2020');
    expect(answerTo(opened, 'paper')).toEqual({
      kind: 'passport',
      number: 'B1234567',
      issuedBy: 'Cục Quản lý xuất nhập cảnh',
      issuedOn: { year: 2020 },
    });
  });

  test('an old telephone number says what it has become', async () => {
    await openAll((session) => session.answer('nameOf', 'Lò Thị Mẫu'));
    write(screen.getByLabelText('Số điện thoại (không bắt buộc)'), '01681234567');
    goOn();
    expect((await screen.findByRole('alert')).textContent).toContain('Số mới là 0381234567');
  });
});

describe('an ethnic group', () => {
  test('of this province is one touch away', async () => {
    const opened = await openAll();
    await group(/Dân tộc/).findByLabelText('Thái');
    const radios = group(/Dân tộc/)
      .getAllByRole('radio')
      .map((radio) => radio.closest('label')?.textContent);
    expect(radios).toEqual(['Mường', 'Thái', 'Kinh', 'Mông', 'Thổ', 'Dao', 'Khơ Mú', 'Dân tộc khác']);
    choose(/Dân tộc/, 'Khơ Mú');
    expect(answerTo(opened, 'people')).toBe('29');
  });

  test('of elsewhere is searched, also by a spelling of old papers that is never shown', async () => {
    const opened = await openAll();
    await group(/Dân tộc/).findByLabelText('Thái');
    choose(/Dân tộc/, 'Dân tộc khác');
    const box = await screen.findByRole('combobox', { name: 'Tìm dân tộc' });
    write(box, 'hmong');
    const list = screen.getByRole('listbox', { name: 'Tìm dân tộc' });
    expect((await within(list).findAllByRole('option')).map(({ textContent }) => textContent)).toEqual(['Mông']);
    write(box, 'ede');
    write(box, 'ê đê');
    fireEvent.keyDown(box, { key: 'Enter' });
    await waitFor(() => expect(answerTo(opened, 'people')).toBe('12'));
  });
});

describe('a signature', () => {
  test('is a picture and never called a digital signature', async () => {
    await openAll();
    const pad = group(/Người yêu cầu ký/);
    expect(pad.getByText(/hình chữ ký, không phải chữ ký số/)).toBeTruthy();
    fireEvent.click(pad.getByRole('button', { name: 'Dùng hình này' }));
    expect(await pad.findByText('Ký vào khung trước đã.')).toBeTruthy();
  });
});

describe('a file as an answer', () => {
  test('is kept with the dossier and can be taken off again', async () => {
    const opened = await openAll();
    const input = screen.getByLabelText(/Ảnh chân dung/);
    fireEvent.change(input, { target: { files: [new File([new Uint8Array([255, 216, 255, 1])], 'chân dung.jpg')] } });
    expect(await screen.findByText('chân dung.jpg')).toBeTruthy();
    expect(answerTo(opened, 'photo')).toMatch(/^[0-9a-f]{64}$/);
    fireEvent.click(screen.getByRole('button', { name: 'Bỏ tệp này' }));
    await waitFor(() => expect(answerTo(opened, 'photo')).toBeUndefined());
    expect(opened.session.store.getState().draft.files).toEqual([]);
  });
});
