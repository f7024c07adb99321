import { canonicalAnswer } from '../canonicalAnswer.ts';
import type { AnswerValue } from '../answers.ts';
import type { CompiledQuestion } from '../compile/compiledForm.ts';
import { evaluateExpression, type Scope } from '../expression/evaluateExpression.ts';
import { toAtoms, toBoolean } from '../expression/value.ts';
import type { FormState, QuestionState } from '../formState.ts';
import type { Fault, Problem } from '../problem.ts';
import { contentFaults } from '../shape/contentFaults.ts';
import { tableFaults } from '../shape/tableFaults.ts';
import { cellAt, writeCell, type FormDraft, type RowPlace } from './formDraft.ts';
import { createScope } from './scope.ts';

type Judgement = Pick<Problem, 'severity'> & Fault;

const error = (fault: Fault): Judgement => ({ ...fault, severity: 'error' });

/**
 * Whether an answer is needed, and what is wrong with the one that there is.
 *
 * | shown | required | answered | problems |
 * |---|---|---|---|
 * | no | | | none |
 * | yes | yes | no | required |
 * | yes | no | no | none |
 * | yes | | yes | by type, then every check that is not true |
 */
export function judge(draft: FormDraft, compiled: CompiledQuestion, row: RowPlace): void {
  const cell = cellAt(draft, compiled, row);
  const required = cell.shown && isRequired(draft, compiled, row, cell);
  const found = cell.shown ? judgements(draft, compiled, row, cell, required) : [];
  const rowId = compiled.table === undefined ? undefined : draft.tables[compiled.table]![row!]!.id;
  const questionId = compiled.question.id;
  const problems = found.map((judgement): Problem => ({ questionId, ...(rowId === undefined ? {} : { rowId }), ...judgement }));
  if (required === cell.required && areSame(problems, cell.problems)) return;
  writeCell(draft, compiled, row, { ...cell, required, problems });
}

function isRequired(state: FormState, compiled: CompiledQuestion, row: RowPlace, { value }: QuestionState): boolean {
  const { question, rules } = compiled;
  if (question.type === 'table' && (question.minRows ?? 0) > 0) return true;
  if (rules.required === undefined || rules.required === true) return rules.required ?? false;
  return toBoolean(evaluateExpression(rules.required, createScope(state, compiled, row, value)));
}

function judgements(
  state: FormState,
  compiled: CompiledQuestion,
  row: RowPlace,
  cell: QuestionState,
  required: boolean,
): Judgement[] {
  const { question, rules } = compiled;
  const canonical = canonicalAnswer(question, cell.answer);
  const isAnswered = question.type === 'table' ? toAtoms(cell.value).length > 0 : canonical !== undefined;
  if (!isAnswered) return required ? [error({ kind: 'required' })] : [];
  const scope = createScope(state, compiled, row, cell.value);
  const failed = rules.checks.filter(({ tree }) => !isTrueOf(tree, scope));
  return [
    ...faultsOf(state, compiled, cell, canonical).map(error),
    ...failed.map(({ check, tree }): Judgement => {
      const inDoubt = state.context.isTodayInDoubt === true && otherDays.some((today) => isTrueOf(tree, { ...scope, today }));
      return { kind: 'check', message: check.message, severity: inDoubt ? 'warning' : (check.severity ?? 'error') };
    }),
  ];
}

/** A check that one of them would pass fails because of what day it is. */
const otherDays = ['1900-01-01', '2100-01-01'];

const isTrueOf = (tree: Parameters<typeof evaluateExpression>[0], scope: Scope): boolean =>
  toBoolean(evaluateExpression(tree, scope));

function faultsOf(
  state: FormState,
  { question }: CompiledQuestion,
  cell: QuestionState,
  canonical: AnswerValue | undefined,
): Fault[] {
  if (question.type !== 'table') return canonical === undefined ? [] : contentFaults(question, canonical, state.context);
  return tableFaults(question, toAtoms(cell.value).length);
}

function areSame(a: readonly Problem[], b: readonly Problem[]): boolean {
  return (
    a.length === b.length &&
    a.every((problem, i) => problem.kind === b[i]!.kind && problem.part === b[i]!.part && problem.message === b[i]!.message)
  );
}
