import type { HttpContext } from './bindings.ts';
import { checkMediaType, readBody } from './readBody.ts';

const LIMIT = 64 * 1024;

/** A form as browsers send it; undefined for anything else. */
export async function readForm(context: HttpContext): Promise<URLSearchParams | undefined> {
  if (checkMediaType(context, 'application/x-www-form-urlencoded')) return undefined;
  const body = await readBody(context, LIMIT);
  return body.ok ? new URLSearchParams(Buffer.from(body.value).toString('latin1')) : undefined;
}
