import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import type { App, DraftSession } from '../../../../src/kiosk/state/app.ts';
import type { AppPorts } from '../../../../src/kiosk/state/createApp.ts';
import { createTestDesk } from '../../../support/testDesk.ts';
import { renderScreen } from '../../support/renderScreen.tsx';
import { realCatalog, type MoreCatalog } from './realCatalog.ts';

const puLuong = '14956';

export interface OpenDossier {
  app: App;
  session: DraftSession;
  container: Element;
  id: string;
  desk: Awaited<ReturnType<typeof createTestDesk>>;
}

/** A desk at Pù Luông with the real catalog, real draft sessions and real storage. */
export async function aDesk(more: MoreCatalog & { ports?: Partial<AppPorts> } = {}) {
  const desk = await createTestDesk({ catalog: realCatalog(more), ...more.ports });
  await desk.app.changeSettings({ communeCode: puLuong });
  return desk;
}

/**
 * A new dossier, as it opens from the procedure's page. `begun`: who types and how it is filed have been said, and the place is shown.
 * `fill` answers before anything is on the screen.
 */
export async function openDossier(
  code: string,
  options: {
    place?: string;
    begun?: boolean;
    fill?: (session: DraftSession) => void;
    desk?: Awaited<ReturnType<typeof createTestDesk>>;
  } = {},
): Promise<OpenDossier> {
  const desk = options.desk ?? (await aDesk());
  const { app } = desk;
  const started = await app.startDossier(code);
  if (!started.ok) throw new Error(started.error);
  const id = started.value;
  const session = (await app.openDraft(id))!;
  if (options.begun ?? true) {
    session.setAssistance({ typedBy: 'officer' });
    session.setFlags({ verifiedWithVneid: false });
  }
  options.fill?.(session);
  await session.flush();
  const container = await renderScreen(app, `/dossiers/${id}${options.place ? `/${options.place}` : ''}`);
  // The title takes the focus a moment after it is drawn; whoever types sooner would lose it.
  await waitFor(() => {
    if (document.activeElement === document.body) throw new Error('nothing has the focus yet');
  });
  return { app, session, container, id, desk };
}

export const heading = () => screen.getByRole('heading', { level: 1 });
export const goOn = (name: string | RegExp = /^Tiếp tục/) => fireEvent.click(screen.getByRole('button', { name }));
export const group = (name: string | RegExp) => within(screen.getByRole('group', { name }));
export const choose = (question: string | RegExp, answer: string) => fireEvent.click(group(question).getByLabelText(answer));
export const write = (box: HTMLElement, text: string) => fireEvent.input(box, { target: { value: text } });

/** Types into a searched list and takes the entry that Enter offers. */
export function pick(box: HTMLElement, text: string): void {
  fireEvent.focus(box);
  write(box, text);
  fireEvent.keyDown(box, { key: 'Enter' });
}

export async function arriveAt(title: string | RegExp): Promise<void> {
  await waitFor(() => {
    if (!heading().textContent?.match(title)) throw new Error(`at ${heading().textContent}, not ${String(title)}`);
  });
}
