import { expect, it } from 'vitest';
import { createProblem } from '../../../../src/contract/problem.ts';
import { ok, refused } from '../../../../src/domain/basics/outcome.ts';
import { webDigest } from '../../../../src/kiosk/platform/webDigest.ts';
import type { Draft } from '../../../../src/domain/dossier/draft.ts';
import type { Failure } from '../../../../src/kiosk/records/failure.ts';
import type { Outbox } from '../../../../src/kiosk/ports/storage.ts';
import type { Province } from '../../../../src/kiosk/ports/province.ts';
import { lineWorks, type Exchange } from '../../../../src/kiosk/sync/exchange.ts';
import { createLinkPace } from '../../../../src/kiosk/sync/linkPace.ts';
import { uploadFiles } from '../../../../src/kiosk/sync/uploadFiles.ts';
import { aDraft } from '../../../support/aDraft.ts';
import { anOutboxEntry } from '../../../support/anOutboxEntry.ts';
import { createTestClock } from '../../../support/testClock.ts';
import { createTestStorage } from '../../../support/testStorage.ts';

const files = await Promise.all(
  [1, 2].map(async (byte) => {
    const bytes = new Uint8Array([byte]);
    return { bytes, missing: { sha256: await webDigest.sha256(bytes), size: 1, offset: 0 } };
  }),
);
const [first, second] = files.map(({ missing }) => missing) as [Missing, Missing];
type Missing = (typeof files)[number]['missing'];

/** A dossier in the outbox that the province holds, but for its two files. */
async function withTwoMissing(): Promise<{ outbox: Outbox; id: string }> {
  const { drafts, outbox } = createTestStorage();
  let draft: Draft = aDraft();
  await drafts.create(draft);
  for (const { bytes, missing } of files) {
    const file = { paperId: 'p', name: 'giấy', mediaType: 'image/jpeg', size: 1, sha256: missing.sha256, pages: 1 } as const;
    const saved = await drafts.saveWithFile({ ...draft, files: [...draft.files, file] }, file, bytes);
    if (!saved.ok) throw new Error(saved.error);
    draft = saved.value;
  }
  const entry = anOutboxEntry({ id: draft.id, missing: [first, second] });
  await outbox.submit(draft, async () => ({ entry, envelope: new Uint8Array(1) }));
  return { outbox, id: draft.id };
}

/** All that sending files asks for. The province locks the files named and takes the others. */
function createExchange(outbox: Outbox, locked: readonly Missing[]): Exchange {
  const failure: Failure = {
    kind: 'temporary',
    code: 'serverBusy',
    at: '2026-11-23T02:00:00.000Z',
    problem: createProblem('file-locked', 409, 'Another upload of this file is at work'),
  };
  const province: Pick<Province, 'fileOffset' | 'createFile'> = {
    fileOffset: async () => ok(0),
    createFile: async (sha256, size) => (locked.some((file) => file.sha256 === sha256) ? refused(failure) : ok(size)),
  };
  const exchange = { outbox, province, digest: webDigest, clock: createTestClock(), chance: { fraction: () => 0.5 } };
  const state = { pace: createLinkPace(), offsets: new Map(), stopped: new AbortController().signal };
  return { ...exchange, ...state } as unknown as Exchange;
}

it('S8 the row names only the files that have not arrived', async () => {
  const { outbox, id } = await withTwoMissing();
  const uploads = [first, second].map((file) => ({ id, file }));
  expect(await uploadFiles(createExchange(outbox, []), uploads, () => false)).toMatchObject(lineWorks);
  expect((await outbox.find(id))?.missing).toEqual([]);
});

it('S8 a file that arrived does not end the wait of another one of its dossier', async () => {
  const { outbox, id } = await withTwoMissing();
  const uploads = [first, second].map((file) => ({ id, file }));
  await uploadFiles(createExchange(outbox, [second]), uploads, () => false);
  const row = await outbox.find(id);
  expect(row).toMatchObject({ state: 'queued', missing: [second], failure: { code: 'serverBusy' } });
  expect(row?.nextTryAt).toBeGreaterThan(0);
});

it('S3 no further file leaves once somebody submits', async () => {
  const { outbox, id } = await withTwoMissing();
  const uploads = Array.from({ length: 9 }, () => ({ id, file: first }));
  let asked = 0;
  const exchange = createExchange(outbox, []);
  exchange.province.fileOffset = async () => ok((asked += 1) && first.size);
  await uploadFiles(exchange, uploads, () => true);
  expect(asked).toBe(3);
});
