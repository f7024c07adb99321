import { describe, expect, it } from 'vitest';
import { createTurnstile } from '../../../../src/province/actions/intake/turnstile.ts';

function aWork() {
  let finish = () => {};
  let fail: (fault: Error) => void = () => {};
  const done = new Promise<void>((resolve, reject) => {
    finish = resolve;
    fail = reject;
  });
  const work = { started: false, finish, fail, run: () => ((work.started = true), done) };
  return work;
}

const turn = () => new Promise((resolve) => setImmediate(resolve));

describe('a turnstile', () => {
  it('lets in what has places, in the order in which it came', async () => {
    const turnstile = createTurnstile(3);
    const [large, small, late] = [aWork(), aWork(), aWork()];
    const first = turnstile.pass(2, large.run);
    const second = turnstile.pass(2, small.run);
    const third = turnstile.pass(1, late.run);
    await turn();
    expect([large.started, small.started, late.started]).toEqual([true, false, false]);
    large.finish();
    await first;
    await turn();
    expect([small.started, late.started]).toEqual([true, true]);
    small.finish();
    late.finish();
    await Promise.all([second, third]);
  });

  it('lets in alone what wants more places than there are', async () => {
    const turnstile = createTurnstile(2);
    expect(await turnstile.pass(50, () => Promise.resolve('done'))).toBe('done');
  });

  it('has its places back when a work breaks', async () => {
    const turnstile = createTurnstile(1);
    const broken = aWork();
    const first = turnstile.pass(1, broken.run);
    const second = turnstile.pass(1, () => Promise.resolve('done'));
    broken.fail(new Error('broken'));
    await expect(first).rejects.toThrow('broken');
    expect(await second).toBe('done');
  });
});
