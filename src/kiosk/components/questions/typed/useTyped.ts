import { useRef, useState } from 'preact/hooks';
import type { AnswerValue } from '../../../../domain/form/answers.ts';
import { useQuestionDesk } from '../questionDesk.ts';
import type { UnreadableReason } from './unreadable.ts';

export type Reading<Answer> = { answer: Answer | undefined } | { unreadable: UnreadableReason };

export interface TypedProps<Answer> {
  controlId: string;
  answer: Answer | undefined;
  onAnswer(answer: Answer | undefined): void;
  /** What stands in the boxes for an answer. */
  show(answer: Answer | undefined): readonly string[];
  read(parts: readonly string[]): Reading<Answer>;
}

export interface Typed {
  parts: readonly string[];
  change(parts: readonly string[]): void;
  /** When the person leaves: a readable answer is spelt as it is kept. */
  tidy(): void;
}

/**
 * Boxes that are typed into freely while the answer is a number, a date or a time. What cannot be read stays in the boxes and is
 * remembered beside the draft; an answer that changes from outside (a card reader) is shown.
 */
export function useTyped<Answer extends AnswerValue>(props: TypedProps<Answer>): Typed {
  const { controlId, answer, onAnswer, show, read } = props;
  const { unreadable } = useQuestionDesk();
  const [parts, setParts] = useState<readonly string[]>(() => unreadable.find(controlId)?.parts ?? show(answer));
  const told = useRef(answer);
  if (told.current !== answer) {
    told.current = answer;
    unreadable.forget(controlId);
    setParts(show(answer));
  }
  return {
    parts,
    change(typed) {
      setParts(typed);
      const reading = read(typed);
      if ('unreadable' in reading) unreadable.keep(controlId, { parts: typed, reason: reading.unreadable });
      else unreadable.forget(controlId);
      told.current = 'answer' in reading ? reading.answer : undefined;
      onAnswer(told.current);
    },
    tidy() {
      if (!unreadable.find(controlId)) setParts(show(told.current));
    },
  };
}
