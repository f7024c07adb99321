import { msToInstant } from '../../../domain/basics/instant.ts';
import type { Outcome } from '../../../domain/basics/outcome.ts';
import type { Announcer } from '../../ports/windows.ts';
import type { Clock } from '../../ports/time.ts';
import type { Draft } from '../../../domain/dossier/draft.ts';
import type { Drafts, StorageFault } from '../../ports/storage.ts';

export interface DraftPorts {
  drafts: Drafts;
  clock: Clock;
  announcer: Announcer;
}

/** Writes what was typed. Ok means that it survives a power cut (I1). */
export function saveDraft({ drafts, clock, announcer }: DraftPorts, draft: Draft): Promise<Outcome<Draft, StorageFault>> {
  return announced(announcer, drafts.save({ ...draft, savedAt: msToInstant(clock.now()) }));
}

export async function announced<T, E>(announcer: Announcer, work: Promise<Outcome<T, E>>): Promise<Outcome<T, E>> {
  const outcome = await work;
  if (outcome.ok) announcer.announce('drafts');
  return outcome;
}
