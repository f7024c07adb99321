import type { DossierId } from '../../domain/dossier/dossier.ts';
import type { DraftingLock } from '../ports/windows.ts';
import type { FormPorts } from '../actions/drafting/openForm.ts';
import type { DraftSessionPorts, OpenSession, SessionEnd } from './draftSession.ts';

export interface OpenSessions {
  /** One session for one draft in this window, however often it is asked for. */
  open(id: DossierId): Promise<OpenSession | undefined>;
  find(id: DossierId): Promise<OpenSession | undefined>;
  /** Whether all that was typed in this window is durable. */
  flushAll(): Promise<boolean>;
  areAllClosed(): boolean;
}

export function createOpenSessions(
  ports: DraftSessionPorts & FormPorts & { drafting: DraftingLock },
  onEnd: (end: SessionEnd) => void,
): OpenSessions {
  const sessions = new Map<DossierId, Promise<OpenSession | undefined>>();
  let openings = 0;
  let letGo: (() => void) | undefined;

  function forget(id: DossierId): void {
    sessions.delete(id);
    if (sessions.size > 0) return;
    letGo?.();
    letGo = undefined;
  }

  async function begin(id: DossierId): Promise<OpenSession | undefined> {
    const { drafts, catalog } = ports;
    // The form engine comes with the first draft that is opened, not with the first screen.
    const [{ openForm }, { createDraftSession }] = await Promise.all([
      import('../actions/drafting/openForm.ts'),
      import('./draftSession.ts'),
    ]);
    const draft = await drafts.find(id);
    if (!draft) return undefined;
    const { procedureCode, procedureVersion } = draft;
    const procedure =
      (await catalog.findProcedure(procedureCode, procedureVersion)) ?? (await catalog.findProcedure(procedureCode));
    const form = procedure && (await openForm(ports, procedure, draft));
    if (!form) return undefined;
    const ended = (end: SessionEnd) => {
      forget(id);
      onEnd(end);
    };
    return createDraftSession(ports, { draft, procedure, form, onEnd: ended, openAgain: (work) => lend(id, work) });
  }

  async function open(id: DossierId): Promise<OpenSession | undefined> {
    openings += 1;
    const opening = sessions.get(id) ?? begin(id);
    sessions.set(id, opening);
    letGo ??= ports.drafting.hold();
    const session = await opening.catch((error: unknown) => {
      forget(id);
      throw error;
    });
    if (session) session.reopen();
    else forget(id);
    return session;
  }

  /** Closes behind itself, unless a screen has the draft open or has opened it meanwhile. */
  async function lend<T>(id: DossierId, work: (session: OpenSession) => T | Promise<T>): Promise<T | undefined> {
    const mine = sessions.has(id) ? undefined : openings + 1;
    const session = await open(id);
    if (!session) return undefined;
    const result = await work(session);
    if (openings === mine) await session.close();
    return result;
  }

  return {
    open,
    find: async (id) => sessions.get(id),
    async flushAll() {
      const flushed = await Promise.all([...sessions.values()].map(async (opening) => (await opening)?.flush()));
      return flushed.every((outcome) => outcome === undefined || outcome.ok);
    },
    areAllClosed: () => sessions.size === 0,
  };
}
