import type { ReceiptsRequest, ReceiptsResponse } from '../../../contract/intake.ts';
import type { DossierStore } from '../../ports/intake.ts';
import { answerHeld } from './answerHeld.ts';
import type { FileDoors } from './settleFiles.ts';
import type { Turnstile } from './turnstile.ts';

/** Each with 25 files: as much to look for and to write as an envelope is to read. */
const DOSSIERS_A_PLACE = 60;

/** Answers for envelopes by name, without their bytes. `unknown`: not held here, send it again (S10). */
export async function answerReceipts(
  doors: FileDoors & { dossiers: DossierStore; turnstile: Turnstile },
  { dossiers }: ReceiptsRequest,
): Promise<ReceiptsResponse> {
  const places = Math.ceil(dossiers.length / DOSSIERS_A_PLACE);
  const answers = await doors.turnstile.pass(places, async () =>
    answerHeld(doors, await doors.dossiers.findHeld([...new Set(dossiers.map(({ digest }) => digest))])),
  );
  return {
    results: dossiers.map(({ id, digest }) => {
      const answer = answers.get(digest);
      return answer?.id === id ? answer : { state: 'unknown', id, digest };
    }),
  };
}
