import { expect, it } from 'vitest';
import { TIME_LIMIT } from './trySeeds.ts';
import { runWorld } from './world.ts';

const plan = { kiosks: 3, days: 3 };

it(
  'the same seed tells the same history, request by request; another seed another one',
  async () => {
    const { history, requests } = await runWorld({ seed: 7, ...plan });
    expect(requests).toBeGreaterThan(200);
    expect((await runWorld({ seed: 7, ...plan })).history).toEqual(history);
    expect((await runWorld({ seed: 8, ...plan })).history).not.toEqual(history);
  },
  TIME_LIMIT,
);
