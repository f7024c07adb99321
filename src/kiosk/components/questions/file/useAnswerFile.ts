import { useState } from 'preact/hooks';
import type { PaperRefusal } from '../../../ports/devices.ts';
import type { StorageFault } from '../../../ports/storage.ts';
import { useQuestionDesk } from '../questionDesk.ts';

export interface AnswerFile {
  /** Name of the file that is being prepared. */
  preparing: string | undefined;
  refusal: PaperRefusal | StorageFault | undefined;
  /** Answers the SHA-256 that stands for the file in the answers. `replaces`: that of the file before. */
  keep(file: Blob, name: string, replaces?: string): Promise<string | undefined>;
}

/** A file that is itself an answer: kept with the dossier under its question. */
export function useAnswerFile(questionId: string): AnswerFile {
  const { session } = useQuestionDesk();
  const [preparing, setPreparing] = useState<string>();
  const [refusal, setRefusal] = useState<PaperRefusal | StorageFault>();
  return {
    preparing,
    refusal,
    async keep(file, name, replaces) {
      setPreparing(name);
      setRefusal(undefined);
      const kept = await session.attachAnswer(questionId, file, name, replaces);
      setPreparing(undefined);
      if (kept.ok) return kept.value.sha256;
      setRefusal(kept.error);
      return undefined;
    },
  };
}
