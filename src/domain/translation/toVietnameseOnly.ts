/**
 * Forms and procedures were once published with `{ vi, en }` in place of each text, and such a form may live on for years in a draft
 * or a dossier. Read through this, it is what it would be today; what else it carries is left alone.
 */
export function toVietnameseOnly(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(toVietnameseOnly);
  if (value === null || typeof value !== 'object') return value;
  if ('vi' in value && typeof value.vi === 'string') return value.vi;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, toVietnameseOnly(member)]));
}
