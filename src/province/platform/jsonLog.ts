import type { Clock, Log } from '../ports.ts';

/** One JSON object a line, time in UTC. */
export function createJsonLog(clock: Clock, write: (line: string) => void): Log {
  return (level, event, facts = {}) => {
    write(`${JSON.stringify({ at: new Date(clock.now()).toISOString(), level, event, ...facts })}\n`);
  };
}
