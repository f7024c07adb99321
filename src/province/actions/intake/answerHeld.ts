import type { IntakeResult, MissingFile } from '../../../contract/intake.ts';
import { createProblem, type Problem } from '../../../contract/problem.ts';
import type { AwaitedFile, DossierStore, HeldEnvelope } from '../../ports/intake.ts';
import { settleFiles, type FileDoors } from './settleFiles.ts';

/** One answer looks on the disk for no more files than this. Of the others it says that nothing came: beginning them tells how much did. */
const MOST_LOOKED_FOR = 1000;

/** What a kiosk is told of envelopes that the province holds, by digest: the same whenever it asks, until a file arrives. */
export async function answerHeld(
  doors: FileDoors & { dossiers: DossierStore },
  held: ReadonlyMap<string, HeldEnvelope>,
): Promise<Map<string, IntakeResult>> {
  const waiting = [...held.values()].filter((envelope) => envelope.state === 'awaitingFiles');
  const awaited = new Map(
    waiting.flatMap((envelope) => envelope.awaited).map((file): [string, AwaitedFile] => [file.sha256, file]),
  );
  const offsets = await settleFiles(doors, [...awaited.values()].slice(0, MOST_LOOKED_FOR));
  // Settling may have made some of them whole.
  const now = waiting.length > 0 ? await doors.dossiers.findHeld(waiting.map(({ digest }) => digest)) : held;
  return new Map([...held].map(([digest, envelope]) => [digest, toResult(now.get(digest) ?? envelope, offsets)]));
}

function toResult(envelope: HeldEnvelope, offsets: ReadonlyMap<string, number>): IntakeResult {
  const { id, digest } = envelope;
  switch (envelope.state) {
    case 'received':
      return { state: 'received', id, digest, receipt: envelope.receipt };
    case 'quarantined':
      return { state: 'quarantined', id, digest, problem: idTaken };
    case 'awaitingFiles': {
      const missing = envelope.awaited.map((file): MissingFile => ({
        ...file,
        offset: Math.min(offsets.get(file.sha256) ?? 0, file.size),
      }));
      return { state: 'awaitingFiles', id, digest, missing };
    }
  }
}

const idTaken: Problem = createProblem(
  'id-taken',
  409,
  'Another dossier came under this id; both are kept for a person to look at',
);
