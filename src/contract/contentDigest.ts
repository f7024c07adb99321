/**
 * `Content-Digest` (RFC 9530) of a request's body. Raw deflate has no checksum of its own: without it a byte that flipped on the way could
 * be stored under a dossier's id, and the true bytes would be the ones kept apart.
 */
export function contentDigest(sha256Hex: string): string {
  const bytes = (sha256Hex.match(/../g) ?? []).map((pair) => String.fromCharCode(Number.parseInt(pair, 16)));
  return `sha-256=:${base64(bytes.join(''))}:`;
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

function base64(binary: string): string {
  let text = '';
  for (let at = 0; at < binary.length; at += 3) {
    const [a = 0, b, c] = [0, 1, 2].map((n) => (at + n < binary.length ? binary.charCodeAt(at + n) : undefined));
    const bits = (a << 16) | ((b ?? 0) << 8) | (c ?? 0);
    const symbol = (shift: number) => alphabet[(bits >> shift) & 63] ?? '';
    text += symbol(18) + symbol(12) + (b === undefined ? '=' : symbol(6)) + (c === undefined ? '=' : symbol(0));
  }
  return text;
}
