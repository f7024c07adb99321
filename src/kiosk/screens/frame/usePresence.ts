import { useCallback, useEffect, useRef, useState } from 'preact/hooks';

const signsOfLife = ['pointerdown', 'keydown', 'wheel', 'touchmove', 'change'] as const;
const signsOfWaking = ['pageshow', 'focus', 'online'] as const;

export type Presence = 'here' | 'idle' | 'gone';

/**
 * Whether somebody is there. `idle`: nobody has touched the machine for `afterMs` (undefined: never asked). `gone`: nor for `goneMs` more,
 * as after a sleep in which no timer ran: `now` is the machine's own clock, in ms.
 */
export function usePresence({
  afterMs,
  goneMs,
  now,
}: {
  afterMs: number | undefined;
  goneMs: number;
  now: () => number;
}): [presence: Presence, restart: () => void] {
  const [presence, setPresence] = useState<Presence>('here');
  const lastSign = useRef(now());
  const read = useRef(now);
  read.current = now;
  useEffect(() => {
    if (afterMs === undefined) setPresence('here');
    lastSign.current = read.current();
    if (afterMs === undefined || presence === 'gone') return undefined;
    if (presence === 'idle') {
      // In the browser's own dialog nothing is heard of a person, until a file was chosen there.
      const back = () => setPresence('here');
      addEventListener('change', back);
      return () => removeEventListener('change', back);
    }
    let timer = setTimeout(() => setPresence('idle'), afterMs);
    const isGone = () => read.current() - lastSign.current > afterMs + goneMs;
    const postpone = () => {
      if (isGone()) return setPresence('gone');
      lastSign.current = read.current();
      clearTimeout(timer);
      timer = setTimeout(() => setPresence('idle'), afterMs);
      return undefined;
    };
    const wake = () => {
      if (isGone()) setPresence('gone');
    };
    for (const sign of signsOfLife) addEventListener(sign, postpone, { passive: true });
    for (const sign of signsOfWaking) addEventListener(sign, wake);
    document.addEventListener('visibilitychange', wake);
    document.addEventListener('resume', wake);
    return () => {
      clearTimeout(timer);
      for (const sign of signsOfLife) removeEventListener(sign, postpone);
      for (const sign of signsOfWaking) removeEventListener(sign, wake);
      document.removeEventListener('visibilitychange', wake);
      document.removeEventListener('resume', wake);
    };
  }, [afterMs, goneMs, presence]);
  return [presence, useCallback(() => setPresence('here'), [])];
}
