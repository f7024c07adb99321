import type { WorkCalendar } from '../../../../src/domain/deadline/workCalendar.ts';

const day = [
  { from: '07:00', to: '11:30' },
  { from: '13:30', to: '17:00' },
];

/** Days off of 2026 as published, and New Year 2027; the rest of 2027 is not known. */
export const thanhHoaCalendar: WorkCalendar = {
  week: { mon: day, tue: day, wed: day, thu: day, fri: day },
  // prettier-ignore
  daysOff: [
    '2026-01-01', '2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-02-20', '2026-04-27', '2026-04-30',
    '2026-05-01', '2026-09-01', '2026-09-02', '2026-11-24', '2027-01-01',
  ],
  makeUpDays: [],
  coversThrough: '2026-12-31',
};

/** `2026-11-23 09:00` on the wall → the instant. */
export function at(local: string): string {
  return new Date(`${local.replace(' ', 'T')}:00+07:00`).toISOString();
}
