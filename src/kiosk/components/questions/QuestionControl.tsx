import type { ControlOfQuestionProps } from './questionProps.ts';
import { SingleControl } from './SingleControl.tsx';
import { TableQuestion } from './table/TableQuestion.tsx';

/** The way in which a question of the form is answered. */
export function QuestionControl({ question, ...rest }: ControlOfQuestionProps) {
  if (question.type === 'table') return <TableQuestion question={question} {...rest} />;
  return <SingleControl question={question} {...rest} />;
}
