/**
 * One run of the kiosk's program in one window. When it is killed, nothing that it began is ever heard of again; until then the world can
 * ask whether it works, waits for an alarm, or for an answer that may never come.
 */
export interface Program {
  isAlive(): boolean;
  kill(): void;
  /** Counts as work until it settles. It never settles for a program that was killed meanwhile. */
  during<T>(work: Promise<T>): Promise<T>;
  /** The same for those who watch from outside: `died` instead of never. */
  outlive<T>(work: Promise<T>): Promise<T | 'died'>;
  /** An answer that may never come: neither work nor rest. */
  hanging<T>(answer: Promise<T>): Promise<T>;
  /** Whether the sender's loop waits for an alarm. */
  resting(rests: boolean): void;
  /** Resolves when it rests, hangs, or is dead, and nothing of it works. */
  quiet(): Promise<void>;
}

/** Turns of the event loop without any sign of life, after which a program that hangs counts as quiet. */
const STILL_TURNS = 40;

export function createProgram(): Program {
  let alive = true;
  let rests = true;
  let working = 0;
  let hung = 0;
  let signs = 0;
  const waiting: (() => void)[] = [];
  let die = (): void => {};
  const death = new Promise<'died'>((resolve) => (die = () => resolve('died')));

  function changed(): void {
    signs += 1;
    for (const wake of waiting.splice(0)) wake();
  }

  /** Settles as `work` does, at the moment at which `over` has counted it, and only for the living. */
  function counted<T>(work: Promise<T>, over: () => void): Promise<T> {
    changed();
    return new Promise((resolve) => {
      const settle = (then: () => void) => {
        over();
        changed();
        if (alive) then();
      };
      work.then(
        (value) => settle(() => resolve(value)),
        (fault: unknown) => settle(() => resolve(Promise.reject(fault))),
      );
    });
  }

  const isStill = async (): Promise<boolean> => {
    const before = signs;
    const isQuietYet = () => signs === before;
    for (let turn = 0; turn < STILL_TURNS && isQuietYet(); turn++) await new Promise((resolve) => setImmediate(resolve));
    return isQuietYet();
  };

  function during<T>(work: Promise<T>): Promise<T> {
    working += 1;
    return counted(work, () => {
      working -= 1;
    });
  }

  return {
    isAlive: () => alive,
    kill() {
      alive = false;
      die();
      changed();
    },
    during,
    outlive: (work) => Promise.race([during(work), death]),
    hanging(answer) {
      hung += 1;
      return counted(answer, () => {
        hung -= 1;
      });
    },
    resting(now) {
      rests = now;
      changed();
    },
    async quiet() {
      for (;;) {
        if (!alive) return;
        if (working === 0 && rests) return;
        if (working === 0 && hung > 0 && (await isStill())) return;
        if (!alive || (working === 0 && (rests || hung > 0))) continue;
        await new Promise<void>((wake) => waiting.push(wake));
      }
    },
  };
}
