import type { QuestionId } from './formDefinition.ts';

/**
 * What is wrong with an answer. Only `check` brings its own words; the screen has words for the others, with the limits that stand in
 * the question itself (`maxLength`, `min`, `maxRows`, `precision` …).
 */
export type ProblemKind =
  | 'required'
  | 'check'
  /** Part of a composite answer is missing: `part` says which. */
  | 'incomplete'
  | 'unknownQuestion'
  | 'wrongType'
  | 'tooLong'
  | 'unknownCode'
  | 'invalidDate'
  /** A date known less precisely than the form needs. */
  | 'imprecise'
  | 'invalidTime'
  | 'invalidNumber'
  | 'belowMinimum'
  | 'aboveMaximum'
  | 'invalidName'
  | 'invalidPersonalId'
  | 'invalidPhone'
  | 'invalidEmail'
  | 'invalidFile'
  | 'tooFewRows'
  | 'tooManyRows'
  | 'invalidRow';

export interface Problem {
  /** As it was sent when the kind is `unknownQuestion`, cut to 60 characters. */
  questionId: QuestionId;
  /** Row of the table, for a cell. */
  rowId?: string;
  kind: ProblemKind;
  /** Part of a composite answer, as in expressions: `commune`, `number` … */
  part?: string;
  message?: string;
  /** A warning never blocks: the officer decides. */
  severity: 'error' | 'warning';
}

/** A problem of an answer, without saying whose. */
export type Fault = Pick<Problem, 'kind' | 'part' | 'message'>;

export const isBlocking = (problem: Problem): boolean => problem.severity === 'error';
