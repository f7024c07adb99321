import type { Question } from '../../../../domain/form/formDefinition.ts';
import type { FormRow } from '../../../../domain/form/formState.ts';
import { isBlocking } from '../../../../domain/form/problem.ts';
import { controlId } from '../controlId.ts';
import type { Unreadable } from '../typed/unreadable.ts';

/** Whether something in a row keeps the person from going on. */
export function isRowWrong(
  table: Extract<Question, { type: 'table' }>,
  { id, cells }: FormRow,
  unreadable: Unreadable,
): boolean {
  return table.columns.some((column, place) => {
    const cell = cells[place];
    if (!cell?.shown) return false;
    return cell.problems.some(isBlocking) || unreadable.findWithin(controlId(column.id, { table: table.id, id })) !== undefined;
  });
}
