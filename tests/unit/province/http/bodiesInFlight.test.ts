import { beforeEach, describe, expect, it } from 'vitest';
import { createBodiesInFlight } from '../../../../src/province/http/bodiesInFlight.ts';

let now = 0;
let bodies: ReturnType<typeof createBodiesInFlight>;
beforeEach(() => {
  now = 0;
  bodies = createBodiesInFlight(100_000, () => now);
});

/** A body that is being read; `dropped` once it had to give way. */
function aBody() {
  const flight = bodies.board();
  const body = { ...flight, dropped: 0 };
  flight.onGiveWay(() => body.dropped++);
  return body;
}

describe('bodies in flight', () => {
  it('have so many bytes together, and no more', () => {
    const [first, second] = [aBody(), aBody()];
    expect(first.grow(60_000)).toBe(true);
    expect(second.grow(40_000)).toBe(true);
    expect(second.grow(1)).toBe(false);
    first.end();
    expect(second.grow(60_000)).toBe(true);
  });

  it('give way when they stall, the longest silent first, and are told once', () => {
    const [oldest, old, alive] = [aBody(), aBody(), aBody()];
    oldest.grow(40_000);
    now += 1000;
    old.grow(40_000);
    now += 5000;
    alive.grow(20_000);
    expect(aBody().grow(30_000)).toBe(true);
    expect([oldest.dropped, old.dropped, alive.dropped]).toEqual([1, 0, 0]);
    expect(aBody().grow(40_000)).toBe(true);
    expect([oldest.dropped, old.dropped, alive.dropped]).toEqual([1, 1, 0]);
    expect(aBody().grow(40_000)).toBe(false);
  });

  it('keep no room by a byte now and then', () => {
    const dripping = aBody();
    dripping.grow(90_000);
    for (let second = 0; second < 6; second++) {
      now += 1000;
      dripping.grow(1);
    }
    expect(aBody().grow(90_000)).toBe(true);
    expect(dripping.dropped).toBe(1);
  });

  it('keep their room over a slow link that brings something', () => {
    const slow = aBody();
    slow.grow(90_000);
    for (let second = 0; second < 5; second++) {
      now += 4000;
      slow.grow(5000 / 5);
    }
    slow.grow(4096);
    expect(aBody().grow(90_000)).toBe(false);
    expect(slow.dropped).toBe(0);
  });

  it('keep their room while they are answered', () => {
    const read = aBody();
    read.grow(90_000);
    read.landed();
    now += 60_000;
    expect(aBody().grow(90_000)).toBe(false);
    read.end();
    expect(aBody().grow(90_000)).toBe(true);
  });

  it('that ended twice, or gave way and ended, free their room once', () => {
    const body = aBody();
    body.grow(50_000);
    body.end();
    body.end();
    expect(aBody().grow(100_000)).toBe(true);
    expect(aBody().grow(1)).toBe(false);
  });
});
