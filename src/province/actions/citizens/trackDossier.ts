import type { TrackingResponse } from '../../../contract/changes.ts';
import { dossierStatus } from '../../../domain/dossier/dossierEvent.ts';
import { parseTemporaryCode } from '../../../domain/identity/temporaryCode.ts';
import type { StatusFeed } from '../../ports/citizens.ts';

/** How far a dossier is, for whoever holds its code: nothing about a person, and nothing written by one (the note stays with the desk). */
export async function trackDossier(feed: StatusFeed, typedCode: string): Promise<TrackingResponse | undefined> {
  const code = parseTemporaryCode(typedCode);
  const dossier = code.ok ? await feed.findByTemporaryCode(code.value) : undefined;
  if (!dossier) return undefined;
  const { events, ...named } = dossier;
  const { note: _, ...told } = dossierStatus(events);
  const received = events.find(({ kind }) => kind === 'received');
  return { ...named, ...told, ...(received && { receivedAt: received.at }) };
}
