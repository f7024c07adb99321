import { createHash } from 'node:crypto';
import type { OutboxEntry } from '../../../src/kiosk/records/outboxEntry.ts';
import type { DraftRow, OutboxRow } from '../../../src/kiosk/storage/schema.ts';
import { DATABASE, type SimulatedKiosk } from '../simulatedKiosk.ts';
import type { Complain } from './complaint.ts';
import { contentOf, isSame, type Ledger, type Promised } from './ledger.ts';

/** What lies on one machine's disk, read past the program's own code. */
export interface KioskDisk {
  drafts: Map<string, DraftRow>;
  outbox: Map<string, OutboxRow>;
  envelopes: Map<string, Uint8Array>;
  files: Map<string, Uint8Array>;
}

export function readKioskDisk({ disk }: SimulatedKiosk): KioskDisk {
  const byId = <T extends { id: string }>(table: string) =>
    new Map(disk.rows<T>(DATABASE, table).map((row): [string, T] => [row.id, row]));
  const files = disk.rows<{ dossierId: string; sha256: string; bytes: Uint8Array }>(DATABASE, 'files');
  return {
    drafts: byId<DraftRow>('drafts'),
    outbox: byId<OutboxRow>('outbox'),
    envelopes: new Map([...byId<{ id: string; bytes: Uint8Array }>('envelopes')].map(([id, { bytes }]) => [id, bytes])),
    files: new Map(files.map(({ dossierId, sha256, bytes }) => [`${dossierId} ${sha256}`, bytes])),
  };
}

/** After a crash and at the end every byte is looked at, else only rows. */
export type Moment = 'calm' | 'crash' | 'end';

/**
 * Compares one machine's disk with what its screen promised. After a crash each doubt is settled by what is found: it must be exactly
 * one of the ways in which the story can have gone on.
 */
export function auditKiosk(kiosk: SimulatedKiosk, ledger: Ledger, complain: Complain, moment: Moment): void {
  const held = readKioskDisk(kiosk);
  adoptStarted(kiosk, held, ledger, complain);
  for (const promised of ledger.of(kiosk.name)) {
    settleDoubts(held, promised, ledger);
    auditPromise(held, promised, complain, moment);
  }
  for (const { id } of held.outbox.values()) {
    if (!ledger.find(id)?.saved) complain('I3', id, `lies in the outbox of ${kiosk.name}, and nobody submitted it`);
  }
  auditNumbers(
    [...held.outbox.values()].map(({ entry }) => entry),
    ledger,
    complain,
  );
}

/** A draft that was being started when the machine died may be there or not. */
function adoptStarted(kiosk: SimulatedKiosk, { drafts }: KioskDisk, ledger: Ledger, complain: Complain): void {
  const unknown = [...drafts.values()].filter(({ id }) => !ledger.find(id));
  if (unknown.length > ledger.startsInDoubt(kiosk.name)) {
    complain('I1', kiosk.name, `${unknown.length} drafts that nobody started`);
  }
  for (const { draft } of unknown) ledger.draftSaved(kiosk.name, draft);
}

function settleDoubts({ drafts, outbox }: KioskDisk, promised: Promised, ledger: Ledger): void {
  const { id, doubts } = promised;
  promised.doubts = [];
  const submit = doubts.find((doubt) => doubt.kind === 'submitted');
  const entry = outbox.get(id)?.entry;
  const draft = drafts.get(id)?.draft;
  if (entry && submit) ledger.submitted(promised.kiosk, entry, submit.began);
  else if (!entry && !draft && doubts.some(({ kind }) => kind === 'discarded')) ledger.discarded(id);
  else if (draft) {
    const stored = contentOf(draft);
    const found = doubts.find((doubt) => doubt.kind === 'saved' && isSame(doubt.draft, stored));
    if (found?.kind === 'saved') promised.draft = found.draft;
  }
}

function auditPromise(held: KioskDisk, promised: Promised, complain: Complain, moment: Moment): void {
  const { id, saved, discarded, draft } = promised;
  if (promised.overwritten) complain('I1', id, 'was saved in one window, and another wrote over it');
  const entry = held.outbox.get(id)?.entry;
  const row = held.drafts.get(id);
  if (entry && row) return complain('I3', id, 'is a draft and in the outbox at once');
  if (saved) {
    if (!entry)
      return complain(moment === 'crash' ? 'I1' : 'I4', id, 'was submitted and called saved, and is in the outbox no more');
    if (entry.digest !== saved.digest) return complain('I3', id, 'has another digest than when it was submitted');
    if (!held.envelopes.has(id)) return complain('I1', id, 'has lost its envelope');
    if (moment !== 'calm') auditBytes(held, entry, complain);
    return;
  }
  if (discarded) {
    if (row || entry) complain('I7', id, 'was thrown away and is still there');
    return;
  }
  if (entry) return complain('I3', id, 'is in the outbox, and nobody submitted it');
  if (!row) return complain('I1', id, 'was called saved, and its draft is gone');
  if (!isSame(contentOf(row.draft), draft)) complain('I1', id, 'was called saved, and its draft says something else');
  for (const { sha256, size } of row.draft.files) {
    const bytes = held.files.get(`${id} ${sha256}`);
    if (bytes?.length !== size) complain('I1', id, 'names a file in its draft that is not on the disk');
    else if (moment !== 'calm' && hash(bytes) !== sha256) complain('I1', id, 'has another file than the one that was attached');
  }
}

function auditBytes(held: KioskDisk, { id, digest, files }: OutboxEntry, complain: Complain): void {
  const envelope = held.envelopes.get(id);
  if (envelope && hash(envelope) !== digest) complain('I1', id, 'has another envelope than the one that was submitted');
  for (const { sha256 } of files) {
    const bytes = held.files.get(`${id} ${sha256}`);
    if (!bytes || hash(bytes) !== sha256) complain('I1', id, 'has lost a file');
  }
}

const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Numbers of one machine: none twice, and whatever was submitted after another was called saved has the higher one. */
function auditNumbers(entries: readonly OutboxEntry[], ledger: Ledger, complain: Complain): void {
  const highestFirst = entries.toSorted((a, b) => b.seq - a.seq);
  const twice = highestFirst.filter(({ seq }, n) => seq === highestFirst[n - 1]?.seq);
  for (const { id, seq } of twice) complain('I3', id, `has the number ${seq} of another dossier`);
  // Numbers that do not even tell dossiers apart put nothing in order.
  if (twice.length > 0) return;
  let firstKnown = Infinity;
  for (const { id, seq } of highestFirst) {
    const saved = ledger.find(id)?.saved;
    if (saved && saved.began > firstKnown)
      complain('I6', id, `has the number ${seq}, lower than that of one submitted before it`);
    firstKnown = Math.min(firstKnown, saved?.known ?? Infinity);
  }
}
