import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { HttpContext } from './bindings.ts';
import { acceptsEncoding } from './sendJson.ts';

export interface EncodedBody {
  /** In the best encoding that the asker takes. */
  pick(context: HttpContext): Promise<{ bytes: Buffer<ArrayBuffer>; encoding: Encoding }>;
}
export type Encoding = 'br' | 'gzip' | 'identity';

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

const BEST = 11;
/** For the asker who comes while the best is still being made. */
const QUICK = 5;
/** The best compression takes about two seconds a megabyte: nobody waits for more than this, and beyond the other it is never made. */
const BEST_AT_ONCE_BYTES = 256 * 1024;
const BEST_LATER_BYTES = 16 * 1024 * 1024;

/** Bytes that many ask for: each encoding is made once, when it is first asked for. */
export function createEncodedBody(bytes: Buffer<ArrayBuffer>): EncodedBody {
  const made = new Map<Encoding, Promise<Buffer<ArrayBuffer>>>([['identity', Promise.resolve(bytes)]]);

  const withBrotli = (quality: number) =>
    brotli(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: quality,
        [constants.BROTLI_PARAM_LGWIN]: 24,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    });

  function make(encoding: Encoding): Promise<Buffer<ArrayBuffer>> {
    if (encoding === 'gzip') return gzipped(bytes, { level: 9 });
    if (bytes.length <= BEST_AT_ONCE_BYTES) return withBrotli(BEST);
    const quick = withBrotli(QUICK);
    if (bytes.length <= BEST_LATER_BYTES) {
      const better = quick.then(() => withBrotli(BEST));
      better.then(
        () => made.set('br', better),
        () => undefined,
      );
    }
    return quick;
  }

  return {
    async pick(context) {
      const encoding = acceptsEncoding(context, 'br') ? 'br' : acceptsEncoding(context, 'gzip') ? 'gzip' : 'identity';
      const encoded = made.get(encoding) ?? make(encoding);
      made.set(encoding, encoded);
      return { bytes: await encoded, encoding };
    },
  };
}
