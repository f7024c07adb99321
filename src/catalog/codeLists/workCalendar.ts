import type { Opening, WorkCalendar } from '../../domain/deadline/workCalendar.ts';
import { publicHolidays } from './publicHolidays.ts';

const officeHours: Opening[] = [
  { from: '07:00', to: '11:30' },
  { from: '13:30', to: '17:00' },
];

/** Office hours and days off of the desks. Past `coversThrough` no day off is known yet, so a date is only "dự kiến". */
export const workCalendar: WorkCalendar = {
  week: { mon: officeHours, tue: officeHours, wed: officeHours, thu: officeHours, fri: officeHours },
  daysOff: publicHolidays.items.map((holiday) => holiday.code),
  makeUpDays: [],
  coversThrough: '2026-12-31',
};
