import { instantToLocalTime, minutesBetween, type LocalTime } from '../basics/localTime.ts';

/** A time in which the dossier waited for a supplement and its clock stood still. ISO UTC instants; only ended ones count. */
export interface ClockPause {
  startedAt: string;
  endedAt: string;
}

export interface LocalPause {
  from: LocalTime;
  to: LocalTime;
}

/** In order and without overlap, so that no minute is given back twice. */
export function toLocalPauses(pauses: readonly ClockPause[]): LocalPause[] {
  const inOrder = pauses
    .map(({ startedAt, endedAt }) => ({ from: instantToLocalTime(startedAt), to: instantToLocalTime(endedAt) }))
    .sort((a, b) => minutesBetween(b.from, a.from));
  const separate: LocalPause[] = [];
  for (const { from, to } of inOrder) {
    const last = separate.at(-1)?.to;
    const start = last && minutesBetween(from, last) > 0 ? last : from;
    if (minutesBetween(start, to) > 0) separate.push({ from: start, to });
  }
  return separate;
}
