import type { ProcessingTime } from '../../domain/procedure/procedure.ts';

/*
 * Processing times as the portal states them. Where the law has several by case, the amount is the ordinary case and the note
 * lists the others: the screen always shows the note.
 */

export const workingDays = (amount: number, note?: string): ProcessingTime => counted('workingDay', amount, note);
export const calendarDays = (amount: number, note?: string): ProcessingTime => counted('calendarDay', amount, note);
export const hours = (amount: number, note?: string): ProcessingTime => counted('hour', amount, note);

/** Nothing that can be counted: no due date is promised. The note has the source's own words. */
export const unknownTime = (note: string): ProcessingTime => ({ unit: 'unknown', note });

/** The portal hides this rule behind "1 OTHER"; it is in the steps (Trình tự) of each procedure. */
export const sameDay: ProcessingTime = sameDayUnless('');

/** Same day, with an exception that the note adds. */
export function sameDayUnless(exception: string): ProcessingTime {
  const rule = 'Ngay trong ngày làm việc; hồ sơ nhận sau 15 giờ trả kết quả trong ngày làm việc tiếp theo.';
  return { unit: 'sameDay', note: exception === '' ? rule : `${rule} ${exception}` };
}

export const mayTakeLonger = 'Có thể kéo dài nếu phải xác minh.';

/** Nghị định 23/2015/NĐ-CP, Điều 7 and 21. */
export const mayExtendTwoDays =
  'Có thể kéo dài không quá 02 ngày làm việc, hoặc theo thỏa thuận bằng văn bản, khi yêu cầu nhiều bản sao, nhiều trang hoặc nội dung phức tạp.';

/** The days are those of Luật Hộ tịch, Điều 28; the portal's page does not give a number. */
export const changeTimes =
  'Bổ sung thông tin hộ tịch: ngay trong ngày làm việc (nhận sau 15 giờ: ngày làm việc tiếp theo). Thay đổi, cải chính, xác định lại dân tộc: 03 ngày làm việc; cần xác minh: không quá 06 ngày làm việc.';

function counted(unit: 'workingDay' | 'calendarDay' | 'hour', amount: number, note?: string): ProcessingTime {
  return note === undefined ? { unit, amount } : { unit, amount, note };
}
