import { ok, refused, type Outcome } from '../basics/outcome.ts';
import type { Answers, TableRow } from './answers.ts';
import { canonicalAnswer } from './canonicalAnswer.ts';
import type { CompiledForm } from './compile/compiledForm.ts';
import type { FormContext } from './formContext.ts';
import { getQuestion } from './formState.ts';
import type { Fault, Problem } from './problem.ts';
import { contentFaults } from './shape/contentFaults.ts';
import { readAnswers } from './shape/readAnswers.ts';
import { tableFaults } from './shape/tableFaults.ts';

/**
 * Whether JSON from outside can be answers to this form: names, types, lengths, codes, dates, rows. Rules of the form are not looked at
 * (`finaliseAnswers` does that); hidden questions are looked at like all others.
 */
export function validateAnswerShape(form: CompiledForm, untrusted: unknown, context: FormContext): Outcome<Answers, Problem[]> {
  const { answers, problems } = readAnswers(form, untrusted);
  const found = [...problems, ...problemsOfContent(form, answers, context)];
  return found.length > 0 ? refused(found) : ok(answers);
}

function problemsOfContent(form: CompiledForm, answers: Answers, context: FormContext, rowId?: string): Problem[] {
  return Object.entries(answers).flatMap(([questionId, answer]): Problem[] => {
    const { question } = getQuestion(form, questionId);
    const report = (fault: Fault): Problem => ({
      questionId,
      ...(rowId === undefined ? {} : { rowId }),
      ...fault,
      severity: 'error',
    });
    if (question.type === 'table') {
      const rows = answer as TableRow[];
      return [
        ...tableFaults(question, rows.length).map(report),
        ...rows.flatMap((row) => problemsOfContent(form, row.answers, context, row.id)),
      ];
    }
    const canonical = canonicalAnswer(question, answer);
    return canonical === undefined ? [] : contentFaults(question, canonical, context).map(report);
  });
}
