import { isValidPartialDate, type PartialDate } from '../../basics/partialDate.ts';
import type { Fault } from '../problem.ts';

/** Nobody alive, and no paper at the desk, is older than the first of these years. */
const [firstYear, lastYear] = [1800, 2200];

export function dateFaults(date: PartialDate, precision: 'year' | 'month' | 'day'): Fault[] {
  if (!isValidPartialDate(date) || date.year < firstYear || date.year > lastYear) return [{ kind: 'invalidDate' }];
  if (precision !== 'year' && date.month === undefined) return [{ kind: 'imprecise', part: 'month' }];
  return precision === 'day' && date.day === undefined ? [{ kind: 'imprecise', part: 'day' }] : [];
}
