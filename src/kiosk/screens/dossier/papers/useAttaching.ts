import { useRef, useState } from 'preact/hooks';
import type { Outcome } from '../../../../domain/basics/outcome.ts';
import { useText } from '../../../i18n/useText.ts';
import type { PaperRefusal } from '../../../ports/devices.ts';
import type { StorageFault } from '../../../ports/storage.ts';
import type { StoredFile } from '../../../../domain/dossier/dossier.ts';
import { useDossierDesk } from '../dossierDesk.ts';

export interface Refused {
  key: number;
  name: string;
  reason: PaperRefusal | StorageFault;
}

export interface Attaching {
  /** Name of the file that is being made ready. */
  preparing: string | undefined;
  /** Name of the one that was saved last. */
  added: string | undefined;
  refusals: readonly Refused[];
  take(files: readonly File[]): void;
  /** Pages photographed one after the other: one picture, or one PDF. */
  takePages(pages: readonly Blob[]): void;
  dismiss(key: number): void;
}

/** Files are made ready one after the other: an old machine has little memory. A refused one does not stop the others. */
export function useAttaching(paperId: string): Attaching {
  const { session } = useDossierDesk();
  const { t } = useText();
  const [preparing, setPreparing] = useState<string>();
  const [added, setAdded] = useState<string>();
  const [refusals, setRefusals] = useState<readonly Refused[]>([]);
  const turn = useRef<Promise<unknown>>(Promise.resolve());
  const count = useRef(0);

  const attach = (name: string, work: () => Promise<Outcome<StoredFile, PaperRefusal | StorageFault>>) => {
    turn.current = turn.current.then(async () => {
      setPreparing(name);
      const attached = await work().catch(() => ({ ok: false, error: 'unavailable' }) as const);
      setPreparing(undefined);
      if (attached.ok) setAdded(attached.value.name);
      else setRefusals((before) => [...before, { key: (count.current += 1), name, reason: attached.error }]);
    });
  };
  return {
    preparing,
    added,
    refusals,
    take: (files) => files.forEach((file) => attach(file.name, () => session.attach(paperId, file, file.name))),
    takePages: (pages) => {
      const mine = session.store.getState().draft.files.filter((file) => file.paperId === paperId).length;
      const name = t('papers.attach.photoName', { number: mine + 1 });
      attach(name, () => session.attachPages(paperId, pages, name));
    },
    dismiss: (key) => setRefusals((before) => before.filter((each) => each.key !== key)),
  };
}
