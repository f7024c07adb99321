import type { FileFacts } from './fileFacts.ts';

/** Media types of the files that a dossier may carry; recognised by content, never by the file's name. */
export type PaperMediaType = 'image/jpeg' | 'image/png' | 'image/webp' | 'application/pdf';

/** One file that stands for a required paper (giấy tờ đã nộp). A paper may have several, e.g. the sides of a card. */
export type AttachedPaper = FileFacts & { paperId: string };

/** What the citizen or the officer said of one required paper. A paper without an answer is still open. */
export interface PaperAnswer {
  paperId: string;
  /** `have`: files are attached. `onPaper`: handed in (or shown) at the desk. `notNeeded`: the reason is compulsory. */
  state: 'have' | 'onPaper' | 'missing' | 'notNeeded';
  /** In the officer's words; also why a paper was taken although a database should have answered. NFC. */
  reason?: string;
}
