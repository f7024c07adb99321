import type { DraftSession } from '../../src/kiosk/state/app.ts';
import type { createTestDesk } from './testDesk.ts';

export type Desk = Awaited<ReturnType<typeof createTestDesk>>;

export async function openNew({ app }: Desk): Promise<DraftSession> {
  const started = await app.startDossier('1.001193');
  if (!started.ok) throw new Error(started.error);
  return (await app.openDraft(started.value))!;
}

export function say(session: DraftSession): void {
  session.setFlags({ verifiedWithVneid: false, digitised: true, reusedPapers: false });
  session.setAssistance({ typedBy: 'officer', confirmedBy: 'representative' });
}

export function fillIn(session: DraftSession): void {
  say(session);
  session.answer('requesterName', 'Hà Thị Mẫu');
  session.answer('childName', 'Lò Văn Thử');
  session.answer('bornAtHome', 'yes');
  session.answerPaper({ paperId: 'witness', state: 'onPaper' });
}
