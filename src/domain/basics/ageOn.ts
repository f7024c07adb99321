import { partsOfDay, type CalendarDay } from './calendarDay.ts';
import { earliestDay, latestDay, type PartialDate } from './partialDate.ts';

/** Full years (tuổi tròn) that a person can have; `min` and `max` differ while the birthday is not fully known. */
export interface AgeRange {
  min: number;
  max: number;
}

/**
 * Age on a day. Somebody born on 29/02 completes a year as 28/02 ends (Bộ luật Dân sự 2015, Điều 148), so is older on 01/03.
 * Undefined when certainly not born yet.
 */
export function ageOn(birthDate: PartialDate, on: CalendarDay): AgeRange | undefined {
  const max = fullYears(earliestDay(birthDate), on);
  return max < 0 ? undefined : { min: Math.max(0, fullYears(latestDay(birthDate), on)), max };
}

function fullYears(from: CalendarDay, to: CalendarDay): number {
  const beforeBirthday = to.slice(5) < from.slice(5);
  return partsOfDay(to).year - partsOfDay(from).year - (beforeBirthday ? 1 : 0);
}
