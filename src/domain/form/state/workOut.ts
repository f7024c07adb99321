import { answerToValue, valueToAnswer } from '../answerValue.ts';
import type { AnswerValue } from '../answers.ts';
import { canonicalAnswer } from '../canonicalAnswer.ts';
import type { CompiledQuestion, Slot } from '../compile/compiledForm.ts';
import { evaluateExpression } from '../expression/evaluateExpression.ts';
import type { ExpressionTree } from '../expression/expressionTree.ts';
import { sameValue, toBoolean } from '../expression/value.ts';
import { cellAt, writeCell, type FormDraft, type RowPlace } from './formDraft.ts';
import { judge } from './judge.ts';
import { markDependents, tableOf, type Marks } from './marks.ts';
import { createScope } from './scope.ts';

/** Works out what is marked, and whatever depends on a change, each once: slots stand in the order of their dependencies. */
export function workOut(draft: FormDraft, marks: Marks): void {
  const { form } = draft;
  for (let at = marks.lowest; at < form.slots.length; at++) {
    if (marks.slots[at] === 0) continue;
    const slot = form.slots[at]!;
    for (const row of rowsToWorkOut(draft, marks, slot, at)) {
      if (workOutSlot(draft, slot, row)) markDependents(form, marks, at, row);
    }
  }
}

function rowsToWorkOut(draft: FormDraft, marks: Marks, slot: Slot, at: number): Iterable<RowPlace> {
  const table = tableOf(slot);
  if (table === undefined) return [undefined];
  const rows = marks.rows.get(at)!;
  return rows === 'all' ? draft.tables[table]!.keys() : rows;
}

/** Whether anything changed that others can see. */
function workOutSlot(draft: FormDraft, slot: Slot, row: RowPlace): boolean {
  switch (slot.kind) {
    case 'page':
      return workOutPage(draft, slot.page);
    case 'shown':
      return workOutShown(draft, slot.question, row);
    case 'value':
      return workOutValue(draft, slot.question, row);
    case 'judgement':
      judge(draft, slot.question, row);
      return false;
  }
}

function workOutPage(draft: FormDraft, page: number): boolean {
  const { showIf } = draft.form.pages[page]!;
  const shown = showIf === undefined || toBoolean(evaluateExpression(showIf, createScope(draft)));
  if (shown === draft.pages[page]) return false;
  draft.pages[page] = shown;
  return true;
}

function isTrue(draft: FormDraft, question: CompiledQuestion, row: RowPlace): boolean {
  const { showIf } = question.rules;
  return showIf === undefined || toBoolean(evaluateExpression(showIf, createScope(draft, question, row)));
}

/** A question is shown when its page (or table) is and its own rule says so. */
function workOutShown(draft: FormDraft, question: CompiledQuestion, row: RowPlace): boolean {
  const cell = cellAt(draft, question, row);
  const isPlaceShown =
    question.table === undefined
      ? draft.pages[question.page]!
      : draft.questions[draft.form.tables[question.table]!.question.index]!.shown;
  const shown = isPlaceShown && isTrue(draft, question, row);
  if (shown === cell.shown) return false;
  writeCell(draft, question, row, { ...cell, shown });
  return true;
}

function workOutValue(draft: FormDraft, compiled: CompiledQuestion, row: RowPlace): boolean {
  const { question, rules, ownTable } = compiled;
  const cell = cellAt(draft, compiled, row);
  if (ownTable !== undefined) {
    writeCell(draft, compiled, row, {
      ...cell,
      value: { list: cell.shown ? draft.tables[ownTable]!.map(({ id }) => id) : [] },
    });
    return true;
  }
  const answer = rules.compute ? compute(draft, compiled, row, rules.compute) : cell.answer;
  const value = cell.shown ? answerToValue(question, canonicalAnswer(question, answer)) : '';
  const isSame = sameValue(value, cell.value);
  if (!isSame || answer !== cell.answer) writeCell(draft, compiled, row, { ...cell, answer, value });
  return !isSame || hasParts(compiled);
}

/** Parts can change while the value without a part stays. */
const hasParts = ({ question }: CompiledQuestion): boolean =>
  question.type === 'address' || question.type === 'identityDocument';

/** The same answer object when the outcome is the same, so that nothing seems to have changed. Hidden, only what is computed once stays. */
function compute(draft: FormDraft, compiled: CompiledQuestion, row: RowPlace, tree: ExpressionTree): AnswerValue | undefined {
  const { question, rules } = compiled;
  const { answer: before, shown } = cellAt(draft, compiled, row);
  if (!shown) return rules.isComputedOnce ? before : undefined;
  const kept = answerToValue(question, canonicalAnswer(question, before));
  const answer = valueToAnswer(question, evaluateExpression(tree, createScope(draft, compiled, row, kept)));
  return sameValue(answerToValue(question, answer), kept) ? before : answer;
}
