import { parsePartialDate } from '../../../../domain/basics/parsePartialDate.ts';
import type { PartialDate } from '../../../../domain/basics/partialDate.ts';
import type { Reading } from '../typed/useTyped.ts';

/** Three boxes: day, month, year. Empty boxes are what is not known; a day that does not exist is an answer, to be found wrong later. */
export function readDateBoxes(boxes: readonly string[]): Reading<PartialDate> {
  const [day = '', month = '', year = ''] = boxes.map((box) => box.trim());
  if (day === '' && month === '' && year === '') return { answer: undefined };
  if (![day, month, year].every((box) => /^\d*$/.test(box))) return { unreadable: 'notADate' };
  if (day !== '' && month === '') return { unreadable: 'dayWithoutMonth' };
  if (year === '') return { unreadable: 'noYear' };
  if (year.length !== 4) return { unreadable: 'shortYear' };
  return {
    answer: {
      year: Number(year),
      ...(month !== '' && { month: Number(month) }),
      ...(day !== '' && { day: Number(day) }),
    },
  };
}

/** Days and months with a leading zero, as on the printed forms. */
export function showDateBoxes(date: PartialDate | undefined): string[] {
  const two = (part: number | undefined) => (part === undefined ? '' : String(part).padStart(2, '0'));
  return [two(date?.day), two(date?.month), date === undefined ? '' : String(date.year)];
}

/** A whole date typed, pasted or scanned into one box, spread over the three: "3/2/1950", "03021950". Undefined for a part of one. */
export function spreadDate(text: string): string[] | undefined {
  if (!/^\s*(\d{8}|\d{1,4}\s*[/.\-\s]\s*\d{1,4}(\s*[/.\-\s]\s*\d{1,4})?)\s*$/.test(text)) return undefined;
  const parsed = parsePartialDate(text);
  return parsed.ok ? showDateBoxes(parsed.value) : undefined;
}
