import { useCallback, useEffect, useState } from 'preact/hooks';

const signsOfLife = ['pointerdown', 'keydown', 'wheel', 'touchmove', 'change'] as const;

/** Whether nobody has touched the machine for `afterMs` (undefined: never asked), and how to begin anew. */
export function useIdle(afterMs: number | undefined): [idle: boolean, restart: () => void] {
  const [idle, setIdle] = useState(false);
  useEffect(() => {
    if (afterMs === undefined) setIdle(false);
    if (afterMs === undefined) return undefined;
    if (idle) {
      // In the browser's own dialog nothing is heard of a person, until a file was chosen there.
      const back = () => setIdle(false);
      addEventListener('change', back);
      return () => removeEventListener('change', back);
    }
    let timer = setTimeout(() => setIdle(true), afterMs);
    const postpone = () => {
      clearTimeout(timer);
      timer = setTimeout(() => setIdle(true), afterMs);
    };
    for (const sign of signsOfLife) addEventListener(sign, postpone, { passive: true });
    return () => {
      clearTimeout(timer);
      for (const sign of signsOfLife) removeEventListener(sign, postpone);
    };
  }, [afterMs, idle]);
  return [idle, useCallback(() => setIdle(false), [])];
}
