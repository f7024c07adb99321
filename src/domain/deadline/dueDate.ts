import { addDays, addMonths, type CalendarDay } from '../basics/calendarDay.ts';
import { addMinutes, instantToLocalTime, localTimeToInstant, minutesBetween, type LocalTime } from '../basics/localTime.ts';
import type { ProcessingTime } from '../procedure/procedure.ts';
import { toLocalPauses, type ClockPause, type LocalPause } from './clockPause.ts';
import { covers, isWorkingDay, nextWorkingDay, type WorkCalendar } from './workCalendar.ts';
import { addWorkingMinutes, closingTimeOf, firstOpenTime, workingMinutesBetween } from './workingTime.ts';

/** Ngày hẹn trả kết quả. */
export interface DueDate {
  /** ISO UTC instant. */
  dueAt: string;
  /** The table of days off does not reach that far: shown as "dự kiến". Before acceptance every date is, whatever this says. */
  estimated: boolean;
}

/** "Tiếp nhận sau 15 giờ": the result of a same-day procedure then comes on the next working day. */
const sameDayUntilMinute = 15 * 60;

/** Half a working day in the portal's tables is half of the legal eight hours. */
const workingDayMinutes = 8 * 60;

/**
 * When the result is due for a dossier received (accepted) at `receivedAt`, an ISO UTC instant.
 *
 * | unit | counted | falls on a day off |
 * |---|---|---|
 * | workingDay | working days after the day of receipt, same clock hour | cannot |
 * | calendarDay, month | days after the day of receipt, same clock hour | moves to the next working day |
 * | hour | office hours | cannot |
 * | sameDay | closing time of the day; received after 15:00, of the next working day | cannot |
 *
 * A receipt outside office hours counts from the next opening. Undefined for a time limit that the source does not give
 * (or gives as zero): no date is then promised.
 */
export function dueDate(
  receivedAt: string,
  time: ProcessingTime,
  calendar: WorkCalendar,
  pauses: readonly ClockPause[] = [],
): DueDate | undefined {
  const start = firstOpenTime(calendar, instantToLocalTime(receivedAt));
  const counted = start && countFrom(start, time, calendar);
  let due = counted && onWorkingTime(counted, calendar);
  let running = counted;
  for (const pause of toLocalPauses(pauses)) {
    if (!due || !running || minutesBetween(pause.from, due) <= 0) continue;
    running = resume(running, pause, time, calendar);
    due = running && onWorkingTime(running, calendar);
  }
  return due && { dueAt: localTimeToInstant(due), estimated: !covers(calendar, due.on) };
}

function countFrom(start: LocalTime, time: ProcessingTime, calendar: WorkCalendar): LocalTime | undefined {
  if (!('amount' in time)) return time.unit === 'sameDay' ? sameDayEnd(start, calendar) : undefined;
  if (!(time.amount > 0)) return undefined;
  const { on, minute } = start;
  switch (time.unit) {
    case 'hour':
      return addWorkingMinutes(calendar, start, Math.ceil(time.amount * 60));
    case 'calendarDay':
      return { on: addDays(on, Math.ceil(time.amount)), minute };
    case 'month':
      return { on: addMonths(on, Math.ceil(time.amount)), minute };
    case 'workingDay': {
      const lastDay = addWorkingDays(on, Math.floor(time.amount), calendar);
      const rest = Math.round((time.amount % 1) * workingDayMinutes);
      return lastDay === undefined ? undefined : addWorkingMinutes(calendar, { on: lastDay, minute }, rest);
    }
  }
}

function addWorkingDays(from: CalendarDay, days: number, calendar: WorkCalendar): CalendarDay | undefined {
  let on: CalendarDay | undefined = from;
  for (let counted = 0; counted < days && on !== undefined; counted++) on = nextWorkingDay(calendar, on);
  return on;
}

function sameDayEnd(start: LocalTime, calendar: WorkCalendar): LocalTime | undefined {
  const on = start.minute <= sameDayUntilMinute ? start.on : nextWorkingDay(calendar, start.on);
  return on === undefined ? undefined : closingTimeOf(calendar, on);
}

/** A date that fell on a day off, or at an hour when that day's desk is shut, moves to the next opening at the same hour if it can. */
function onWorkingTime(due: LocalTime, calendar: WorkCalendar): LocalTime | undefined {
  const on = isWorkingDay(calendar, due.on) ? due.on : nextWorkingDay(calendar, due.on);
  return on === undefined ? undefined : firstOpenTime(calendar, { on, minute: due.minute });
}

/** Puts the end off by as long as the clock stood still, measured as the limit is: office hours, or time on the wall. */
function resume(due: LocalTime, pause: LocalPause, time: ProcessingTime, calendar: WorkCalendar): LocalTime | undefined {
  if (time.unit === 'sameDay') {
    const resumed = firstOpenTime(calendar, pause.to);
    return resumed && sameDayEnd(resumed, calendar);
  }
  if (time.unit === 'calendarDay' || time.unit === 'month') return addMinutes(due, minutesBetween(pause.from, pause.to));
  return addWorkingMinutes(calendar, due, workingMinutesBetween(calendar, pause.from, pause.to));
}
