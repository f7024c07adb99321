import type { Announcer } from '../../ports/windows.ts';
import type { Settings } from '../../records/settings.ts';
import type { SettingsStore } from '../../ports/storage.ts';

/** What people may set themselves; the rest of the settings is the machine's. */
export type SettingsChange = Partial<Pick<Settings, 'language' | 'textSize' | 'communeCode' | 'hotline'>>;

export async function changeSettings(
  { settings, announcer }: { settings: SettingsStore; announcer: Announcer },
  change: SettingsChange,
): Promise<Settings> {
  const changed = await settings.set(change);
  announcer.announce('settings');
  return changed;
}
