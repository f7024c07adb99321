/**
 * The sender: one loop, at most one among all windows (S1), driven by wake-ups that are only hints (S12). It asks `plan` what to do
 * next, does it, and starts anew from what is stored; it can be killed between any two lines.
 */
import type { Failure } from '../records/failure.ts';
import { askReceipts } from './askReceipts.ts';
import { failedForNow } from './applyAnswer.ts';
import type { Exchange, SenderPorts, StepEnd } from './exchange.ts';
import { createFailure } from './failures.ts';
import { createLinkPace } from './linkPace.ts';
import { createOpenEntries } from './openEntries.ts';
import { planNextStep, type Step } from './plan.ts';
import { pullChanges } from './pullChanges.ts';
import { LONGEST_DELAY, retryDelay } from '../../domain/dossier/retry.ts';
import { sendEnvelopes, type BatchSize } from './sendEnvelopes.ts';
import { uploadFiles } from './uploadFiles.ts';
import type { PullPorts } from './pullChanges.ts';
import { limits } from '../../contract/versions.ts';

export interface SenderReport {
  sending: boolean;
  line: 'unknown' | 'reached' | 'unreachable';
  lastFailure: Failure | undefined;
  retryAt: number | undefined;
}

export interface Sender {
  start(): void;
  /** Tries at once, whatever was waited for; resolves when the try is over. */
  sendNow(): Promise<void>;
  /** Stops after the step at hand; resolves when nothing runs any more. */
  stop(): Promise<void>;
}

/** How long another window's work, or a quiet line, is left alone before looking again. */
const LOOK_AGAIN = 30_000;
const PULL_EVERY = 60_000;
/** Steps after which the stored rows are read again, to see what another window queued meanwhile. */
const REFRESH_EVERY = 3;
/** Windows are told of changed rows at most this often while work goes on. */
const TELL_EVERY = 500;

export function createSender(ports: SenderPorts & PullPorts, report: (change: Partial<SenderReport>) => void): Sender {
  const stopping = new AbortController();
  const entries = createOpenEntries(ports.outbox);
  const { outbox } = entries;
  const exchange: Exchange & PullPorts = {
    ...ports,
    outbox,
    pace: createLinkPace(),
    offsets: new Map(),
    stopped: stopping.signal,
  };
  const { clock, chance, lock, connection } = ports;
  const tellWindows = createTeller(ports);
  const batch: BatchSize = { most: limits.batchEnvelopes };
  let lineFailures = 0;
  let wake = new AbortController();
  let running: Promise<void> | undefined;
  const tried: (() => void)[] = [];

  async function doStep(step: Exclude<Step, { do: 'rest' }>): Promise<StepEnd> {
    switch (step.do) {
      case 'sendEnvelopes':
        return sendEnvelopes(exchange, step.batches, batch);
      case 'askReceipts':
        return askReceipts(exchange, step.ids);
      case 'uploadFiles':
        return uploadFiles(exchange, step.uploads, () => wake.signal.aborted);
    }
  }

  /** Works until nothing is due or the line fails; answers when to look again, in ms. */
  async function drain(eager: boolean): Promise<number> {
    await startAnew(eager);
    for (let fresh = true, steps = 1; !stopping.signal.aborted; steps += 1) {
      const step = planNextStep(entries.current(), { now: clock.now(), batchEnvelopes: batch.most });
      if (step.do !== 'rest') {
        report({ sending: true });
        const end = await doStep(step);
        tellWindows(false);
        if (end.line === 'failed') return lineFailed(end.failure);
        lineHeard();
        fresh = steps % REFRESH_EVERY === 0 || wake.signal.aborted;
        if (wake.signal.aborted) {
          wake = new AbortController();
          await startAnew(true);
        } else if (fresh) await entries.refresh();
      } else if (!fresh) {
        await entries.refresh();
        fresh = true;
      } else {
        const pulled = await pullChanges(exchange);
        if (!pulled.ok) return lineFailed(pulled.error);
        lineHeard();
        return Math.min(PULL_EVERY, step.at === undefined ? PULL_EVERY : Math.max(1_000, step.at - clock.now()));
      }
    }
    return 0;
  }

  function lineHeard(): void {
    lineFailures = 0;
    report({ line: 'reached', lastFailure: undefined, retryAt: undefined });
  }

  function lineFailed(failure: Failure): number {
    lineFailures += 1;
    const delay = retryDelay(lineFailures, chance.fraction());
    report({ line: 'unreachable', lastFailure: failure, retryAt: clock.now() + delay });
    return delay;
  }

  /** What a crash left in `sending` was a failed try. A person's push, or the line coming back, ends every wait. */
  async function startAnew(eager: boolean): Promise<void> {
    const failure = createFailure('temporary', 'connectionCut', clock.now());
    await entries.refresh();
    const open = entries
      .current()
      .filter(({ state, nextTryAt }) => state === 'sending' || (eager && state === 'queued' && nextTryAt !== undefined));
    if (open.length === 0) return;
    await outbox.update(
      open.map(({ id }) => id),
      ({ nextTryAt: _, ...entry }) => (entry.state === 'sending' ? failedForNow(entry, failure) : entry),
    );
  }

  async function tryOnce(eager: boolean): Promise<number> {
    try {
      return (await lock.tryHold(() => drain(eager))) ?? LOOK_AGAIN;
    } catch {
      // The machine's own storage failed us; nothing was lost by it, and what is stored is tried again.
      return lineFailed(createFailure('temporary', 'storage', clock.now()));
    } finally {
      tellWindows(true);
      report({ sending: false });
    }
  }

  async function loop(): Promise<void> {
    for (let eager = true; !stopping.signal.aborted;) {
      wake = new AbortController();
      const delay = await tryOnce(eager);
      for (const tell of tried.splice(0)) tell();
      await clock.wait(Math.min(delay, LONGEST_DELAY), wake.signal);
      eager = wake.signal.aborted;
    }
  }

  return {
    start() {
      const stopListening = connection.onWake(() => wake.abort());
      stopping.signal.addEventListener('abort', stopListening, { once: true });
      running = loop();
    },
    async sendNow() {
      if (!running) return void (await tryOnce(true));
      const over = new Promise<void>((tell) => tried.push(tell));
      wake.abort();
      await over;
    },
    async stop() {
      stopping.abort();
      wake.abort();
      await running;
      for (const tell of tried.splice(0)) tell();
    },
  };
}

function createTeller({ announcer, clock }: Pick<SenderPorts, 'announcer' | 'clock'>): (atOnce: boolean) => void {
  let told = clock.elapsed();
  return (atOnce) => {
    if (!atOnce && clock.elapsed() - told < TELL_EVERY) return;
    told = clock.elapsed();
    announcer.announce('outbox');
  };
}
