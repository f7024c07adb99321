import { type FrameFault, decodeFrames } from '../../../contract/frames.ts';
import type { IntakeResponse, IntakeResult } from '../../../contract/intake.ts';
import type { Problem } from '../../../contract/problem.ts';
import { msToInstant } from '../../../domain/basics/instant.ts';
import { instantToCalendarDay } from '../../../domain/basics/localTime.ts';
import { type Outcome, ok } from '../../../domain/basics/outcome.ts';
import { createProblem } from '../../../contract/problem.ts';
import { limits } from '../../../contract/versions.ts';
import { refused } from '../../../domain/basics/outcome.ts';
import type { CheckedEnvelope, DossierStore, HeldEnvelope, ReadableEnvelope } from '../../ports/intake.ts';
import type { Platform } from '../../ports/process.ts';
import type { Clock } from '../../ports/time.ts';
import { answerHeld } from './answerHeld.ts';
import { checkDossier } from './checkDossier.ts';
import { createIntakeBudget } from './intakeBudget.ts';
import { inStrides } from './inStrides.ts';
import { openEnvelope, readEnvelope } from './openEnvelope.ts';
import type { PublishedForms } from '../catalog/publishedForms.ts';
import type { FileDoors } from './settleFiles.ts';
import type { Turnstile } from './turnstile.ts';

export interface IntakeDoors extends FileDoors {
  dossiers: DossierStore;
  forms: PublishedForms;
  platform: Platform;
  clock: Clock;
  turnstile: Turnstile;
  /** Told of an exception that judging one envelope threw: a bug of ours. */
  onFault: (fault: unknown) => void;
}

export type BatchRefusal = FrameFault | 'contents-too-large' | 'too-much-work';

/**
 * Takes a batch of envelopes. What was seen before is answered first, without a look at its content (I3, S14); the rest is read, checked and
 * kept in one transaction. An envelope that is refused, or breaks us, leaves no trace and stops no other. A batch that costs more than its
 * budget is refused as a whole, before anything is kept: the kiosk sends it again in halves (S4).
 */
export async function receiveEnvelopes(doors: IntakeDoors, batch: Uint8Array): Promise<Outcome<IntakeResponse, BatchRefusal>> {
  const frames = decodeFrames(batch);
  if (!frames.ok) return frames;
  const digests = frames.value.map((bytes) => doors.platform.sha256(bytes));
  const bytesByDigest = new Map(digests.map((digest, index) => [digest, frames.value[index]!]));
  const held = await doors.dossiers.findHeld([...bytesByDigest.keys()]);
  const fresh = [...bytesByDigest].filter(([digest]) => !held.has(digest));
  const places = Math.min(fresh.length, MOST_PLACES);
  const outcome = fresh.length > 0 ? await doors.turnstile.pass(places, () => keepFresh(doors, fresh)) : nothingFresh;
  if (!outcome.ok) return outcome;
  const { kept, refusals } = outcome.value;
  const answers = await answerHeld(doors, new Map([...held, ...kept]));
  return ok({ results: digests.map((digest) => (answers.get(digest) ?? refusals.get(digest))!) });
}

interface FreshOutcome {
  kept: Map<string, HeldEnvelope>;
  refusals: Map<string, IntakeResult>;
}

const nothingFresh = ok<FreshOutcome>({ kept: new Map(), refusals: new Map() });

/** Of the turnstile, for one batch: its budget holds eight contents of the largest size. */
const MOST_PLACES = limits.dossiers / limits.dossier;

async function keepFresh(
  { dossiers, forms, platform, clock, onFault }: IntakeDoors,
  fresh: readonly [digest: string, bytes: Uint8Array][],
): Promise<Outcome<FreshOutcome, 'contents-too-large' | 'too-much-work'>> {
  const budget = createIntakeBudget(fresh.length, platform.elapsed);
  const refusals = new Map<string, IntakeResult>();
  const refuse = (digest: string, problem: Problem, id?: string) =>
    refusals.set(digest, { state: 'refused', ...(id !== undefined && { id }), digest, problem });

  /** Each by itself: an exception is the one's problem, not the batch's. */
  const judge = <T>(digest: string, work: () => T, id?: string): T | undefined => {
    try {
      return budget.spend(work);
    } catch (fault) {
      onFault(fault);
      refuse(digest, unexpected, id);
      return undefined;
    }
  };

  const readable: ReadableEnvelope[] = [];
  await inStrides(platform, fresh, ([digest, bytes]) => {
    const envelope = judge(digest, () => readEnvelope(bytes, digest));
    if (envelope?.ok) readable.push(envelope.value);
    else if (envelope) refuse(digest, envelope.error);
  });
  const taken = await dossiers.findTaken(readable.map(({ header }) => header.id));
  const opened: CheckedEnvelope[] = [];
  await inStrides(
    platform,
    readable.filter(({ header }) => !taken.has(header.id)),
    (readableEnvelope) => {
      if (budget.over()) return 'stop';
      const { digest, header } = readableEnvelope;
      const envelope = judge(digest, () => openEnvelope(platform, readableEnvelope, budget.inflated), header.id);
      if (envelope?.ok) opened.push(envelope.value);
      else if (envelope) refuse(digest, envelope.error, header.id);
    },
  );
  await forms.fetchFor(opened.map(({ dossier }) => dossier));
  const today = instantToCalendarDay(msToInstant(clock.now()));
  const checked: CheckedEnvelope[] = [];
  await inStrides(platform, opened, (envelope) => {
    if (budget.over()) return 'stop';
    const { digest, header, dossier } = envelope;
    const verdict = judge(digest, () => ({ problem: checkDossier(forms, dossier, today) }), header.id);
    if (verdict?.problem) refuse(digest, verdict.problem, header.id);
    else if (verdict) checked.push(envelope);
  });
  const over = budget.over();
  if (over) return refused(over);
  const conflicting = readable.filter(({ header }) => taken.has(header.id));
  const kept = checked.length + conflicting.length > 0 ? await dossiers.keep(checked, conflicting) : nothingFresh.value.kept;
  return ok({ kept, refusals });
}

const unexpected: Problem = createProblem('internal', 500, 'Something is wrong with the server');
