import type { HttpContext } from './bindings.ts';

/** Whom to count a request against. Behind a proxy of ours the last entry of X-Forwarded-For is what that proxy saw; others are hearsay. */
export function clientAddress(context: HttpContext, behindProxy: boolean): string {
  const forwarded = behindProxy ? context.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined;
  return forwarded ?? context.env?.incoming?.socket.remoteAddress ?? 'local';
}
