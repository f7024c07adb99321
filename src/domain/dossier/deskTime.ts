import { msToInstant, instantToMs } from '../basics/instant.ts';

/** What a desk's machine knows of the time. Its own clock may be years off, after a flat battery or a wrong hand (I6). */
export interface ClockKnowledge {
  /** The machine's clock, ms since 1970. */
  now: number;
  /** Server time minus the machine's in ms, when last measured. */
  clockOffsetMs: number | undefined;
  /** Instant (ISO UTC) by the province's clock at which it was heard last. */
  lastHeardAt: string | undefined;
}

export interface DeskTime {
  /** The best that is known of the present instant (ISO UTC). */
  at: string;
  /**
   * | certainty | when |
   * |---|---|
   * | measured | set right by the province's clock |
   * | unmeasured | the province was never heard: the machine's clock alone |
   * | doubtful | the clock was set since it was measured: it stands before what the province last said, or very far after |
   *
   * Only `measured` may keep anybody from anything.
   */
  certainty: 'measured' | 'unmeasured' | 'doubtful';
}

/** What an exchange with a slow line may be off by. */
const TOLERANCE_MS = 5 * 60_000;
/** No desk is without a line for longer; a machine that says so was set wrong, or was stored away. */
const LONGEST_SILENCE_MS = 120 * 24 * 3_600_000;

export function deskTime({ now, clockOffsetMs, lastHeardAt }: ClockKnowledge): DeskTime {
  if (clockOffsetMs === undefined || lastHeardAt === undefined) return { at: msToInstant(now), certainty: 'unmeasured' };
  const corrected = now + clockOffsetMs;
  const heard = instantToMs(lastHeardAt);
  if (corrected < heard - TOLERANCE_MS) return { at: lastHeardAt, certainty: 'doubtful' };
  return {
    at: msToInstant(Math.max(corrected, heard)),
    certainty: corrected - heard > LONGEST_SILENCE_MS ? 'doubtful' : 'measured',
  };
}

/** Whether a person should be told that the machine's clock is wrong, though it is known by how much. */
export const isClockWrong = ({ clockOffsetMs = 0 }: Pick<ClockKnowledge, 'clockOffsetMs'>): boolean =>
  Math.abs(clockOffsetMs) > TOLERANCE_MS;
