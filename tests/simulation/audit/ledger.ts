/**
 * What the screens of all desks have promised, as somebody would write it down who stands beside them: what was called saved, what was
 * submitted, and what nobody can know because the machine died in the middle of it.
 */
import { canonicalJson } from '../../../src/contract/canonicalJson.ts';
import type { Draft } from '../../../src/domain/dossier/draft.ts';
import type { OutboxEntry } from '../../../src/kiosk/records/outboxEntry.ts';

/** What a person would miss: the answers, and which file stands for which paper. */
export interface DraftContent {
  answers: string;
  files: string;
}

export interface Promised {
  id: string;
  kiosk: string;
  /** The draft as the screen last called it saved. */
  draft: DraftContent;
  /** Begun when the machine died: each of them may have come true. */
  doubts: Doubt[];
  /** Submitted, and called saved. `began` and `known` are places in the order of all that people did and saw. */
  saved?: { digest: string; seq: number; began: number; known: number; files: string[] };
  /** Thrown away by a person who said yes. */
  discarded?: true;
  /** A save was called good that was made over an older one than the last. */
  overwritten?: true;
}

export type Doubt = { kind: 'saved'; draft: DraftContent } | { kind: 'submitted'; began: number } | { kind: 'discarded' };

export interface Ledger {
  all(): Iterable<Promised>;
  find(id: string): Promised | undefined;
  of(kiosk: string): Promised[];
  /** `base`: what the window had before it. */
  draftSaved(kiosk: string, draft: Draft, base?: Draft): void;
  /** The next place in the order of everything. */
  next(): number;
  /** Before an act; the doubt is taken back by whoever sees its end. */
  began(id: string, doubt: Doubt): () => void;
  startBegan(kiosk: string): () => void;
  /** Starts of which nobody knows whether they made a draft. */
  startsInDoubt(kiosk: string): number;
  submitted(kiosk: string, entry: Pick<OutboxEntry, 'id' | 'digest' | 'seq' | 'files'>, began: number): void;
  discarded(id: string): void;
}

const contents = new WeakMap<object, DraftContent>();

/** Rows are compared again and again, and never changed in place. */
export function contentOf(draft: Pick<Draft, 'answers' | 'files'>): DraftContent {
  const known = contents.get(draft);
  if (known) return known;
  const files = draft.files.map(({ paperId, sha256 }) => `${paperId}=${sha256}`);
  const content = { answers: canonicalJson(draft.answers), files: files.toSorted().join(' ') };
  contents.set(draft, content);
  return content;
}

export const isSame = (a: DraftContent, b: DraftContent): boolean => a.answers === b.answers && a.files === b.files;

export function createLedger(): Ledger {
  const promised = new Map<string, Promised>();
  const starts = new Map<string, number>();
  let places = 0;
  const next = () => (places += 1);

  return {
    all: () => promised.values(),
    find: (id) => promised.get(id),
    of: (kiosk) => [...promised.values()].filter((one) => one.kiosk === kiosk),
    draftSaved(kiosk, draft, base) {
      const known = promised.get(draft.id);
      if (known && base && !isSame(contentOf(base), known.draft)) known.overwritten = true;
      if (known) known.draft = contentOf(draft);
      else promised.set(draft.id, { id: draft.id, kiosk, draft: contentOf(draft), doubts: [] });
    },
    next,
    began(id, doubt) {
      const known = promised.get(id);
      known?.doubts.push(doubt);
      return () => {
        if (known) known.doubts = known.doubts.filter((other) => other !== doubt);
      };
    },
    startBegan(kiosk) {
      starts.set(kiosk, (starts.get(kiosk) ?? 0) + 1);
      return () => starts.set(kiosk, (starts.get(kiosk) ?? 1) - 1);
    },
    startsInDoubt: (kiosk) => starts.get(kiosk) ?? 0,
    submitted(kiosk, { id, digest, seq, files }, began) {
      const known = promised.get(id);
      if (!known || known.kiosk !== kiosk) throw new Error(`${id} was never begun at ${kiosk}`);
      known.saved ??= { digest, seq, began, known: next(), files: [...new Set(files.map(({ sha256 }) => sha256))] };
    },
    discarded(id) {
      const known = promised.get(id);
      if (known) known.discarded = true;
    },
  };
}
