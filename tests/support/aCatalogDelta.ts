import { canonicalJson } from '../../src/contract/canonicalJson.ts';
import { catalogHeadBytes, type CatalogDelta, type CatalogHead } from '../../src/contract/catalogPack.ts';
import type { Procedure } from '../../src/domain/procedure/procedure.ts';
import { webDigest } from '../../src/kiosk/platform/webDigest.ts';
import type { TestProvinceKey } from './testProvinceKey.ts';

export type Contents = Record<string, unknown>;

/** What the province would publish to go from one set of parts to another, signed. */
export async function aCatalogDelta(
  signer: TestProvinceKey,
  { version, from = 0, before = {}, after }: { version: number; from?: number; before?: Contents; after: Contents },
): Promise<CatalogDelta> {
  const sha256 = (value: unknown) => webDigest.sha256(new TextEncoder().encode(canonicalJson(value)));
  const hashes: Record<string, string> = {};
  for (const [id, content] of Object.entries(after)) hashes[id] = await sha256(content);
  const head: CatalogHead = {
    v: 1,
    version,
    dataOn: '2026-11-20',
    publishedAt: '2026-11-20T03:00:00Z',
    root: await sha256(hashes),
    parts: Object.keys(after).length,
  };
  return {
    signedHead: { head, kid: signer.key.kid, signature: await signer.sign(catalogHeadBytes(head)) },
    from,
    removed: Object.keys(before).filter((id) => !(id in after)),
    parts: Object.entries(after)
      .filter(([id, content]) => canonicalJson(before[id] ?? null) !== canonicalJson(content))
      .map(([id, content]) => ({ id, content })),
  };
}

export function aProcedure(change: Partial<Procedure> = {}): Procedure {
  return {
    code: '1.001193',
    name: 'Thủ tục đăng ký khai sinh',
    area: 'Hộ tịch',
    summary: 'Làm giấy khai sinh cho trẻ.',
    keywords: ['giấy khai sinh'],
    serviceLevel: 'unknown',
    channels: [{ channel: 'direct', time: { unit: 'sameDay' }, fees: [] }],
    paperCases: [],
    results: ['Giấy khai sinh'],
    legalBasis: ['60/2014/QH13'],
    resolvingSystem: 'civilStatus',
    authority: 'unknown',
    formId: 'birthRegistration',
    dataOn: '2026-11-20',
    ...change,
  };
}
