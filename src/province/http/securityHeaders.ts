import type { MiddlewareHandler } from 'hono';

/** Nothing of an API answer may ever run or be framed. */
const inertPolicy = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

/** The kiosk's page: everything from here and nothing from elsewhere; blob: are pictures of papers that lie in this browser. */
export const kioskPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob:",
  "font-src 'self'",
  "media-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types cua-ban',
].join('; ');

/** The operators' page: text, one style sheet, forms. */
export const consolePolicy =
  "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

const always: Record<string, string> = {
  'x-content-type-options': 'nosniff',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy':
    'camera=(self), serial=(self), fullscreen=(self), accelerometer=(), display-capture=(), geolocation=(), gyroscope=(), ' +
    'hid=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()',
};

const unlessSaid: Record<string, string> = { 'content-security-policy': inertPolicy, 'referrer-policy': 'no-referrer' };

/** Sixty days and no subdomains: it must be possible to change one's mind about a host. */
const HSTS = 'max-age=5184000';

/** `https`: only when the operator says that people come over https; a kiosk on a plain local net must not be locked out. */
export function securityHeaders(https: boolean): MiddlewareHandler {
  return async (context, next) => {
    await next();
    const { headers } = context.res;
    for (const [name, value] of Object.entries(always)) headers.set(name, value);
    for (const [name, value] of Object.entries(unlessSaid)) if (!headers.has(name)) headers.set(name, value);
    if (https) headers.set('strict-transport-security', HSTS);
  };
}
