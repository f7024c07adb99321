import type { DossierId } from '../../domain/dossier/dossier.ts';
import type { Draft } from '../../domain/dossier/draft.ts';
import type { Drafts } from '../ports/storage.ts';
import type { KioskDatabase } from './kioskDatabase.ts';
import { pinsOf } from './pins.ts';
import type { DraftRow, TableName, Tables } from './schema.ts';
import { settled, StorageFailure } from './storageFailure.ts';
import { toNfc } from './toNfc.ts';
import { toWholeBytes } from './wholeBytes.ts';

/** More open drafts than any desk has use for; past it, somebody must finish or discard some. */
const MOST_DRAFTS = 300;

/** `writer` names this window: a save of our own that landed after its time-out is no conflict. */
export function createDrafts(database: KioskDatabase, writer: string): Drafts {
  const toRow = (draft: Draft): DraftRow => ({ id: draft.id, draft: toNfc(draft), writer, pins: pinsOf(draft) });

  /** Refuses to write over what another window saved, or over a draft that is no longer there. */
  async function putNext({ drafts }: Pick<Tables, 'drafts'>, draft: Draft): Promise<Draft> {
    const stored = await drafts.get(draft.id);
    if (!stored) throw new StorageFailure('conflict');
    if (stored.draft.revision !== draft.revision && stored.writer !== writer) throw new StorageFailure('conflict');
    const row = toRow({ ...draft, revision: Math.max(stored.draft.revision, draft.revision) + 1 });
    await drafts.put(row);
    return row.draft;
  }

  const save = (draft: Draft, tables: TableName[], alongside: (tables: Tables) => PromiseLike<unknown>) =>
    settled(
      database.write(['drafts', ...tables], async (all) => {
        const saved = await putNext(all, draft);
        await alongside(all);
        return saved;
      }),
    );

  return {
    async list() {
      const rows = await database.read(['drafts'], ({ drafts }) => drafts.toArray());
      return rows.map(({ draft }) => draft).sort((a, b) => (a.startedAt < b.startedAt ? 1 : -1));
    },

    async find(id) {
      return (await database.read(['drafts'], ({ drafts }) => drafts.get(id)))?.draft;
    },

    create(draft, filesOf) {
      const row = toRow(draft);
      return settled(
        database.write(['drafts', 'files'], async ({ drafts, files }) => {
          if ((await drafts.count()) >= MOST_DRAFTS) throw new StorageFailure('limit');
          await drafts.add(row);
          if (filesOf !== undefined) await copyFiles(files, filesOf, row.draft);
          return row.draft;
        }),
      );
    },

    save: (draft) => save(draft, [], () => Promise.resolve()),

    saveWithFile: (draft, { sha256 }, bytes, replaced) =>
      save(draft, ['files'], async ({ files }) => {
        await files.put({ dossierId: draft.id, sha256, bytes: toWholeBytes(bytes) });
        if (replaced !== undefined) await dropUnnamed(files, draft, replaced);
      }),

    saveWithoutFile: (draft, sha256) => save(draft, ['files'], ({ files }) => dropUnnamed(files, draft, sha256)),

    discard: (id) =>
      settled(
        database.write(['drafts', 'files'], async ({ drafts, files }) => {
          // Without a draft these files belong to a submitted dossier.
          if (!(await drafts.get(id))) return;
          await drafts.delete(id);
          await files.where('dossierId').equals(id).delete();
        }),
      ),

    async readFile(id, sha256) {
      return (await database.read(['files'], ({ files }) => files.get([id, sha256])))?.bytes;
    },
  };
}

async function dropUnnamed(files: Tables['files'], { id, files: named }: Draft, sha256: string): Promise<void> {
  if (!named.some((file) => file.sha256 === sha256)) await files.delete([id, sha256]);
}

async function copyFiles(files: Tables['files'], source: DossierId, { id, files: named }: Draft): Promise<void> {
  for (const { sha256 } of named) {
    const row = await files.get([source, sha256]);
    if (!row) throw new StorageFailure('unavailable', new Error(`file ${sha256} of ${source} is not here`));
    await files.put({ ...row, dossierId: id });
  }
}
