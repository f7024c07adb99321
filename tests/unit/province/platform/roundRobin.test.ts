import { describe, expect, it } from 'vitest';
import { createRoundRobin } from '../../../../src/province/platform/roundRobin.ts';

describe('long works that share the process', () => {
  it('go on at once while the stretch is short, and pause when it was long', async () => {
    let now = 0;
    let rounds = 0;
    const giveWay = createRoundRobin(
      () => now,
      () => Promise.resolve(void rounds++),
    );
    await giveWay();
    expect(rounds).toBe(1);
    now += 19;
    await giveWay();
    expect(rounds).toBe(1);
    now += 1;
    await giveWay();
    expect(rounds).toBe(2);
  });

  it('go on one in each round, however many wait', async () => {
    let now = 0;
    const rounds: (() => void)[] = [];
    const giveWay = createRoundRobin(
      () => now,
      () => new Promise((resolve) => rounds.push(resolve)),
    );
    let pieces = 0;
    const works = Array.from({ length: 5 }, async () => {
      await giveWay();
      pieces++;
      now += 100;
    });
    for (let round = 1; round <= 5; round++) {
      await new Promise((resolve) => setImmediate(resolve));
      expect(rounds.length).toBe(1);
      rounds.pop()?.();
      await new Promise((resolve) => setImmediate(resolve));
      expect(pieces).toBe(round);
    }
    await Promise.all(works);
  });
});
