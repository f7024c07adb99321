import { useLocation } from 'preact-iso/router';
import { useRef, useState } from 'preact/hooks';
import type { Assistance } from '../../../../domain/dossier/dossier.ts';
import { useFormWords } from '../../../components/questions/formWords.ts';
import type { SubmitRefusal } from '../../../state/app.ts';
import { useStore } from '../../../state/useStore.ts';
import { paths } from '../../paths.ts';
import { useDossierDesk } from '../dossierDesk.ts';
import { useAttempts, type Attempts } from '../useAttempts.ts';
import { findMissing, type Missing } from './findMissing.ts';

export interface Submitting {
  missing: readonly Missing[];
  /** On this page itself: nobody has said yes to the pledge yet. */
  attempts: Attempts;
  presses: number;
  busy: boolean;
  refusal: SubmitRefusal | undefined;
  confirmedBy: Assistance['confirmedBy'] | undefined;
  confirm(by: Assistance['confirmedBy']): void;
  submit(): Promise<void>;
}

/** The button at the end. Pressed twice it submits once; whatever is refused says why, and everything stays. */
export function useSubmitting(): Submitting {
  const desk = useDossierDesk();
  const { session } = desk;
  const words = useFormWords();
  const { route } = useLocation();
  // Drawn again whenever an answer or a paper changes.
  useStore(session.store, ({ form }) => form);
  useStore(session.store, ({ checklist }) => checklist);
  const missing = findMissing(desk, words);
  const [presses, setPresses] = useState(0);
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<SubmitRefusal>();
  const { confirmedBy } = useStore(session.store, ({ draft }) => draft.assistance);
  const attempts = useAttempts(() =>
    confirmedBy === undefined ? [{ targetId: 'confirm', message: words.t('check.confirmMissing') }] : [],
  );
  const underWay = useRef(false);

  return {
    missing,
    attempts,
    presses,
    busy,
    refusal,
    confirmedBy,
    confirm(by) {
      session.setAssistance({ confirmedBy: by });
    },
    async submit() {
      if (underWay.current) return;
      if (missing.length > 0) return setPresses(presses + 1);
      if (!attempts.pass()) return;
      underWay.current = true;
      setBusy(true);
      setRefusal(undefined);
      const submitted = await session.submit();
      if (submitted.ok) return route(paths.slip(submitted.value.id), true);
      underWay.current = false;
      setBusy(false);
      setRefusal(submitted.error);
    },
  };
}
