import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { buildParts } from '../../../src/catalog/builder/buildParts.ts';
import { canonicalJson } from '../../../src/contract/canonicalJson.ts';
import { CatalogDelta, catalogHeadBytes, PartId } from '../../../src/contract/catalogPack.ts';
import { publishCatalog } from '../../../src/province/actions/catalog/publishCatalog.ts';
import { createPublicKey, verify } from 'node:crypto';
import { sha256 } from '../../support/aDossier.ts';
import { aProcedure } from '../../support/aCatalogDelta.ts';
import { testParts, villageRequest } from '../../support/testCatalog.ts';
import { createTestProvince, type TestProvince } from '../../support/testProvince.ts';

let province: TestProvince;
beforeAll(async () => {
  province = await createTestProvince();
});
afterAll(() => province.close());

const publish = (parts: Record<string, unknown>) =>
  publishCatalog(
    { catalog: province.database.catalog, signer: province.parts.signer, platform: province.parts.platform },
    { dataOn: '2026-11-21', parts },
  );
const get = async (from: number) =>
  v.parse(CatalogDelta, await (await province.app.request(`/v1/catalog?from=${from}`)).json());

/** What a kiosk does: merges, computes the root itself, verifies one signature. */
function merge(held: Map<string, unknown>, { parts, removed, signedHead }: CatalogDelta): boolean {
  for (const id of removed) held.delete(id);
  for (const { id, content } of parts) held.set(id, content);
  const hashes = Object.fromEntries([...held].map(([id, content]) => [id, sha256(canonicalJson(content))]));
  const { x, y } = province.parts.signer.keys[0]!;
  const key = createPublicKey({ format: 'jwk', key: { kty: 'EC', crv: 'P-256', x, y } });
  return (
    signedHead.head.root === sha256(canonicalJson(hashes)) &&
    signedHead.head.parts === held.size &&
    verify(
      'sha256',
      catalogHeadBytes(signedHead.head),
      { key, dsaEncoding: 'ieee-p1363' },
      Buffer.from(signedHead.signature, 'base64url'),
    )
  );
}

describe('the catalog', () => {
  const kiosk = new Map<string, unknown>();

  it('comes whole to a kiosk that has none, under a signature over all of it', async () => {
    const whole = await get(0);
    expect(merge(kiosk, whole)).toBe(true);
    expect(new Set(kiosk.keys())).toEqual(new Set(Object.keys(testParts)));
  });

  it('published again without a change is no new version', async () => {
    const again = await publish(testParts);
    expect(again).toMatchObject({ ok: true, value: { head: { version: 1 } } });
    expect((await get(1)).parts).toEqual([]);
  });

  it('changes by its changed parts alone, and the kiosk proves the whole', async () => {
    const { 'list/ethnicGroups': _, ...rest } = testParts;
    const second = {
      ...rest,
      'procedure/1.001193': aProcedure({ formId: 'villageRequest', name: 'Đăng ký khai sinh' }),
      calendar: { week: {} },
    };
    expect(await publish(second)).toMatchObject({ ok: true, value: { head: { version: 2 } } });
    const delta = await get(1);
    expect(delta.parts.map(({ id }) => id).sort()).toEqual(['calendar', 'procedure/1.001193']);
    expect(delta.removed).toEqual(['list/ethnicGroups']);
    expect(merge(kiosk, delta)).toBe(true);
  });

  it('brings a kiosk from any version to the last, also back to an older content', async () => {
    await publish(testParts);
    expect(merge(new Map(kiosk), await get(2))).toBe(true);
    const fromFirst = await get(1);
    expect([fromFirst.parts, fromFirst.removed]).toEqual([[], []]);
  });

  it('comes whole to a kiosk with a version that was never published here', async () => {
    const delta = await get(999);
    expect([delta.from, delta.parts.length]).toEqual([0, Object.keys(testParts).length]);
  });

  it('refuses other content under a form’s old version, and keeps what is published', async () => {
    const changed = { ...villageRequest, title: 'ĐƠN KHÁC' };
    expect(await publish({ ...testParts, 'form/villageRequest@1': changed })).toEqual({
      ok: false,
      error: { reason: 'form-changed', ids: ['form/villageRequest@1'] },
    });
    const [page] = villageRequest.pages;
    const broken = { ...villageRequest, version: 2, pages: [{ ...page!, showIf: '${nobody} = 1' }] };
    expect(await publish({ ...testParts, 'form/villageRequest@2': broken })).toMatchObject({
      error: { reason: 'form-broken' },
    });
    expect((await get(0)).signedHead.head.version).toBe(3);
  });

  it('is sent in the encoding that the asker takes, the same in each', async () => {
    const ask = (encoding: string) => province.app.request('/v1/catalog?from=0', { headers: { 'accept-encoding': encoding } });
    const read = async (response: Response) => Buffer.from(await response.arrayBuffer());
    const plain = await read(await ask('identity'));
    const brotli = await ask('gzip, deflate, br');
    expect(brotli.headers.get('content-encoding')).toBe('br');
    expect(brotliDecompressSync(await read(brotli))).toEqual(plain);
    const gzip = await ask('gzip, br;q=0');
    expect(gzip.headers.get('content-encoding')).toBe('gzip');
    expect(gunzipSync(await read(gzip))).toEqual(plain);
  });

  it('is not sent again to who has it', async () => {
    const first = await province.app.request('/v1/catalog?from=0');
    const etag = first.headers.get('etag') ?? '';
    const again = await province.app.request('/v1/catalog?from=0', { headers: { 'if-none-match': etag } });
    expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', etag]);
  });

  it('of the product is published whole, with names that every kiosk reads', async () => {
    const { parts, dataOn } = buildParts();
    for (const id of Object.keys(parts)) expect(v.is(PartId, id), id).toBe(true);
    expect(dataOn).toMatch(/^2026-/);
    const published = await publish(parts);
    if (!published.ok) throw new Error(JSON.stringify(published.error));
    const whole = await get(0);
    expect(merge(new Map(), whole)).toBe(true);
  });

  it('of 5,652 procedures is published, and an update of 20 weighs what they weigh', async () => {
    const many = (changed: number) => {
      const parts: Record<string, unknown> = { ...testParts };
      for (let n = 0; n < 5652; n++) {
        const code = `9.${String(n).padStart(6, '0')}`;
        parts[`procedure/${code}`] = aProcedure({ code, name: `Thủ tục số ${n}${n < changed ? ' (sửa đổi)' : ''}` });
      }
      return parts;
    };
    const first = await publish(many(0));
    if (!first.ok) throw new Error('refused');
    await publish(many(20));
    const delta = await get(first.value.head.version);
    expect(delta.parts.length).toBe(20);
    expect(JSON.stringify(delta.parts).length).toBeLessThan(20 * 1000);
  });
});
