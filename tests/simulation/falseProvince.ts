import { generateKeyPairSync, sign } from 'node:crypto';
import { catalogHeadBytes, type CatalogDelta, type CatalogHead } from '../../src/contract/catalogPack.ts';
import { decodeEnvelope } from '../../src/contract/envelope.ts';
import { decodeFrames } from '../../src/contract/frames.ts';
import type { ReceiptsRequest } from '../../src/contract/intake.ts';
import { receiptBytes, type Receipt } from '../../src/contract/receipt.ts';
import { webDigest } from '../../src/kiosk/platform/webDigest.ts';

const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
const signFalsely = (bytes: Uint8Array): string =>
  sign('sha256', bytes, { key: privateKey, dsaEncoding: 'ieee-p1363' }).toString('base64url');

/** Addresses whose answers carry a signature: there a false province can be told from the true one. */
export const hasSignedAnswer = ({ url }: Request): boolean => /\/v1\/(intake|receipts|catalog)(\?|$)/.test(url);

/** Another installation behind the right name: "received" for whatever it is asked, and a newer catalog; all is right but the key. */
export async function answerAsFalseProvince(request: Request, kid: string): Promise<Response> {
  if (request.url.includes('/v1/catalog')) return Response.json(falseCatalog(kid));
  const asked = request.url.endsWith('/v1/intake') ? await readBatch(request) : await readQuestion(request);
  const results = asked.map(({ id, digest }) => {
    const receipt: Receipt = { v: 1, id, digest, receivedAt: '2026-11-23T02:00:00.000Z', epoch: 1, lsn: 1 };
    return { state: 'received', id, digest, receipt: { receipt, kid, signature: signFalsely(receiptBytes(receipt)) } };
  });
  return Response.json({ results });
}

async function readBatch(request: Request): Promise<{ id: string; digest: string }[]> {
  const frames = decodeFrames(new Uint8Array(await request.arrayBuffer()));
  if (!frames.ok) return [];
  return Promise.all(
    frames.value.map(async (bytes) => {
      const envelope = decodeEnvelope(bytes);
      return { id: envelope.ok ? envelope.value.header.id : '', digest: await webDigest.sha256(bytes) };
    }),
  );
}

const readQuestion = async (request: Request) => ((await request.json()) as ReceiptsRequest).dossiers;

function falseCatalog(kid: string): CatalogDelta {
  const head: CatalogHead = {
    v: 1,
    version: 99,
    dataOn: '2026-11-20',
    publishedAt: '2026-11-20T03:00:00.000Z',
    root: '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a',
    parts: 0,
  };
  return { signedHead: { head, kid, signature: signFalsely(catalogHeadBytes(head)) }, from: 0, removed: [], parts: [] };
}
