import { useMemo, useState } from 'preact/hooks';
import type { ErrorLine } from '../../components/ErrorSummary.tsx';
import { useFormWords } from '../../components/questions/formWords.ts';

export interface Attempts {
  /** How often the person was kept here. */
  count: number;
  /** As they were at the last press: a summary that changes while one types would take the focus away. */
  errors: readonly ErrorLine[];
  /** As they are now, to stand beside each question: what is put right is gone at once. */
  errorOf(targetId: string): { error?: string };
  /** Whether nothing keeps the person here. */
  pass(): boolean;
}

/** Nothing is called wrong before somebody has pressed "Tiếp tục". */
export function useAttempts(find: () => readonly ErrorLine[]): Attempts {
  const { language, of } = useFormWords();
  const [count, setCount] = useState(0);
  // oxlint-disable-next-line react/exhaustive-deps -- the press, the language and its texts say when
  const errors = useMemo(() => (count > 0 ? find() : []), [count, language, of]);
  return {
    count,
    errors,
    errorOf(targetId) {
      const error = count > 0 ? find().find((line) => line.targetId === targetId)?.message : undefined;
      return error === undefined ? {} : { error };
    },
    pass() {
      if (find().length === 0) return true;
      setCount(count + 1);
      return false;
    },
  };
}
