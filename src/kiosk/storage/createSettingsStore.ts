import type { Chance } from '../ports/time.ts';
import type { Settings } from '../records/settings.ts';
import type { SettingsStore } from '../ports/storage.ts';
import type { KioskDatabase } from './kioskDatabase.ts';
import { bytesToHex } from '../../domain/basics/bytesToHex.ts';
import { sourceLanguage } from '../../domain/basics/language.ts';
import { toNfc } from './toNfc.ts';

/** National hotline for feedback (phản ánh, kiến nghị); a commune puts its own number in front. */
const NATIONAL_HOTLINE = '18001096';

const defaults: Omit<Settings, 'deviceId'> = {
  communeCode: '',
  language: sourceLanguage,
  textSize: 1,
  hotline: NATIONAL_HOTLINE,
  provinceKeys: [],
  changesCursor: 0,
  changesEpoch: 0,
  browserSessions: 0,
  clockOffsetMs: undefined,
  lastHeardAt: undefined,
  publicUrl: undefined,
};

/** One row a setting, so that two windows that change different ones both win. */
export function createSettingsStore(database: KioskDatabase, chance: Pick<Chance, 'bytes'>): SettingsStore {
  const read = () => database.read(['settings'], ({ settings }) => settings.toArray());
  const toSettings = (rows: { key: string; value: unknown }[]): Settings =>
    ({ ...defaults, ...Object.fromEntries(rows.map(({ key, value }) => [key, value])) }) as Settings;

  return {
    async get() {
      const rows = await read();
      if (rows.some(({ key }) => key === 'deviceId')) return toSettings(rows);
      const deviceId = bytesToHex(chance.bytes(16));
      return database.write(['settings'], async ({ settings }) => {
        if (!(await settings.get('deviceId'))) await settings.add({ key: 'deviceId', value: deviceId });
        return toSettings(await settings.toArray());
      });
    },
    async set(change) {
      await this.get();
      return database.write(['settings'], async ({ settings }) => {
        await settings.bulkPut(Object.entries(toNfc(change)).map(([key, value]) => ({ key, value })));
        return toSettings(await settings.toArray());
      });
    },
  };
}
