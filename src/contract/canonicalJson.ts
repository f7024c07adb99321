/**
 * JSON with one spelling for one value (RFC 8785 for the values that we use): keys sorted by UTF-16 code unit, no white space,
 * `undefined` members left out. Numbers must be finite. What is signed or hashed is always this.
 */
export function canonicalJson(value: unknown): string {
  if (typeof value === 'string' || value === null || typeof value === 'boolean') return JSON.stringify(value);
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new TypeError('canonicalJson: a number must be finite');
    return JSON.stringify(value);
  }
  if (typeof value !== 'object') throw new TypeError(`canonicalJson: a ${typeof value} has no JSON`);
  let json = '';
  if (Array.isArray(value)) {
    for (const item of value) json += `${json && ','}${canonicalJson(item ?? null)}`;
    return `[${json}]`;
  }
  const members = value as Record<string, unknown>;
  for (const key of Object.keys(members).sort()) {
    const member = members[key];
    if (member !== undefined) json += `${json && ','}${JSON.stringify(key)}:${canonicalJson(member)}`;
  }
  return `{${json}}`;
}
