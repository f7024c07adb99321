import { promisify } from 'node:util';
import { gzip, gzipSync } from 'node:zlib';
import type { HttpContext } from './bindings.ts';

const gzipped = promisify(gzip);

/** Above this another thread compresses: it would keep everybody else waiting here. */
const LONG = 32 * 1024;

/** Below this a compressed answer is hardly smaller than one packet either way. */
const WORTH_COMPRESSING = 1024;

export const acceptsEncoding = ({ req }: HttpContext, encoding: 'br' | 'gzip'): boolean =>
  (req.header('accept-encoding') ?? '')
    .toLowerCase()
    .split(',')
    .some((offer) => offer.split(';', 1)[0]?.trim() === encoding && !/;\s*q=0(\.0*)?\s*$/.test(offer));

export async function sendJson(context: HttpContext, value: unknown, headers: Record<string, string> = {}): Promise<Response> {
  const json = Buffer.from(JSON.stringify(value));
  const all = {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
    vary: 'accept-encoding',
    ...headers,
  };
  if (json.length < WORTH_COMPRESSING || !acceptsEncoding(context, 'gzip')) return new Response(json, { headers: all });
  const bytes = json.length > LONG ? await gzipped(json) : gzipSync(json);
  return new Response(bytes, { headers: { ...all, 'content-encoding': 'gzip' } });
}
