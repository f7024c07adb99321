import type { ProvinceKey } from '../../contract/provinceKeys.ts';
import type { Language } from '../../domain/basics/language.ts';

/** Small durable facts about this machine. */
export interface Settings {
  deviceId: string;
  communeCode: string;
  language: Language;
  textSize: 1 | 2 | 3;
  hotline: string;
  provinceKeys: ProvinceKey[];
  changesCursor: number;
  changesEpoch: number;
  /** Browser sessions that found their data in place: the second one proves that it outlives a closed browser. */
  browserSessions: number;
  clockOffsetMs: number | undefined;
  lastHeardAt: string | undefined;
  /** The province's public address as it told it, for the code on a slip. */
  publicUrl: string | undefined;
}
