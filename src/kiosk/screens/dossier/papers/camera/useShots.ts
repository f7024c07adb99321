import { useRef, useState } from 'preact/hooks';
import { useText } from '../../../../i18n/useText.ts';
import { useDossierDesk } from '../../dossierDesk.ts';
import type { TakePages } from '../useAttaching.ts';

export interface Shots {
  /** The picture just taken, while it is looked at. It is kept already. */
  shot: Blob | undefined;
  /** Pages in the file that is being photographed, with the one that is looked at. */
  count: number;
  add(shot: Blob): void;
  /** The picture is good: the next page may come. */
  goOn(): void;
  /** The picture is not good: it is taken off again. */
  drop(): void;
}

/** Pages of one paper, each kept on this machine when it is taken: together they are one file, which grows with each page. */
export function useShots(paperId: string, takePages: TakePages): Shots {
  const { session } = useDossierDesk();
  const { t } = useText();
  const [shot, setShot] = useState<Blob>();
  const [count, setCount] = useState(0);
  const pages = useRef<readonly Blob[]>([]);
  const kept = useRef<readonly Blob[]>(pages.current);
  const file = useRef<{ name: string; sha256: string | undefined } | undefined>(undefined);
  const turn = useRef<Promise<unknown>>(Promise.resolve());

  const begin = () => {
    const mine = session.store.getState().draft.files.filter((each) => each.paperId === paperId).length;
    return { name: t('papers.attach.photoName', { number: mine + 1 }), sha256: undefined };
  };
  const show = (now: readonly Blob[]) => {
    pages.current = now;
    setCount(now.length);
  };
  const keep = async (): Promise<void> => {
    const wanted = pages.current;
    if (wanted === kept.current) return;
    const into = (file.current ??= begin());
    if (wanted.length === 0) {
      if (into.sha256 !== undefined) await session.detach(into.sha256, { paperId });
      file.current = undefined;
    } else {
      const taken = await takePages(wanted, into.name, into.sha256);
      if (taken.ok) into.sha256 = taken.value.sha256;
      else if (taken.error === 'tooLarge' && into.sha256 !== undefined) {
        // The file is full: what does not fit any more begins another one.
        file.current = undefined;
        show(pages.current.slice(kept.current.length));
        return keep();
      }
      if (!taken.ok) return;
    }
    kept.current = wanted;
  };
  const change = (now: readonly Blob[]) => {
    show(now);
    turn.current = session.during(turn.current.then(keep));
  };
  return {
    shot,
    count,
    add(picture) {
      setShot(picture);
      change([...pages.current, picture]);
    },
    goOn: () => setShot(undefined),
    drop() {
      setShot(undefined);
      change(pages.current.slice(0, -1));
    },
  };
}
