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

/** `roll`: the 80 mm printer of a queue machine. */
export type SlipPaper = 'a4' | 'roll';

export interface SlipPrinter {
  /** Opens the browser's own print dialog for the slip on the screen. */
  print(paper: SlipPaper): void;
  /** When the slip is left: what is printed next is a sheet again. */
  forgetPaper(): void;
}

/** Reads Vietnamese aloud with a voice of the machine. Any other voice would garble it, so without one it is not there. */
export interface Voice {
  isThere(): boolean;
  /** Voices often come late. Answers how to stop listening. */
  onChanged(listen: () => void): () => void;
  read(text: string, onEnd: () => void): void;
  stop(): void;
}

/** What screens themselves set going. */
export interface Devices {
  printer: SlipPrinter;
  voice: Voice;
  /** Hands a file to the browser's own downloads. */
  saveFile(file: File): void;
  /** Origin of this page, if another device could reach it there; undefined for localhost. */
  ownAddress(): string | undefined;
  /** Loads the window again, where nothing else helps. */
  reload(): void;
  /** Opens the first screen as if the app had just been started. */
  startAnew(): void;
}
