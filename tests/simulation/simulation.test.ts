import { expect, it } from 'vitest';
import { runWorld } from './world.ts';
const from = Number(process.env['SIMULATION_SEED'] ?? 1),
  n = Number(process.env['SEEDS'] ?? 1);
for (let seed = from; seed < from + n; seed++)
  it(`s${seed}`, async () => {
    const t = performance.now();
    const r = await runWorld({
      seed,
      kiosks: Number(process.env['KIOSKS'] ?? 4),
      days: Number(process.env['SIMULATION_DAYS'] ?? 12),
    });
    console.log(
      seed,
      Math.round(performance.now() - t),
      r.saved,
      r.drafts,
      r.requests,
      JSON.stringify(r.complaints.slice(0, 4)),
      r.stories,
    );
    if (process.env['SHOW']) console.log(r.mishaps);
    expect(r.complaints).toEqual([]);
  }, 600_000);
