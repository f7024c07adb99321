import { encodeDossierFile } from '../../../contract/dossierFile.ts';
import type { DossierId } from '../../../domain/dossier/dossier.ts';
import type { Outbox } from '../../ports/storage.ts';

export interface ExportedDossier {
  bytes: Uint8Array<ArrayBuffer>;
  /** Says which dossier it is, and nothing about anybody. */
  fileName: string;
}

/** Everything the province needs of one dossier, for a stick, whatever its state (I4). Undefined when the envelope is not here. */
export async function exportDossier({ outbox }: { outbox: Outbox }, id: DossierId): Promise<ExportedDossier | undefined> {
  const [entry, envelope] = await Promise.all([outbox.find(id), outbox.envelope(id)]);
  if (!entry || !envelope) return undefined;
  const files: Uint8Array[] = [];
  for (const sha256 of new Set(entry.files.map((file) => file.sha256))) {
    const bytes = await outbox.readFile(id, sha256);
    if (bytes) files.push(bytes);
  }
  return { bytes: encodeDossierFile(envelope, files), fileName: `${entry.slip.temporaryCode}.cuaban` };
}
