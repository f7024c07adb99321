/**
 * One time for the whole simulated province. It stands still while anything works, and goes on only from alarm to alarm; every machine
 * reads it through a clock of its own that may be wrong, jump, or sleep.
 */
import type { Clock } from '../../src/kiosk/ports/time.ts';

export interface SimulatedTime {
  /** Milliseconds since the simulation began. */
  elapsed(): number;
  createMachineClock(startsAt: number): MachineClock;
  /** When the next alarm of a machine that is awake comes due; never before now. */
  nextAlarm(): number | undefined;
  /** Moves on to that moment and rings what is due then: on one machine, or on all. */
  ring(where: 'one' | 'all'): void;
  /** Moves on; whatever comes due is rung later. */
  goTo(moment: number): void;
}

export interface MachineClock {
  now(): number;
  /** As a flat battery or a person does it: `elapsed` does not notice. */
  jump(ms: number): void;
  /** An asleep machine hears no alarm; what came due meanwhile rings when it wakes. */
  asleep: boolean;
  /** The clock of one program. `rings` is called at the moment at which a wait ends, before anybody who waited runs. */
  forProgram(isAlive: () => boolean): Omit<Clock, 'wait'> & {
    wait(ms: number, signal?: AbortSignal, rings?: () => void): Promise<void>;
  };
}

interface Alarm {
  at: number;
  machine: MachineClock;
  isAlive: () => boolean;
  ring: () => void;
}

export function createSimulatedTime(): SimulatedTime {
  let elapsed = 0;
  const alarms = new Set<Alarm>();

  function audible(): Alarm[] {
    for (const alarm of alarms) if (!alarm.isAlive()) alarms.delete(alarm);
    return [...alarms].filter(({ machine }) => !machine.asleep);
  }

  function setAlarm(alarm: Alarm): () => void {
    alarms.add(alarm);
    return () => alarms.delete(alarm);
  }

  const inOrder = () => audible().toSorted((a, b) => a.at - b.at);
  const goTo = (moment: number) => {
    elapsed = Math.max(elapsed, moment);
  };

  return {
    elapsed: () => elapsed,
    nextAlarm() {
      const [next] = inOrder();
      return next && Math.max(elapsed, next.at);
    },
    ring(where) {
      const [next] = inOrder();
      if (!next) return;
      goTo(next.at);
      const due = inOrder().filter(({ at, machine }) => at <= elapsed && (where === 'all' || machine === next.machine));
      for (const { ring } of due) ring();
    },
    goTo,
    createMachineClock(startsAt) {
      let offset = startsAt;
      const machine: MachineClock = {
        asleep: false,
        now: () => offset + elapsed,
        jump: (ms) => {
          offset += ms;
        },
        forProgram: (isAlive) => ({
          now: () => offset + elapsed,
          elapsed: () => elapsed,
          wait: (ms, signal, rings) =>
            new Promise((resolve) => {
              const ring = () => {
                unset();
                signal?.removeEventListener('abort', ring);
                if (!isAlive()) return;
                rings?.();
                resolve();
              };
              const unset = setAlarm({ at: elapsed + ms, machine, isAlive, ring });
              if (signal?.aborted) ring();
              else signal?.addEventListener('abort', ring);
            }),
        }),
      };
      return machine;
    },
  };
}
