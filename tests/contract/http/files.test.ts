import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mediaTypes } from '../../../src/contract/versions.ts';
import { completeDossiers } from '../../../src/province/actions/intake/completeDossiers.ts';
import { aDossier, aManifest, anEnvelope, aScan, arriving, dossierId, sha256 } from '../../support/aDossier.ts';
import { createTestProvince, type TestProvince } from '../../support/testProvince.ts';
import { isSignedBy } from '../../support/verifiedReceipt.ts';

let province: TestProvince;
beforeAll(async () => {
  province = await createTestProvince();
});
afterAll(() => province.close());

const tus = { 'tus-resumable': '1.0.0' };
const bytesType = { 'content-type': mediaTypes.tusPatch };

const begin = async (hash: string, size: number, body?: Uint8Array<ArrayBuffer>) =>
  province.app.request('/v1/files', {
    method: 'POST',
    headers: { ...tus, ...(body && bytesType), 'upload-length': `${size}`, 'upload-metadata': `sha256 ${btoa(hash)}` },
    ...(body && { body }),
  });
const patch = (hash: string, offset: number, body: Uint8Array<ArrayBuffer>) =>
  province.app.request(`/v1/files/${hash}`, {
    method: 'PATCH',
    headers: { ...tus, ...bytesType, 'upload-offset': `${offset}` },
    body,
  });
const head = (hash: string) => province.app.request(`/v1/files/${hash}`, { method: 'HEAD', headers: tus });
const codeOf = async (response: Response) => ((await response.json()) as { type: string }).type.split(':').at(-1);

async function aWaitingDossier(number: number, ...scans: Uint8Array[]) {
  const envelope = anEnvelope(aDossier({ id: dossierId(number), files: aManifest(...scans) }));
  const [result] = await province.intake(envelope);
  expect(result?.state).toBe('awaitingFiles');
  return envelope;
}

async function stateOf(envelope: Uint8Array) {
  const [result] = await province.intake(envelope);
  return result;
}

describe('a file', () => {
  it('that no dossier waits for is not taken', async () => {
    const scan = aScan('unasked');
    expect(await codeOf(await begin(sha256(scan), scan.length, scan))).toBe('file-not-expected');
    expect(await codeOf(await patch(sha256(scan), 0, scan))).toBe('file-not-expected');
    expect((await head(sha256(scan))).status).toBe(404);
    expect(await province.parts.files.find(sha256(scan))).toBeUndefined();
  });

  it('of another size than the manifest says is not taken', async () => {
    const scan = aScan('other size');
    await aWaitingDossier(1, scan);
    expect(await codeOf(await begin(sha256(scan), scan.length + 1))).toBe('file-not-expected');
  });

  it('that is small goes whole with its creation, and makes its dossier whole (I5, S9)', async () => {
    const scan = aScan('small');
    const envelope = await aWaitingDossier(2, scan);
    const response = await begin(sha256(scan), scan.length, scan);
    expect(response.status).toBe(201);
    expect(response.headers.get('location')).toBe(`/v1/files/${sha256(scan)}`);
    expect(response.headers.get('upload-offset')).toBe(`${scan.length}`);
    const result = await stateOf(envelope);
    expect(result?.state).toBe('received');
    expect(result?.state === 'received' && isSignedBy(province.parts.signer.keys, result.receipt)).toBe(true);
  });

  it('goes on where the province stands', async () => {
    const scan = aScan('in pieces', 9000);
    const envelope = await aWaitingDossier(3, scan);
    expect((await head(sha256(scan))).status).toBe(404);
    expect((await begin(sha256(scan), scan.length)).headers.get('upload-offset')).toBe('0');
    expect((await patch(sha256(scan), 0, scan.slice(0, 4000))).headers.get('upload-offset')).toBe('4000');
    expect(await stateOf(envelope)).toMatchObject({ state: 'awaitingFiles', missing: [{ offset: 4000, size: 9000 }] });
    const found = await head(sha256(scan));
    expect([found.status, found.headers.get('upload-offset'), found.headers.get('upload-length')]).toEqual([
      200,
      '4000',
      '9000',
    ]);
    expect(await codeOf(await patch(sha256(scan), 5000, scan.slice(5000)))).toBe('offset-mismatch');
    expect((await patch(sha256(scan), 4000, scan.slice(4000))).status).toBe(204);
    expect((await head(sha256(scan))).headers.get('upload-offset')).toBe('9000');
    expect((await stateOf(envelope))?.state).toBe('received');
  });

  it('that is begun twice keeps what it has (browsers send a POST again by themselves, S15)', async () => {
    const scan = aScan('begun twice', 6000);
    await aWaitingDossier(4, scan);
    await begin(sha256(scan), scan.length, scan.slice(0, 2500));
    const again = await begin(sha256(scan), scan.length, scan.slice(0, 2500));
    expect([again.status, again.headers.get('upload-offset')]).toEqual([201, '2500']);
    await patch(sha256(scan), 2500, scan.slice(2500));
    const late = await begin(sha256(scan), scan.length, scan.slice(0, 2500));
    expect([late.status, late.headers.get('upload-offset')]).toEqual([201, '6000']);
  });

  it('whose bytes are others is thrown away, and begins anew', async () => {
    const scan = aScan('damaged');
    const envelope = await aWaitingDossier(5, scan);
    const damaged = scan.slice();
    damaged[100]! ^= 1;
    const response = await begin(sha256(scan), scan.length, damaged);
    expect(response.status).toBe(460);
    expect(await codeOf(response)).toBe('checksum-mismatch');
    expect((await head(sha256(scan))).status).toBe(404);
    expect((await stateOf(envelope))?.state).toBe('awaitingFiles');
    await begin(sha256(scan), scan.length, scan);
    expect((await stateOf(envelope))?.state).toBe('received');
  });

  it('that is longer than its dossier says is refused, without a byte of it or with no more than its size', async () => {
    const scan = aScan('too long');
    await aWaitingDossier(6, scan);
    const more = new Uint8Array([...scan, 1]);
    expect(await codeOf(await begin(sha256(scan), scan.length, more))).toBe('too-large');
  });

  it('that several dossiers name completes them all at once, each with a receipt of its own', async () => {
    const [shared, own] = [aScan('shared'), aScan('own')];
    const both = await Promise.all([aWaitingDossier(7, shared), aWaitingDossier(8, shared)]);
    const third = await aWaitingDossier(9, shared, own);
    await begin(sha256(shared), shared.length, shared);
    expect((await Promise.all(both.map(stateOf))).map((result) => result?.state)).toEqual(['received', 'received']);
    expect(await stateOf(third)).toMatchObject({ state: 'awaitingFiles', missing: [{ sha256: sha256(own) }] });
    const later = anEnvelope(aDossier({ id: dossierId(10), files: aManifest(shared) }));
    expect((await stateOf(later))?.state).toBe('received');
  });

  it('of twenty files arriving at the same moment leaves no dossier half complete', async () => {
    const scans = Array.from({ length: 20 }, (_, n) => aScan(`together ${n}`, 3000 + n));
    const envelope = await aWaitingDossier(11, ...scans);
    const responses = await Promise.all(scans.map((scan) => begin(sha256(scan), scan.length, scan)));
    expect(new Set(responses.map(({ status }) => status))).toEqual(new Set([201]));
    expect((await stateOf(envelope))?.state).toBe('received');
  });

  it('that a liar said to be shorter is still taken from whoever has it', async () => {
    const scan = aScan('lied about', 4000);
    const [manifest] = aManifest(scan);
    await province.intake(anEnvelope(aDossier({ id: dossierId(12), files: [{ ...manifest!, size: 1234 }] })));
    const envelope = await aWaitingDossier(13, scan);
    await begin(sha256(scan), scan.length, scan);
    expect((await stateOf(envelope))?.state).toBe('received');
  });
});

describe('after a crash', () => {
  it('between the last byte and the check, asking for the offset finishes the file', async () => {
    const scan = aScan('unchecked');
    const envelope = await aWaitingDossier(20, scan);
    await province.parts.files.append(sha256(scan), 0, arriving(scan), scan.length);
    expect((await head(sha256(scan))).headers.get('upload-offset')).toBe(`${scan.length}`);
    expect((await stateOf(envelope))?.state).toBe('received');
  });

  it('between the check and the record, asking for the receipt finishes the dossier', async () => {
    const scan = aScan('unrecorded');
    const envelope = await aWaitingDossier(21, scan);
    await province.parts.files.append(sha256(scan), 0, arriving(scan), scan.length);
    await province.parts.files.complete(sha256(scan), scan.length);
    const response = await province.postJson('/v1/receipts', { dossiers: [{ id: dossierId(21), digest: sha256(envelope) }] });
    expect(await response.json()).toMatchObject({ results: [{ state: 'received' }] });
  });

  it('the start itself finishes what nobody asks for any more', async () => {
    const scans = Array.from({ length: 3 }, (_, n) => aScan(`abandoned ${n}`));
    await aWaitingDossier(22, ...scans);
    for (const scan of scans) await province.parts.files.append(sha256(scan), 0, arriving(scan), scan.length);
    await completeDossiers({ files: province.parts.files, fileRecords: province.database.fileRecords });
    const record = await province.database.desk.find(dossierId(22));
    expect(record?.receipt).toBeDefined();
  });

  it('with damaged bytes on the disk the file begins anew', async () => {
    const scan = aScan('rotten');
    const envelope = await aWaitingDossier(23, scan);
    await province.parts.files.append(sha256(scan), 0, arriving(scan.slice().fill(0, 4096)), scan.length);
    expect(await stateOf(envelope)).toMatchObject({ state: 'awaitingFiles', missing: [{ offset: 0 }] });
    expect((await head(sha256(scan))).status).toBe(404);
  });
});
