import type { DossierId } from '../../domain/dossier/dossier.ts';
import type { OutboxEntry } from '../records/outboxEntry.ts';
import type { Exchange, StepEnd } from './exchange.ts';
import { inLanes } from './inLanes.ts';
import type { Upload } from './plan.ts';
import { hasCome } from '../../domain/dossier/retry.ts';
import { uploadFile } from './uploadFile.ts';

/** Files under way at once (S8). The plan never puts a big one beside another. */
const LANES = 3;

/** Uploads the files in their order, and writes in one transaction which have arrived. */
export async function uploadFiles(exchange: Exchange, uploads: readonly Upload[], inHurry: () => boolean): Promise<StepEnd> {
  const arrived = new Map<DossierId, Set<string>>();
  const uploadOne = async (upload: Upload): Promise<StepEnd> => {
    const end = await uploadFile(exchange, upload);
    if (end.arrived) arrived.set(upload.id, (arrived.get(upload.id) ?? new Set()).add(upload.file.sha256));
    return end;
  };
  try {
    return await inLanes(uploads, LANES, uploadOne, inHurry);
  } finally {
    const now = exchange.clock.now();
    await exchange.outbox.update([...arrived.keys()], (entry) => withoutArrived(entry, arrived.get(entry.id)!, now));
  }
}

/** Another file of the dossier may have failed meanwhile: then its wait stands, and an envelope that must be sent again is. */
function withoutArrived(entry: OutboxEntry, arrived: ReadonlySet<string>, now: number): OutboxEntry {
  if (!entry.missing) return entry;
  const missing = entry.missing.filter(({ sha256 }) => !arrived.has(sha256));
  if (!hasCome(entry.nextTryAt, now)) return { ...entry, missing };
  const { failure: _f, nextTryAt: _n, ...rest } = entry;
  return { ...rest, missing };
}
