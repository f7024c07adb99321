import { useRef, useState } from 'preact/hooks';
import type { Outcome } from '../../../../domain/basics/outcome.ts';
import type { PaperRefusal } from '../../../ports/devices.ts';
import type { StorageFault } from '../../../ports/storage.ts';
import type { StoredFile } from '../../../../domain/dossier/dossier.ts';
import { useDossierDesk } from '../dossierDesk.ts';

export interface Refused {
  key: number;
  name: string;
  reason: PaperRefusal | StorageFault;
}

/** Pages photographed one after the other: one picture, or one PDF. `replaces`: SHA-256 of what was kept of them so far. */
export type TakePages = (
  pages: readonly Blob[],
  name: string,
  replaces: string | undefined,
) => Promise<Outcome<StoredFile, PaperRefusal | StorageFault>>;

export interface Attaching {
  /** Name of the file that is being made ready. */
  preparing: string | undefined;
  /** Name of the one that was saved last. */
  added: string | undefined;
  refusals: readonly Refused[];
  take(files: readonly File[]): void;
  takePages: TakePages;
  dismiss(key: number): void;
}

/** Files are made ready one after the other: an old machine has little memory. A refused one does not stop the others. */
export function useAttaching(paperId: string): Attaching {
  const { session } = useDossierDesk();
  const [preparing, setPreparing] = useState<string>();
  const [added, setAdded] = useState<string>();
  const [refusals, setRefusals] = useState<readonly Refused[]>([]);
  const turn = useRef<Promise<unknown>>(Promise.resolve());
  const count = useRef(0);

  const attach = (
    name: string,
    work: () => Promise<Outcome<StoredFile, PaperRefusal | StorageFault>>,
    /** Full pages of a camera are no refusal: the next file takes what this one cannot. */
    isFull: (reason: PaperRefusal | StorageFault) => boolean = () => false,
  ) => {
    const done = turn.current.then(async () => {
      setPreparing(name);
      const attached = await work().catch(() => ({ ok: false, error: 'unavailable' }) as const);
      setPreparing(undefined);
      if (attached.ok) setAdded(attached.value.name);
      else if (!isFull(attached.error))
        setRefusals((before) => [...before, { key: (count.current += 1), name, reason: attached.error }]);
      return attached;
    });
    turn.current = done;
    // Whoever leaves the screen meanwhile leaves nothing behind that is not kept.
    return session.during(done);
  };
  return {
    preparing,
    added,
    refusals,
    take: (files) => files.forEach((file) => void attach(file.name, () => session.attach(paperId, file, file.name))),
    takePages: (pages, name, replaces) =>
      attach(
        name,
        () => session.attachPages(paperId, pages, name, replaces),
        (reason) => reason === 'tooLarge' && replaces !== undefined,
      ),
    dismiss: (key) => setRefusals((before) => before.filter((each) => each.key !== key)),
  };
}
