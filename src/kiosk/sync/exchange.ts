/** What the parts of the sender share while it runs. Nothing here outlives the program: all that must, is in the outbox. */
import type { Announcer, SenderLock } from '../ports/windows.ts';
import type { Chance, Clock } from '../ports/time.ts';
import type { Connection, Province } from '../ports/province.ts';
import type { Digest, Signatures } from '../ports/sealing.ts';
import type { Failure } from '../records/failure.ts';
import type { Outbox, SettingsStore } from '../ports/storage.ts';
import type { LinkPace } from './linkPace.ts';

export interface SenderPorts {
  outbox: Outbox;
  province: Province;
  settings: SettingsStore;
  signatures: Signatures;
  digest: Digest;
  clock: Clock;
  chance: Chance;
  lock: SenderLock;
  connection: Connection;
  announcer: Announcer;
}

export interface Exchange extends SenderPorts {
  pace: LinkPace;
  /** Offsets that the province told in this run; a file without one is asked for first. */
  offsets: Map<string, number>;
  stopped: AbortSignal;
}

/** How a step ended: the line works (whatever became of single dossiers), or it does not and the rest waits. */
export type StepEnd = { line: 'works' } | { line: 'failed'; failure: Failure };

export const lineWorks: StepEnd = { line: 'works' };
