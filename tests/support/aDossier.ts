import { createHash } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import { canonicalJson } from '../../src/contract/canonicalJson.ts';
import { encodeEnvelope } from '../../src/contract/envelope.ts';
import type { EnvelopeHeader } from '../../src/contract/envelopeHeader.ts';
import { padBody } from '../../src/contract/plainBody.ts';
import type { Dossier, ManifestFile } from '../../src/domain/dossier/dossier.ts';
import type { FileFacts } from '../../src/domain/paper/fileFacts.ts';
import { createTemporaryCode } from '../../src/domain/identity/temporaryCode.ts';

export const aDevice = '0a'.repeat(16);

export const sha256 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');

/** 32 hex digits that are the same for the same number. */
export const dossierId = (number: number): string => sha256(`dossier ${number}`).slice(0, 32);

/** A finalised dossier of the small catalog in `testCatalog.ts`, by invented people. */
export function aDossier(with_: Partial<Dossier> = {}): Dossier {
  const id = with_.id ?? dossierId(1);
  return {
    v: 1,
    id,
    temporaryCode: createTemporaryCode(Buffer.from(id, 'hex')),
    procedureCode: '1.001193',
    procedureName: 'Thủ tục đăng ký khai sinh',
    catalogVersion: 1,
    formId: 'villageRequest',
    formVersion: 1,
    communeCode: '14956',
    channel: 'direct',
    paperCaseIds: [],
    answers: { requesterName: 'HÀ VĂN ỦM', requesterBirthDate: { year: 1951 }, reason: 'Xin xác nhận hộ có trâu bị rét' },
    papers: [],
    files: [],
    flags: { verifiedWithVneid: false, digitised: true, reusedPapers: false },
    assistance: { typedBy: 'officer', confirmedBy: 'applicant' },
    applicantName: 'HÀ VĂN ỦM',
    startedAt: '2026-11-23T02:00:00.000Z',
    finalisedAt: '2026-11-23T02:10:00.000Z',
    ...with_,
  };
}

/** Bytes that begin like a picture or a PDF, the same for the same seed. */
export function aScan(seed: string, size = 5000, mediaType: ManifestFile['mediaType'] = 'image/jpeg'): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(size);
  for (let at = 0; at < size; at += 32)
    bytes.set(
      createHash('sha256')
        .update(`${seed} ${at}`)
        .digest()
        .subarray(0, size - at),
      at,
    );
  bytes.set(mediaType === 'image/jpeg' ? [0xff, 0xd8, 0xff] : Buffer.from('%PDF-'));
  return bytes;
}

export function aManifest(...scans: Uint8Array[]): (FileFacts & { n: number; paperId: string })[] {
  return scans.map((bytes, n) => ({
    n,
    paperId: 'birthCertificateOfHospital',
    name: `Trang ${n + 1}.jpg`,
    mediaType: bytes[0] === 0xff ? 'image/jpeg' : 'application/pdf',
    size: bytes.length,
    sha256: sha256(bytes),
    pages: 1,
  }));
}

/** What the kiosk sends: the dossier deflated behind a header that agrees with it, unless it is told otherwise. */
export function anEnvelope(
  dossier: Dossier,
  header: Partial<EnvelopeHeader> = {},
  content = canonicalJson(dossier),
): Uint8Array {
  return encodeEnvelope({
    header: {
      v: 1,
      kid: 'plain',
      id: dossier.id,
      device: aDevice,
      commune: dossier.communeCode,
      seq: 1,
      catalog: dossier.catalogVersion,
      app: 'test',
      createdLocal: dossier.finalisedAt,
      files: dossier.files.map(({ n, size, sha256: hash }) => ({ n, size, sha256: hash })),
      ...header,
    },
    body: padBody(deflateRawSync(content)),
  });
}

/** Bytes as they would arrive over a line. */
export async function* arriving(...chunks: Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* chunks;
}
