import type { Outcome } from '../../../domain/basics/outcome.ts';
import { readDeskTime, type DeskTimePorts } from '../machine/readDeskTime.ts';
import type { Announcer } from '../../ports/windows.ts';
import type { Draft } from '../../../domain/dossier/draft.ts';
import type { Drafts, StorageFault } from '../../ports/storage.ts';

export interface DraftPorts extends DeskTimePorts {
  drafts: Drafts;
  announcer: Announcer;
}

/** Writes what was typed. Ok means that it survives a power cut (I1). */
export async function saveDraft(ports: DraftPorts, draft: Draft): Promise<Outcome<Draft, StorageFault>> {
  return announced(ports.announcer, ports.drafts.save(await savedNow(ports, draft)));
}

export const savedNow = async (ports: DeskTimePorts, draft: Draft): Promise<Draft> => ({
  ...draft,
  savedAt: (await readDeskTime(ports)).at,
});

export async function announced<T, E>(announcer: Announcer, work: Promise<Outcome<T, E>>): Promise<Outcome<T, E>> {
  const outcome = await work;
  if (outcome.ok) announcer.announce('drafts');
  return outcome;
}
