import type { ReceiptsRequest, ReceiptsResponse } from '../../../contract/intake.ts';
import type { DossierStore } from '../../ports/intake.ts';
import { answerHeld } from './answerHeld.ts';
import type { FileDoors } from './settleFiles.ts';

/** Answers for envelopes by name, without their bytes. `unknown`: not held here, send it again (S10). */
export async function answerReceipts(
  doors: FileDoors & { dossiers: DossierStore },
  { dossiers }: ReceiptsRequest,
): Promise<ReceiptsResponse> {
  const held = await doors.dossiers.findHeld([...new Set(dossiers.map(({ digest }) => digest))]);
  const answers = await answerHeld(doors, held);
  return {
    results: dossiers.map(({ id, digest }) => {
      const answer = answers.get(digest);
      return answer?.id === id ? answer : { state: 'unknown', id, digest };
    }),
  };
}
