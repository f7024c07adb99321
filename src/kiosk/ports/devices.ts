import type { Outcome } from '../../domain/basics/outcome.ts';
import type { ManifestFile } from '../../domain/dossier/dossier.ts';

/** A picture or PDF as it came from camera, scanner or disk, made fit to keep: turned upright, shrunk, JPEG or PDF within the budget. */
export interface PaperImages {
  prepare(file: Blob, name: string): Promise<Outcome<PreparedPaper, PaperRefusal>>;
  /** Several captured pages as one PDF, in the order given. */
  join(pages: readonly Blob[], name: string): Promise<Outcome<PreparedPaper, PaperRefusal>>;
}

export interface PreparedPaper {
  bytes: Uint8Array<ArrayBuffer>;
  mediaType: ManifestFile['mediaType'];
  name: string;
  pages: number;
}

/** `tooManyFiles`, `dossierTooLarge`: the limits of a whole dossier (25 files, 60 MiB). */
export type PaperRefusal =
  | 'wrongType'
  | 'heic'
  | 'tiff'
  | 'office'
  | 'archive'
  | 'video'
  | 'tooLarge'
  | 'unreadable'
  | 'empty'
  | 'passwordProtected'
  | 'tooManyFiles'
  | 'dossierTooLarge';
