import { generateKeyPairSync, sign } from 'node:crypto';
import { decodeEnvelope } from '../../src/contract/envelope.ts';
import { decodeFrames } from '../../src/contract/frames.ts';
import type { ReceiptsRequest } from '../../src/contract/intake.ts';
import { receiptBytes, type Receipt, type SignedReceipt } from '../../src/contract/receipt.ts';
import { webDigest } from '../../src/kiosk/platform/webDigest.ts';

const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });

/** "Received" for whatever it is asked, perfect but for the key: that of another installation, under the name of the right one. */
export async function answerWithFalseReceipts(request: Request, kid: string): Promise<Response> {
  const asked = request.url.endsWith('/v1/intake') ? await readBatch(request) : await readQuestion(request);
  const results = asked.map(({ id, digest }) => ({ state: 'received', id, digest, receipt: falseReceipt(id, digest, kid) }));
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

export function falseReceipt(id: string, digest: string, kid: string): SignedReceipt {
  const receipt: Receipt = { v: 1, id, digest, receivedAt: '2026-11-23T02:00:00.000Z', epoch: 1, lsn: 1 };
  const signature = sign('sha256', receiptBytes(receipt), { key: privateKey, dsaEncoding: 'ieee-p1363' });
  return { receipt, kid, signature: signature.toString('base64url') };
}
