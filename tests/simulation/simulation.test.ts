import { expect, it } from 'vitest';
import { runWorld } from './world.ts';
it('x', async () => {
  const t = performance.now();
  const r = await runWorld({ seed: Number(process.env['SIMULATION_SEED'] ?? 1), kiosks: 3, days: Number(process.env['SIMULATION_DAYS'] ?? 2) });
  console.log(performance.now() - t, r);
  expect(r.complaints).toEqual([]);
}, 600_000);
