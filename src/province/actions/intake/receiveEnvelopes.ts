import { decodeFrames, type FrameFault } from '../../../contract/frames.ts';
import type { IntakeResponse, IntakeResult } from '../../../contract/intake.ts';
import type { Problem } from '../../../contract/problem.ts';
import { msToInstant } from '../../../domain/basics/instant.ts';
import { instantToCalendarDay } from '../../../domain/basics/localTime.ts';
import { ok, type Outcome } from '../../../domain/basics/outcome.ts';
import type { CheckedEnvelope, DossierStore, HeldEnvelope, ReadableEnvelope } from '../../ports/intake.ts';
import type { Clock } from '../../ports/time.ts';
import type { Platform } from '../../ports/process.ts';
import { answerHeld } from './answerHeld.ts';
import { checkDossier } from './checkDossier.ts';
import { inStrides } from './inStrides.ts';
import { openEnvelope, readEnvelope } from './openEnvelope.ts';
import type { PublishedForms } from '../catalog/publishedForms.ts';
import type { FileDoors } from './settleFiles.ts';

export interface IntakeDoors extends FileDoors {
  dossiers: DossierStore;
  forms: PublishedForms;
  platform: Platform;
  clock: Clock;
}

/**
 * Takes a batch of envelopes. What was seen before is answered first, without a look at its content (I3, S14); the rest is read, checked and
 * kept in one transaction. An envelope that is refused leaves no trace and stops no other.
 */
export async function receiveEnvelopes(doors: IntakeDoors, batch: Uint8Array): Promise<Outcome<IntakeResponse, FrameFault>> {
  const frames = decodeFrames(batch);
  if (!frames.ok) return frames;
  const digests = frames.value.map((bytes) => doors.platform.sha256(bytes));
  const bytesByDigest = new Map(digests.map((digest, index) => [digest, frames.value[index]!]));
  const held = await doors.dossiers.findHeld([...bytesByDigest.keys()]);
  const fresh = [...bytesByDigest].filter(([digest]) => !held.has(digest));
  const { kept, refusals } = fresh.length > 0 ? await keepFresh(doors, fresh) : nothingFresh;
  const answers = await answerHeld(doors, new Map([...held, ...kept]));
  return ok({ results: digests.map((digest) => (answers.get(digest) ?? refusals.get(digest))!) });
}

interface FreshOutcome {
  kept: Map<string, HeldEnvelope>;
  refusals: Map<string, IntakeResult>;
}

const nothingFresh: FreshOutcome = { kept: new Map(), refusals: new Map() };

async function keepFresh(
  { dossiers, forms, platform, clock }: IntakeDoors,
  fresh: readonly [digest: string, bytes: Uint8Array][],
): Promise<FreshOutcome> {
  const refusals = new Map<string, IntakeResult>();
  const refuse = (digest: string, problem: Problem, id?: string) =>
    refusals.set(digest, { state: 'refused', ...(id !== undefined && { id }), digest, problem });

  const readable: ReadableEnvelope[] = [];
  for (const [digest, bytes] of fresh) {
    const envelope = readEnvelope(bytes, digest);
    if (envelope.ok) readable.push(envelope.value);
    else refuse(digest, envelope.error);
  }
  const taken = await dossiers.findTaken(readable.map(({ header }) => header.id));
  const opened: CheckedEnvelope[] = [];
  await inStrides(
    platform,
    readable.filter(({ header }) => !taken.has(header.id)),
    (readableEnvelope) => {
      const envelope = openEnvelope(platform, readableEnvelope);
      if (envelope.ok) opened.push(envelope.value);
      else refuse(readableEnvelope.digest, envelope.error, readableEnvelope.header.id);
    },
  );
  await forms.fetchFor(opened.map(({ dossier }) => dossier));
  const today = instantToCalendarDay(msToInstant(clock.now()));
  const checked: CheckedEnvelope[] = [];
  await inStrides(platform, opened, (envelope) => {
    const problem = checkDossier(forms, envelope.dossier, today);
    if (problem) refuse(envelope.digest, problem, envelope.header.id);
    else checked.push(envelope);
  });
  const conflicting = readable.filter(({ header }) => taken.has(header.id));
  const kept = checked.length + conflicting.length > 0 ? await dossiers.keep(checked, conflicting) : nothingFresh.kept;
  return { kept, refusals };
}
