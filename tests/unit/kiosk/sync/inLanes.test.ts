import { expect, it } from 'vitest';
import { lineWorks, type StepEnd } from '../../../../src/kiosk/sync/exchange.ts';
import { inLanes } from '../../../../src/kiosk/sync/inLanes.ts';

const lineFailed: StepEnd = {
  line: 'failed',
  failure: { kind: 'temporary', code: 'connectionCut', at: '2026-11-23T02:00:00.000Z' },
};

/** Work whose pieces end when the test says so, in any order. */
function createWork() {
  const begun: string[] = [];
  const ending = new Map<string, { resolve(end: StepEnd): void; reject(fault: Error): void }>();
  return {
    begun,
    work: (item: string) =>
      new Promise<StepEnd>((resolve, reject) => {
        begun.push(item);
        ending.set(item, { resolve, reject });
      }),
    async end(item: string, end: StepEnd | Error = lineWorks) {
      if (end instanceof Error) ending.get(item)!.reject(end);
      else ending.get(item)!.resolve(end);
      await new Promise((resolve) => setTimeout(resolve));
    },
  };
}

it('so many are at work at once, in their order, and the next begins when any of them ends', async () => {
  const { begun, work, end } = createWork();
  const all = inLanes(['a', 'b', 'c', 'd'], 2, work);
  expect(begun).toEqual(['a', 'b']);
  await end('b');
  expect(begun).toEqual(['a', 'b', 'c']);
  for (const item of ['c', 'd', 'a']) await end(item);
  expect(await all).toEqual(lineWorks);
});

it('nothing begins after the line has failed, and what has begun comes to its end', async () => {
  const { begun, work, end } = createWork();
  const all = inLanes(['a', 'b', 'c'], 2, work);
  let over = false;
  void all.then(() => (over = true));
  await end('a', lineFailed);
  expect({ begun, over }).toEqual({ begun: ['a', 'b'], over: false });
  await end('b');
  expect(await all).toEqual(lineFailed);
  expect(begun).toEqual(['a', 'b']);
});

it('nothing begins once somebody is in a hurry', async () => {
  const { begun, work, end } = createWork();
  let hurry = false;
  const all = inLanes(['a', 'b'], 1, work, () => hurry);
  hurry = true;
  await end('a');
  expect(await all).toEqual(lineWorks);
  expect(begun).toEqual(['a']);
});

it('S1 what breaks is told only when nothing runs any more', async () => {
  const { begun, work, end } = createWork();
  const all = inLanes(['a', 'b', 'c'], 2, work);
  let told = '';
  void all.catch((fault: unknown) => (told = String(fault)));
  await end('a', new Error('the disk is full'));
  expect(told).toBe('');
  await end('b');
  expect({ told, begun }).toEqual({ told: 'Error: the disk is full', begun: ['a', 'b'] });
});
