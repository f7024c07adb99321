/** Text at the door of the database: every string in a value composed (NFC), so that equal names are equal bytes. */
export function toNfc<T>(value: T): T {
  return normalize(value) as T;
}

function normalize(value: unknown): unknown {
  if (typeof value === 'string') return value.normalize('NFC');
  if (Array.isArray(value)) return value.map(normalize);
  if (value !== null && typeof value === 'object' && !ArrayBuffer.isView(value)) {
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, normalize(member)]));
  }
  return value;
}
