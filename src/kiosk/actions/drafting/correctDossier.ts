import { decodeEnvelope } from '../../../contract/envelope.ts';
import { bytesToHex } from '../../../domain/basics/bytesToHex.ts';
import { ok, refused, type Outcome } from '../../../domain/basics/outcome.ts';
import type { Dossier, DossierId, StoredFile } from '../../../domain/dossier/dossier.ts';
import { carriedCases } from '../../../domain/procedure/paperCases.ts';
import type { Announcer } from '../../ports/windows.ts';
import type { CatalogStore, Drafts, Outbox, StorageFault } from '../../ports/storage.ts';
import type { Chance } from '../../ports/time.ts';
import type { Draft } from '../../../domain/dossier/draft.ts';
import type { Sealer } from '../../ports/sealing.ts';
import { readDeskTime, type DeskTimePorts } from '../machine/readDeskTime.ts';
import { announced } from './saveDraft.ts';

/** `unreadable`: sealed, so only the province can read it; it can still be exported. `replaced`: another one was submitted in its place. */
export type CorrectRefusal = 'unknownDossier' | 'unreadable' | 'replaced' | 'unknownForm' | StorageFault;

export interface CorrectPorts extends DeskTimePorts {
  outbox: Outbox;
  drafts: Drafts;
  catalog: CatalogStore;
  sealer: Sealer;
  chance: Chance;
  announcer: Announcer;
}

/**
 * A refused dossier becomes a new draft, under a new id, with all its answers and copies of its files; the old one stays as it is (I4).
 * Asked twice, it answers the draft that was begun the first time.
 */
export async function correctDossier(ports: CorrectPorts, id: DossierId): Promise<Outcome<DossierId, CorrectRefusal>> {
  const { outbox, drafts, announcer } = ports;
  const begun = (await drafts.list()).find(({ corrects }) => corrects === id);
  if (begun) return ok(begun.id);
  const entry = await outbox.find(id);
  if (!entry) return refused('unknownDossier');
  if (entry.replacedBy !== undefined) return refused('replaced');
  const dossier = await readBack(ports, id);
  if (!dossier) return refused('unreadable');
  const draft = await dossierToDraft(ports, dossier);
  if (!draft) return refused('unknownForm');
  const created = await announced(announcer, drafts.create(draft, id));
  return created.ok ? ok(created.value.id) : created;
}

async function readBack({ outbox, sealer }: CorrectPorts, id: DossierId): Promise<Dossier | undefined> {
  const bytes = await outbox.envelope(id);
  const envelope = bytes && decodeEnvelope(bytes);
  return envelope?.ok ? sealer.open(envelope.value.header.kid, envelope.value.body) : undefined;
}

/** On the newest form and procedure, as the refusal may have been about the old ones; answers that no longer fit are asked again. */
async function dossierToDraft(ports: CorrectPorts, dossier: Dossier): Promise<Draft | undefined> {
  const { catalog, chance } = ports;
  const { procedureCode, procedureName, catalogVersion, formId, paperCaseIds, answers, papers, files, flags } = dossier;
  const [procedure, procedureVersion, form] = await Promise.all([
    catalog.findProcedure(procedureCode),
    catalog.procedureVersion(procedureCode),
    catalog.findForm(formId),
  ]);
  if (!procedure || procedureVersion === undefined || !form) return undefined;
  const { at: now } = await readDeskTime(ports);
  return {
    id: bytesToHex(chance.bytes(16)),
    corrects: dossier.id,
    procedureCode,
    procedureName,
    procedureVersion,
    catalogVersion,
    formId,
    formVersion: form.version,
    paperCaseIds: carriedCases(procedure, paperCaseIds),
    answers,
    papers,
    files: files.map(({ n: _, ...file }): StoredFile => file),
    flags,
    // Who types now, and who hears it read and agrees, is said anew.
    assistance: {},
    place: 'check',
    startedAt: now,
    savedAt: now,
    revision: 0,
  };
}
