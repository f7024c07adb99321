import { toCleanText } from '../../domain/basics/vietnameseText.ts';

/** Half of a pair of UTF-16: no text, but an input cut at its length can leave one, and no database of the province takes it. */
const loneSurrogate = /\p{Surrogate}/gu;

/** Text at the door of the database: every string in a value composed (NFC) and clean, so that equal names are equal bytes. */
export function toNfc<T>(value: T): T {
  return normalize(value) as T;
}

function normalize(value: unknown): unknown {
  if (typeof value === 'string') return toCleanText(value).replace(loneSurrogate, '');
  if (Array.isArray(value)) return value.map(normalize);
  if (value !== null && typeof value === 'object' && !ArrayBuffer.isView(value)) {
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, normalize(member)]));
  }
  return value;
}
