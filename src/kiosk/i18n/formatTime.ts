import { partsOfDay, type CalendarDay } from '../../domain/basics/calendarDay.ts';
import { instantToLocalTime, minuteToClock } from '../../domain/basics/localTime.ts';

/** `2026-11-05` → `05/11/2026`, in every language: that is how it stands on the papers. */
export function formatDay(on: CalendarDay): string {
  const { year, month, day } = partsOfDay(on);
  return `${String(day).padStart(2, '0')}/${String(month).padStart(2, '0')}/${year}`;
}

/** ISO UTC instant → `09:05`, time in Viet Nam. */
function formatClock(instant: string): string {
  return minuteToClock(instantToLocalTime(instant).minute);
}

/** ISO UTC instant → `09:05, 05/11/2026`, time in Viet Nam. */
export function formatInstant(instant: string): string {
  return `${formatClock(instant)}, ${formatDay(instantToLocalTime(instant).on)}`;
}
