import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { DraftSession } from '../../state/app.ts';
import type { Unreadable } from './typed/unreadable.ts';

/** What every question of an open draft works with. */
export interface QuestionDesk {
  session: DraftSession;
  unreadable: Unreadable;
  /** How often the person has pressed "Tiếp tục" here: from the first time on, what is wrong stands beside each question. */
  attempts: number;
}

export const QuestionDeskContext = createContext<QuestionDesk | undefined>(undefined);

export function useQuestionDesk(): QuestionDesk {
  const desk = useContext(QuestionDeskContext);
  if (!desk) throw new Error('a question needs a QuestionDeskContext.Provider above it');
  return desk;
}
