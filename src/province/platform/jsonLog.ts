import type { Clock } from '../ports/time.ts';
import type { Log } from '../ports/process.ts';

/** One JSON object a line, time in UTC. */
export function createJsonLog(clock: Clock, write: (line: string) => void): Log {
  return (level, event, facts = {}) => {
    write(`${JSON.stringify({ at: new Date(clock.now()).toISOString(), level, event, ...facts })}\n`);
  };
}
