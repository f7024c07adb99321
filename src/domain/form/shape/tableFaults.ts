import type { Question } from '../formDefinition.ts';
import type { Fault } from '../problem.ts';

/** Where a table sets no limit of its own. */
const mostRowsDefault = 100;

export function tableFaults(
  { minRows = 0, maxRows = mostRowsDefault }: Question & { type: 'table' },
  rowCount: number,
): Fault[] {
  if (rowCount > maxRows) return [{ kind: 'tooManyRows' }];
  return rowCount < minRows ? [{ kind: 'tooFewRows' }] : [];
}
