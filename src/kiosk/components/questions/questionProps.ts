import type { AnswerValue } from '../../../domain/form/answers.ts';
import type { Question, QuestionType } from '../../../domain/form/formDefinition.ts';
import type { FieldProps } from '../Field.tsx';

/** What the component of one type of question is given. `answer` is as typed; `onAnswer(undefined)` clears it. */
export interface QuestionProps<Type extends QuestionType = QuestionType> {
  question: Extract<Question, { type: Type }>;
  answer: AnswerValue | undefined;
  field: FieldProps;
  onAnswer(answer: AnswerValue | undefined): void;
}

/** What chooses among them is given. */
export type ControlOfQuestionProps = Omit<QuestionProps, 'question'> & { question: Question };
