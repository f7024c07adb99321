import { writeCatalogDelta } from '../actions/catalog/writeCatalogDelta.ts';
import type { CatalogStore } from '../ports/catalog.ts';
import type { HttpContext } from '../http/bindings.ts';
import { createEncodedBody, type EncodedBody } from '../http/encodedBody.ts';
import { readCount } from './feedRoutes.ts';
import { refuse } from '../http/problems.ts';
import type { Route } from '../http/routes.ts';

/** Kiosks follow the catalog closely: a few answers serve them all. */
const MAX_KEPT = 8;

export function catalogRoutes(catalog: CatalogStore): Route[] {
  const kept = new Map<string, Promise<EncodedBody>>();

  async function answer(context: HttpContext): Promise<Response> {
    const asked = readCount(context, 'from') ?? 0;
    if (Number.isNaN(asked)) return refuse('malformed', 'from is a version');
    const signedHead = await catalog.head();
    if (!signedHead) return refuse('unavailable', 'No catalog was published yet', { 'retry-after': '60' });
    const { version } = signedHead.head;
    // A version that we never published (a kiosk of another province, a restored database) is no base for a delta.
    const from = asked <= version ? asked : 0;
    const key = `${version}-${from}`;
    const building =
      kept.get(key) ?? writeCatalogDelta(catalog, signedHead, from).then((json) => createEncodedBody(Buffer.from(json)));
    keep(kept, key, building);
    const { bytes, encoding } = await (await building).pick(context);
    const headers = { etag: `"catalog-${key}-${encoding}"`, 'cache-control': 'no-cache', vary: 'accept-encoding' };
    if (context.req.header('if-none-match') === headers.etag) return new Response(null, { status: 304, headers });
    return new Response(bytes, {
      headers: {
        ...headers,
        'content-type': 'application/json; charset=utf-8',
        ...(encoding !== 'identity' && { 'content-encoding': encoding }),
      },
    });
  }

  return [{ method: 'GET', path: '/v1/catalog', answer }];
}

/** The last used stay; what could not be built is not kept. */
function keep(kept: Map<string, Promise<EncodedBody>>, key: string, building: Promise<EncodedBody>): void {
  kept.delete(key);
  kept.set(key, building);
  building.catch(() => kept.delete(key));
  const oldest = kept.keys().next().value;
  if (kept.size > MAX_KEPT && oldest !== undefined) kept.delete(oldest);
}
