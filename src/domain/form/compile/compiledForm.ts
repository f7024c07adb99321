import type { ExpressionTree } from '../expression/expressionTree.ts';
import type { Check, FormDefinition, Page, Question, QuestionId } from '../formDefinition.ts';

export interface CompiledCheck {
  tree: ExpressionTree;
  check: Check;
}

/** The expressions of one question, parsed. */
export interface Rules {
  showIf?: ExpressionTree;
  /** Absent: not required. */
  required?: true | ExpressionTree;
  checks: CompiledCheck[];
  compute?: ExpressionTree;
  /** `compute` uses `once()`: what it gave is kept, also while the question is hidden. */
  isComputedOnce?: boolean;
  initial?: ExpressionTree;
}

export interface CompiledQuestion {
  question: Question;
  /** Place among all questions of the form, columns included. */
  index: number;
  page: number;
  /** For a column: its table. */
  table?: number;
  /** For a column: its place in a row. */
  column?: number;
  /** For a table: its own place among the tables. */
  ownTable?: number;
  rules: Rules;
}

export interface CompiledTable {
  question: CompiledQuestion;
  columns: CompiledQuestion[];
}

export interface CompiledPage {
  page: Page;
  showIf?: ExpressionTree;
  /** Without the columns of tables. */
  questions: CompiledQuestion[];
}

/**
 * One thing that is worked out: whether a page or question is shown, the value that other expressions read, or what is wrong with it.
 * A slot of a column stands for one such thing in every row.
 */
export type Slot = { dependents: number[] } & (
  { kind: 'page'; page: number } | { kind: 'shown' | 'value' | 'judgement'; question: CompiledQuestion }
);

/** A form ready to be filled in. `slots` are in such an order that each depends only on earlier ones; `dependents` point forward. */
export interface CompiledForm {
  definition: FormDefinition;
  pages: CompiledPage[];
  questions: CompiledQuestion[];
  byId: ReadonlyMap<QuestionId, CompiledQuestion>;
  tables: CompiledTable[];
  slots: Slot[];
  slotOf: {
    page: readonly number[];
    shown: readonly number[];
    value: readonly number[];
    judgement: readonly number[];
  };
}

export type RuleName = 'showIf' | 'required' | 'check' | 'compute' | 'initial' | 'neededIf' | 'definition';

/** What an author must correct before the form can be used. */
export interface FormError {
  pageId?: string;
  questionId?: QuestionId;
  rule: RuleName;
  /** Place in the rule's text, counted from 0. */
  position?: number;
  reason: string;
}
