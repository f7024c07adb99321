import { it } from 'vitest';
import { Session } from 'node:inspector/promises';
import { writeFileSync } from 'node:fs';
import { runWorld } from './world.ts';
it('x', async () => {
  const s = new Session(); s.connect(); await s.post('Profiler.enable'); await s.post('Profiler.start');
  const t = performance.now(); const c = process.cpuUsage();
  const r = await runWorld({ seed: Number(process.env['SIMULATION_SEED'] ?? 1), kiosks: 3, days: Number(process.env['SIMULATION_DAYS'] ?? 2) });
  const { profile } = await s.post('Profiler.stop');
  writeFileSync('/tmp/prof/p.cpuprofile', JSON.stringify(profile));
  console.log(performance.now() - t, process.cpuUsage(c), r.complaints, r.saved, r.requests);
}, 600_000);
