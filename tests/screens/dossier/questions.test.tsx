import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { expectAccessible } from '../support/expectAccessible.ts';
import { answerTo, boxesOf, leave, openAll } from './support/allQuestions.ts';
import { press, typeKeys } from './support/keyboard.ts';
import { choose, goOn, group, pick, write } from './support/openDossier.ts';

describe('every type of question', () => {
  test('is accessible, keeps nothing in the browser, and carries its statutory label', async () => {
    const { container } = await openAll();
    await screen.findByRole('button', { name: 'Ở xã Pù Luông' });
    for (const box of container.querySelectorAll('main input:not([type=radio], [type=checkbox], [type=file]), main textarea')) {
      expect(box.getAttribute('autocomplete')).toBe('off');
      expect(box.getAttribute('lang')).toBe('vi');
    }
    expect(screen.getByText('Họ, chữ đệm, tên').getAttribute('lang')).toBe('vi');
    await expectAccessible(container);
  });

  test('says "(không bắt buộc)" of what may be left out, and marks nothing else', async () => {
    await openAll();
    expect(screen.getByLabelText('Họ, chữ đệm, tên')).toBeTruthy();
    expect(screen.getByLabelText('Nội dung (không bắt buộc)')).toBeTruthy();
    expect(document.querySelector('main')?.textContent).not.toContain('*');
  });

  test('is asked in English with the statutory label left as it is', async () => {
    const { app } = await openAll();
    await app.changeSettings({ language: 'en' });
    await waitFor(() => expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Every type'));
    expect(screen.getByText('Họ, chữ đệm, tên').getAttribute('lang')).toBe('vi');
    expect(screen.getAllByText('In English').length).toBeGreaterThan(10);
  });
});

describe('a name', () => {
  test('is shown in capitals as it will be printed', async () => {
    const opened = await openAll();
    write(screen.getByLabelText('Họ, chữ đệm, tên'), 'Lò Thị Piềng');
    expect(await screen.findByText('LÒ THỊ PIỀNG')).toBeTruthy();
    expect(answerTo(opened, 'nameOf')).toBe('Lò Thị Piềng');
  });

  test('that an input method garbled is asked about once the box is left, and never refused', async () => {
    await openAll();
    const box = screen.getByLabelText('Họ, chữ đệm, tên');
    write(box, 'LÒ THỊ PIềNG');
    expect(screen.queryByText(/gõ lỗi dấu/)).toBeNull();
    leave(box);
    expect((await screen.findByText(/gõ lỗi dấu/)).closest('.field-warning')).toBeTruthy();
    goOn();
    await waitFor(() => expect(location.pathname).toMatch(/pages\/rows$/));
  });
});

describe('a date', () => {
  test('of which only the year is known stays so, and says it back', async () => {
    const opened = await openAll();
    const [, , year] = boxesOf('Ngày sinh (không bắt buộc)');
    write(year!, '1950');
    expect(await screen.findByText('Chỉ ghi năm 1950')).toBeTruthy();
    expect(answerTo(opened, 'born')).toEqual({ year: 1950 });
  });

  test('typed in one go runs over the boxes', async () => {
    const opened = await openAll();
    boxesOf('Ngày sinh (không bắt buộc)')[0]!.focus();
    typeKeys('3/2/1950');
    expect(answerTo(opened, 'born')).toEqual({ year: 1950, month: 2, day: 3 });
    expect(screen.getAllByText(/mùng ba tháng hai năm một nghìn chín trăm năm mươi/i).length).toBeGreaterThan(0);
  });

  test.each(['03/02/1950', '03021950', '3-2-1950'])('pasted or scanned as %s is spread over the boxes', async (text) => {
    const opened = await openAll();
    write(boxesOf('Ngày sinh (không bắt buộc)')[0]!, text);
    expect(answerTo(opened, 'born')).toEqual({ year: 1950, month: 2, day: 3 });
  });

  test('of which the year was typed into the first box is put right when the boxes are left', async () => {
    const opened = await openAll();
    const [day, , year] = boxesOf('Ngày sinh (không bắt buộc)');
    write(day!, '1950');
    fireEvent.focusOut(day!);
    await waitFor(() => expect((year as HTMLInputElement).value).toBe('1950'));
    expect(answerTo(opened, 'born')).toEqual({ year: 1950 });
  });

  test('that cannot be read is no answer, stays in its boxes, and is asked about', async () => {
    const opened = await openAll((session) => session.answer('nameOf', 'Lò Thị Mẫu'));
    const [day, , year] = boxesOf('Ngày sinh (không bắt buộc)');
    write(day!, '31');
    write(year!, '1950');
    expect(answerTo(opened, 'born')).toBeUndefined();
    goOn();
    const summary = await screen.findByRole('alert');
    expect(summary.textContent).toContain('Ngày sinh: Có ngày thì phải có tháng');
    expect((day as HTMLInputElement).value).toBe('31');
    write(boxesOf('Ngày sinh (không bắt buộc)')[1]!, '2');
    goOn();
    await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('Không có ngày này'));
  });

  test('with a year of two digits is asked again and not guessed', async () => {
    await openAll((session) => session.answer('nameOf', 'Lò Thị Mẫu'));
    write(boxesOf('Ngày sinh (không bắt buộc)')[2]!, '50');
    goOn();
    expect((await screen.findByRole('alert')).textContent).toContain('Ghi đủ 4 số của năm');
  });

  test('is worked out in words by the form, where nobody can type', async () => {
    await openAll();
    expect(screen.getByText('Chưa đủ thông tin để ghi')).toBeTruthy();
    write(boxesOf('Ngày sinh (không bắt buộc)')[2]!, '1950');
    await waitFor(() => expect(document.querySelector('output')?.textContent).toBe('năm một nghìn chín trăm năm mươi'));
    expect(document.querySelector('.computed input')).toBeNull();
  });
});

describe('numbers and times', () => {
  test('an amount is grouped when the box is left, and repeated in words', async () => {
    const opened = await openAll();
    const box = screen.getByLabelText('Số tiền (không bắt buộc)') as HTMLInputElement;
    expect(box.inputMode).toBe('numeric');
    write(box, '1500000');
    leave(box);
    await waitFor(() => expect(box.value).toBe('1.500.000'));
    expect(screen.getByText('Một triệu năm trăm nghìn đồng')).toBeTruthy();
    expect(answerTo(opened, 'sum')).toBe(1_500_000);
  });

  test('a number outside its limits says the limit', async () => {
    await openAll((session) => session.answer('nameOf', 'Lò Thị Mẫu'));
    write(screen.getByLabelText('Số người (không bắt buộc)'), '13');
    goOn();
    expect((await screen.findByRole('alert')).textContent).toContain('Số người: Nhiều nhất là 12');
  });

  test('a minute that was not given is asked for', async () => {
    const opened = await openAll((session) => session.answer('nameOf', 'Lò Thị Mẫu'));
    write(group('Vào lúc (không bắt buộc)').getByLabelText('Giờ'), '9');
    goOn();
    expect((await screen.findByRole('alert')).textContent).toContain('Đúng giờ thì phút ghi 00');
    write(group('Vào lúc (không bắt buộc)').getByLabelText('Phút'), '5');
    expect(answerTo(opened, 'at')).toBe('09:05');
  });
});

describe('choices', () => {
  test('few are radios, many are searched, several are boxes to tick', async () => {
    const opened = await openAll();
    choose('Chọn một (không bắt buộc)', 'Hai');
    pick(screen.getByRole('combobox', { name: /Chọn trong nhiều/ }), 'so 5');
    fireEvent.click(screen.getByLabelText('Thứ hai'));
    choose('Có phải không? (không bắt buộc)', 'Không');
    expect(['few', 'many', 'several', 'isSo'].map((id) => answerTo(opened, id))).toEqual(['b', 'm5', ['y'], 'no']);
  });

  test('a searched list opens with the keyboard, closes with Escape and takes an entry with Enter', async () => {
    const opened = await openAll();
    const box = screen.getByRole('combobox', { name: /Chọn trong nhiều/ });
    box.focus();
    press('ArrowDown');
    await waitFor(() => expect(box.getAttribute('aria-expanded')).toBe('true'));
    press('Escape');
    await waitFor(() => expect(box.getAttribute('aria-expanded')).toBe('false'));
    typeKeys('mục số 3');
    press('Enter');
    await waitFor(() => expect((box as HTMLInputElement).value).toBe('Mục số 3'));
    expect(answerTo(opened, 'many')).toBe('m3');
    expect(location.pathname).toMatch(/pages\/all$/);
  });

  test('what is in no list stays in the box and is asked about', async () => {
    const opened = await openAll((session) => {
      session.answer('nameOf', 'Lò Thị Mẫu');
      session.answer('many', 'm1');
    });
    const box = screen.getByRole('combobox', { name: /Chọn trong nhiều/ });
    write(box, 'không có đâu');
    leave(box);
    goOn();
    expect((await screen.findByRole('alert')).textContent).toContain('Chọn một mục trong danh sách');
    expect((box as HTMLInputElement).value).toBe('không có đâu');
    expect(answerTo(opened, 'many')).toBeUndefined();
  });
});
