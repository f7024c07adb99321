import type { CalendarDay } from '../../../domain/basics/calendarDay.ts';
import { instantToMs, msToInstant } from '../../../domain/basics/instant.ts';
import { instantToCalendarDay } from '../../../domain/basics/localTime.ts';
import type { Dossier } from '../../../domain/dossier/dossier.ts';

/**
 * The days by which the answers may be right, the province's own last: that on which the kiosk judged them, which for weeks without a
 * line lies behind us, but never one that has not come yet. A kiosk whose clock stood years back judged by a day that nothing fits.
 */
export function daysToJudgeBy({ judgedOn, finalisedAt, clockOffsetMs = 0 }: Dossier, today: CalendarDay): CalendarDay[] {
  const claimed = instantToMs(finalisedAt);
  const told = [claimed, claimed + clockOffsetMs].filter((ms) => ms >= 0 && ms < instantToMs(`${today}T00:00:00Z`));
  const days = judgedOn === undefined ? told.map((ms) => instantToCalendarDay(msToInstant(ms))) : [judgedOn];
  return [...new Set([...days.filter((day) => day < today), today])];
}
