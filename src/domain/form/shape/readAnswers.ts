import type { Answers, TableRow } from '../answers.ts';
import type { CompiledForm, CompiledQuestion } from '../compile/compiledForm.ts';
import type { Problem, ProblemKind } from '../problem.ts';
import { isAnswerOfType, isAnswers, isTableRow } from './answerType.ts';

/** More rows than any form has; the rest of a hostile table is not looked at. */
const mostRows = 1000;
const mostProblems = 100;

export interface ReadAnswers {
  /** What has the form's names and types; everything else is left out. */
  answers: Answers;
  problems: Problem[];
}

/** Takes from untrusted JSON what could be answers to this form, and says what could not. At most 100 problems are reported. */
export function readAnswers(form: CompiledForm, untrusted: unknown): ReadAnswers {
  const problems: Problem[] = [];
  const report = (questionId: string, kind: ProblemKind, rowId?: string): void => {
    if (problems.length >= mostProblems) return;
    problems.push({ questionId: questionId.slice(0, 60), ...(rowId === undefined ? {} : { rowId }), kind, severity: 'error' });
  };

  const readAll = (source: Answers, table?: number, rowId?: string): Answers => {
    const answers: Answers = {};
    for (const [id, value] of Object.entries(source)) {
      const compiled = form.byId.get(id);
      if (!compiled || compiled.table !== table) report(id, 'unknownQuestion', rowId);
      else if (compiled.ownTable !== undefined) answers[id] = readRows(compiled, value);
      else if (isAnswerOfType(compiled.question, value)) answers[id] = value;
      else report(id, 'wrongType', rowId);
    }
    return answers;
  };

  const readRows = ({ question, ownTable }: CompiledQuestion, value: unknown): TableRow[] => {
    const rows: TableRow[] = [];
    const ids = new Set<string>();
    if (!Array.isArray(value)) report(question.id, 'wrongType');
    else if (value.length > mostRows) report(question.id, 'tooManyRows');
    for (const row of Array.isArray(value) ? value.slice(0, mostRows) : []) {
      if (!isTableRow(row) || ids.has(row.id)) {
        report(question.id, 'invalidRow');
        continue;
      }
      ids.add(row.id);
      rows.push({ id: row.id, answers: readAll(row.answers, ownTable, row.id) });
    }
    return rows;
  };

  if (!isAnswers(untrusted)) {
    report('', 'wrongType');
    return { answers: {}, problems };
  }
  return { answers: readAll(untrusted), problems };
}
