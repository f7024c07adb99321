import type { ProvinceKey } from '../../contract/provinceKeys.ts';
import { ok, type Outcome } from '../../domain/basics/outcome.ts';
import type { Failure } from '../records/failure.ts';
import type { Exchange } from './exchange.ts';
import { withTimeout } from './withTimeout.ts';

/** The province's keys: those heard first are kept for good (S11). Another key is believed only when an operator changes it here. */
export async function pinnedKeys({
  settings,
  province,
  clock,
  stopped,
}: Pick<Exchange, 'settings' | 'province' | 'clock' | 'stopped'>): Promise<Outcome<ProvinceKey[], Failure>> {
  const known = (await settings.get()).provinceKeys;
  if (known.length > 0) return ok(known);
  const heard = await withTimeout(clock, 60_000, stopped, (signal) => province.keys(signal));
  if (heard.ok) await settings.set({ provinceKeys: heard.value });
  return heard;
}
