import { fireEvent } from '@testing-library/preact';
import type { AnswerValue } from '../../../../src/domain/form/answers.ts';
import { findQuestionState } from '../../../../src/domain/form/formState.ts';
import type { DraftSession } from '../../../../src/kiosk/state/app.ts';
import { moreForms } from './everyType.ts';
import { aDesk, group, openDossier, type OpenDossier } from './openDossier.ts';

/** The page with one question of every type. */
export async function openAll(fill: (session: DraftSession) => void = () => {}): Promise<OpenDossier> {
  return openDossier('9.000001', { place: 'pages/all', desk: await aDesk(moreForms), fill });
}

export function answerTo({ session }: { session: DraftSession }, id: string): AnswerValue | undefined {
  return findQuestionState(session.store.getState().form, id)?.answer;
}

export function leave(box: HTMLElement): void {
  fireEvent.blur(box);
  fireEvent.focusOut(box);
}

export const boxesOf = (name: string): HTMLElement[] =>
  ['Ngày', 'Tháng', 'Năm'].map((box) => group(name).getByLabelText(new RegExp(`^${box}`)));
