import type { MiddlewareHandler } from 'hono';
import type { HttpEnvironment } from './bindings.ts';
import type { FlyingBody } from './flyingBody.ts';

interface Flight {
  bytes: number;
  /** Bytes since the last sign of life, and when that was. */
  fresh: number;
  aliveAt: number;
  drop: (() => void) | undefined;
}

/** Fewer bytes than this are no sign of life: one byte every second would keep its room for ever. */
const SIGN_OF_LIFE_BYTES = 4 * 1024;
/** Silence after which a body gives way. A 2G link brings its bytes in less. */
const STALLED_MS = 5_000;

/** A ceiling over the bytes of all bodies together. When it is reached, what stalls gives way, the longest silent first. */
export function createBodiesInFlight(ceiling: number, elapsed: () => number): { board(): FlyingBody } {
  const flights = new Set<Flight>();
  let used = 0;

  function free(flight: Flight): void {
    used -= flight.bytes;
    flight.bytes = 0;
    flights.delete(flight);
  }

  /** What is longest silent, and long enough. */
  function findStalled(asking: Flight): Flight | undefined {
    const stalled = [...flights].filter(
      (flight) => flight !== asking && flight.drop && elapsed() - flight.aliveAt >= STALLED_MS,
    );
    return stalled.sort((a, b) => a.aliveAt - b.aliveAt)[0];
  }

  return {
    board() {
      const flight: Flight = { bytes: 0, fresh: 0, aliveAt: elapsed(), drop: undefined };
      return {
        grow(bytes) {
          while (used + bytes > ceiling) {
            const stalled = findStalled(flight);
            if (!stalled) return false;
            free(stalled);
            stalled.drop?.();
          }
          flights.add(flight);
          flight.bytes += bytes;
          used += bytes;
          flight.fresh += bytes;
          if (flight.fresh >= SIGN_OF_LIFE_BYTES) {
            flight.fresh = 0;
            flight.aliveAt = elapsed();
          }
          return true;
        },
        onGiveWay: (drop) => void (flight.drop = drop),
        landed: () => void (flight.drop = undefined),
        end: () => free(flight),
      };
    },
  };
}

/** Each request's body flies from its first byte until it is answered. */
export function countBodies(bodies: ReturnType<typeof createBodiesInFlight>): MiddlewareHandler<HttpEnvironment> {
  return async (context, next) => {
    const flight = bodies.board();
    context.set('flight', flight);
    try {
      await next();
    } finally {
      flight.end();
    }
  };
}
