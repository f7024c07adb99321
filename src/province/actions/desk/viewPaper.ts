import type { DossierId, ManifestFile } from '../../../domain/dossier/dossier.ts';
import { sniffPaperType } from '../../../domain/paper/sniffPaperType.ts';
import type { OperatorDoors } from './operatorDoors.ts';
import { reopen } from './viewDossier.ts';

export interface PaperView {
  file: ManifestFile;
  bytes: Uint8Array<ArrayBuffer>;
}

/** One file of a dossier, when it is here and is what it says to be: what a citizen sent is shown in the browser of an officer. */
export async function viewPaper(doors: OperatorDoors, id: DossierId, n: number, actor: string): Promise<PaperView | undefined> {
  const record = await doors.desk.find(id);
  if (!record) return undefined;
  const file = reopen(doors.platform, record.bytes, record.digest).dossier.files[n];
  if (!file || !record.heldFiles.has(file.sha256)) return undefined;
  const bytes = await doors.files.read(file.sha256);
  if (!bytes || sniffPaperType(bytes) !== file.mediaType) return undefined;
  await doors.audit.add({ actor, action: 'paper.viewed', subject: id, detail: { n, sha256: file.sha256 } });
  return { file, bytes };
}
