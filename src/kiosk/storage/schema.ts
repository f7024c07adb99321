import type { Dexie, Table } from 'dexie';
import type { PartId, SignedCatalogHead } from '../../contract/catalogPack.ts';
import type { DossierId } from '../../domain/dossier/dossier.ts';
import type { ProcedureSummary } from '../../domain/procedure/procedure.ts';
import type { Draft } from '../../domain/dossier/draft.ts';
import { withoutDefaults } from './withoutDefaults.ts';
import type { OutboxEntry } from '../records/outboxEntry.ts';

/** Raised by every change of the tables; a machine that holds a higher one belongs to a newer app and is left alone. */
export const SCHEMA_VERSION = 2;

export interface DraftRow {
  id: DossierId;
  draft: Draft;
  /** The window that wrote last: its own late write is not a conflict. */
  writer: string;
  pins: string[];
}

export interface OutboxRow {
  id: DossierId;
  seq: number;
  /** 1 until delivered: sending never reads the history. */
  open: 0 | 1;
  entry: OutboxEntry;
  pins: string[];
}

/** The dossiers that are on their way: one row for all, because a thousand rows written twice would be half of the work of sending. */
export interface UnderwayRow {
  key: 'batch';
  ids: DossierId[];
}

/** Bytes lie apart from rows, so that a list of a thousand stays light. Typed arrays, not Blobs: those may vanish behind a row. */
export interface BytesRow {
  bytes: Uint8Array<ArrayBuffer>;
}

export interface CatalogPartRow {
  sha256: string;
  id: PartId;
  content: unknown;
}

export type CatalogStateRow =
  { key: 'head'; signedHead: SignedCatalogHead; replaced: string[] } | { key: 'summaries'; summaries: ProcedureSummary[] };

export interface Tables {
  settings: Table<{ key: string; value: unknown }, string>;
  counters: Table<{ name: string; value: number }, string>;
  drafts: Table<DraftRow, DossierId>;
  outbox: Table<OutboxRow, DossierId>;
  underway: Table<UnderwayRow, UnderwayRow['key']>;
  envelopes: Table<BytesRow & { id: DossierId }, DossierId>;
  files: Table<BytesRow & { dossierId: DossierId; sha256: string }, [DossierId, string]>;
  catalogParts: Table<CatalogPartRow, string>;
  /** Which part stands for an id in the catalog in use. */
  catalogIndex: Table<{ id: PartId; sha256: string }, PartId>;
  catalogState: Table<CatalogStateRow, CatalogStateRow['key']>;
}
export type TableName = keyof Tables;

/** Every version ever released stays here with its upgrade; drafts, outbox, envelopes and files survive all of them. */
export function declareSchema(dexie: Dexie): void {
  dexie.version(1).stores({
    settings: 'key',
    counters: 'name',
    drafts: 'id, *pins',
    outbox: 'id, seq, [open+seq], *pins',
    underway: 'key',
    envelopes: 'id',
    files: '[dossierId+sha256], dossierId',
    catalogParts: 'sha256, id',
    catalogIndex: 'id',
    catalogState: 'key',
  });
  dexie.version(2).upgrade((upgrade) =>
    upgrade
      .table<DraftRow>('drafts')
      .toCollection()
      .modify((row) => {
        row.draft = withoutDefaults(row.draft);
      }),
  );
}
