import { deskTime, type DeskTime } from '../../../domain/dossier/deskTime.ts';
import type { SettingsStore } from '../../ports/storage.ts';
import type { Clock } from '../../ports/time.ts';

export interface DeskTimePorts {
  settings: SettingsStore;
  clock: Clock;
}

/** The present time as far as this machine can know it: what people see, what forms call today, what a slip bears. */
export async function readDeskTime({ settings, clock }: DeskTimePorts): Promise<DeskTime> {
  const { clockOffsetMs, lastHeardAt } = await settings.get();
  return deskTime({ now: clock.now(), clockOffsetMs, lastHeardAt });
}
