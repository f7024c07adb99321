import { createHash, timingSafeEqual } from 'node:crypto';
import type { HttpContext } from '../http/bindings.ts';
import type { RateLimit } from '../http/rateLimit.ts';

export type Access = { granted: true; actor: string } | { granted: false; why: 'unknown' | 'throttled' };

export interface OperatorDoor {
  password: string;
  /** Of wrong passwords, for one address. */
  wrongTries: RateLimit;
  addressOf(context: HttpContext): string;
}

/** HTTP Basic (RFC 7617). The name is whoever the operator says to be: it goes into the audit log, the password opens. */
export function checkOperator({ password, wrongTries, addressOf }: OperatorDoor, context: HttpContext): Access {
  const header = context.req.header('authorization');
  if (header === undefined) return { granted: false, why: 'unknown' };
  const address = addressOf(context);
  if (wrongTries.isSpent(address)) return { granted: false, why: 'throttled' };
  const [, encoded = ''] = /^Basic ([A-Za-z0-9+/=]{1,400})$/i.exec(header) ?? [];
  const decoded = Buffer.from(encoded, 'base64').toString('utf8');
  const colon = decoded.indexOf(':');
  if (colon >= 0 && isSame(decoded.slice(colon + 1), password)) {
    return { granted: true, actor: `operator:${toActorName(decoded.slice(0, colon))}` };
  }
  wrongTries.take(address);
  return { granted: false, why: 'unknown' };
}

/** In a time that tells nothing: both sides are hashed to one length first. */
function isSame(typed: string, expected: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text.normalize('NFC')).digest();
  return timingSafeEqual(digest(typed), digest(expected));
}

const toActorName = (typed: string): string =>
  typed
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N} ._@-]/gu, '')
    .trim()
    .slice(0, 60) || 'unnamed';

/**
 * Whether our own page sent this form. Browsers say so in Sec-Fetch-Site over https and on localhost, and in Origin elsewhere; what says
 * neither is no browser that an operator would use.
 */
export function isFromOwnPage({ req }: HttpContext): boolean {
  const site = req.header('sec-fetch-site');
  if (site !== undefined) return site === 'same-origin';
  const sender = URL.parse(req.header('origin') ?? '')?.host;
  return sender !== undefined && sender === req.header('host');
}
