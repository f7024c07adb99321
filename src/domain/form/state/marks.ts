import type { CompiledForm, Slot } from '../compile/compiledForm.ts';
import type { RowPlace } from './formDraft.ts';

/** Slots to work out, and for columns the rows in which. */
export interface Marks {
  slots: Uint8Array;
  rows: Map<number, Set<number> | 'all'>;
  lowest: number;
}

export const createMarks = ({ slots }: CompiledForm): Marks => ({
  slots: new Uint8Array(slots.length),
  rows: new Map(),
  lowest: slots.length,
});

/** Without a row, a column is marked in all rows. */
export function mark({ slots }: CompiledForm, marks: Marks, slot: number, row?: RowPlace): void {
  marks.slots[slot] = 1;
  marks.lowest = Math.min(marks.lowest, slot);
  if (tableOf(slots[slot]!) === undefined) return;
  const marked = marks.rows.get(slot);
  if (row === undefined) marks.rows.set(slot, 'all');
  else if (marked === undefined) marks.rows.set(slot, new Set([row]));
  else if (marked !== 'all') marked.add(row);
}

/**
 * | changed | reader | marked |
 * |---|---|---|
 * | cell | column of the same table | the same row |
 * | cell, question or rows | question outside | once |
 * | cell of another table, question or rows | column | all rows |
 */
export function markDependents(form: CompiledForm, marks: Marks, changed: number, row: RowPlace): void {
  const slot = form.slots[changed]!;
  const table = tableOf(slot);
  for (const dependent of slot.dependents) {
    const isSameRow = table !== undefined && tableOf(form.slots[dependent]!) === table;
    mark(form, marks, dependent, isSameRow ? row : undefined);
  }
}

export function markAll(form: CompiledForm, marks: Marks): void {
  for (const slot of form.slots.keys()) mark(form, marks, slot);
}

/** The table whose rows a slot is worked out in. */
export const tableOf = (slot: Slot): number | undefined => (slot.kind === 'page' ? undefined : slot.question.table);
