import type { Keystroke, SampleForm } from './sampleQuestions.ts';

/** What a screen shows of a question. */
export interface Look {
  shown: boolean;
  /** It has an answer, and something is wrong with it. */
  wrong: boolean;
  /** As text; empty for none, and for a sum of nothing, on which the engines differ. */
  answer: string;
}

export interface MountedForm {
  type(keystroke: Keystroke): void;
  look(id: string): Look;
}

export interface FormEngine {
  /** The form in the engine's own language, as its author would publish it. Not measured. */
  translate(form: SampleForm): unknown;
  /** From that to a form that can be filled in. */
  mount(source: unknown): MountedForm | Promise<MountedForm>;
}

export const toAnswerText = (answer: string | number | bigint | undefined): string => (answer ? String(answer) : '');
