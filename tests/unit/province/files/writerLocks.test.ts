import { expect, it } from 'vitest';
import { createWriterLocks } from '../../../../src/province/files/writerLocks.ts';

function locksAt() {
  let time = 0;
  return { locks: createWriterLocks(2000, () => time), pass: (ms: number) => (time += ms) };
}

it('one writer holds a file, another may hold another', async () => {
  const { locks } = locksAt();
  const held = await locks.tryHold('a');
  expect(held).toBeDefined();
  expect(await locks.tryHold('a')).toBeUndefined();
  expect(await locks.tryHold('b')).toBeDefined();
  held?.release();
  expect(await locks.tryHold('a')).toBeDefined();
});

it('a writer whose bytes arrive keeps the file, however long it takes', async () => {
  const { locks, pass } = locksAt();
  const held = await locks.tryHold('a');
  for (let second = 0; second < 60; second++) {
    pass(1000);
    held?.progress();
    expect(await locks.tryHold('a')).toBeUndefined();
  }
});

it('a silent writer is told to stop, and the next goes on only after it let go', async () => {
  const { locks, pass } = locksAt();
  const silent = await locks.tryHold('a');
  pass(2000);
  const order: string[] = [];
  const next = locks.tryHold('a').then((lock) => (order.push('next holds'), lock));
  await silent?.overtaken;
  order.push('silent stops');
  silent?.release();
  expect(await next).toBeDefined();
  expect(order).toEqual(['silent stops', 'next holds']);
  silent?.release();
  expect(await locks.tryHold('a')).toBeUndefined();
});

it('of several who want a dead writer’s file one gets it', async () => {
  const { locks, pass } = locksAt();
  const silent = await locks.tryHold('a');
  pass(5000);
  const wanted = [locks.tryHold('a'), locks.tryHold('a'), locks.tryHold('a')];
  silent?.release();
  expect((await Promise.all(wanted)).filter(Boolean).length).toBe(1);
});
