/** Our side in the browser: the kiosk's real storage, actions and sender, without its screens. */
import { decodeEnvelope } from '../../../src/contract/envelope.ts';
import type { Dossier } from '../../../src/domain/dossier/dossier.ts';
import { openForm } from '../../../src/kiosk/actions/drafting/openForm.ts';
import { submitDossier } from '../../../src/kiosk/actions/drafting/submitDossier.ts';
import type { Outbox } from '../../../src/kiosk/ports/storage.ts';
import type { OutboxEntry } from '../../../src/kiosk/records/outboxEntry.ts';
import { createSender } from '../../../src/kiosk/sync/sender.ts';
import { BENCH_COMMUNE, BENCH_PROCEDURE, createBenchDraft, createScan, paperOf } from '../data/benchDraft.ts';
import { countFetches } from './countFetches.ts';
import { createBenchKiosk } from './createBenchKiosk.ts';
import type { DeliveryRun, NumberedLoad } from './deliveryRun.ts';

const kiosk = createBenchKiosk();
/** So many are submitted at once: fewer than a kiosk may have open as drafts, and the disk flushes for all together. */
const AT_ONCE = 10;

/** Fetches the catalog and submits the dossiers; answers their contents, and how many bytes of envelopes and files wait in the queue. */
async function fillQueue({ dossiers, fileSize, run }: NumberedLoad): Promise<{ contents: Dossier[]; bytes: number }> {
  await setUp();
  const [procedure, procedureVersion, head] = await Promise.all([
    kiosk.catalog.findProcedure(BENCH_PROCEDURE),
    kiosk.catalog.procedureVersion(BENCH_PROCEDURE),
    kiosk.catalog.head(),
  ]);
  const form = procedure && (await openForm(kiosk, procedure));
  if (!procedure || procedureVersion === undefined || !head || !form)
    throw new Error('the catalog lacks what the benchmark submits');
  const published = { procedure, procedureVersion, formVersion: form.definition.version, catalogVersion: head.head.version };
  const submit = async (n: number): Promise<OutboxEntry> => {
    let draft = valueOf(await kiosk.drafts.create(createBenchDraft(kiosk.chance, n, published)));
    if (fileSize > 0) {
      const bytes = createScan(run, n, fileSize);
      const paperId = paperOf(procedure);
      const sha256 = await kiosk.digest.sha256(bytes);
      const file = { paperId, name: 'giấy cũ.jpg', mediaType: 'image/jpeg', size: fileSize, sha256, pages: 1 } as const;
      draft = valueOf(
        await kiosk.drafts.saveWithFile({ ...draft, papers: [{ paperId, state: 'have' }], files: [file] }, file, bytes),
      );
    }
    return valueOf(await submitDossier(kiosk, draft, procedure, form));
  };
  const entries: OutboxEntry[] = [];
  for (let n = 0; n < dossiers; n += AT_ONCE) {
    const some = Array.from({ length: Math.min(AT_ONCE, dossiers - n) }, (_, more) => n + more);
    entries.push(...(await Promise.all(some.map(submit))));
  }
  const contents = await Promise.all(entries.map(readContent));
  return { contents, bytes: entries.reduce((sum, entry) => sum + entry.envelopeSize + fileSize, 0) };
}

async function setUp(): Promise<void> {
  const provinceKeys = valueOf(await kiosk.province.keys());
  await kiosk.settings.set({ provinceKeys, communeCode: BENCH_COMMUNE });
  valueOf(await kiosk.catalog.install(valueOf(await kiosk.province.catalog(0)), provinceKeys));
}

async function readContent({ id }: OutboxEntry): Promise<Dossier> {
  const envelope = valueOf(decodeEnvelope((await kiosk.outbox.envelope(id))!));
  return (await kiosk.sealer.open(envelope.header.kid, envelope.body))!;
}

/** From the start of the sender until the last receipt was verified and is on the disk. */
async function deliver(): Promise<DeliveryRun> {
  const { length: waiting } = await kiosk.outbox.list('open');
  const { outbox, allDelivered } = watchOutbox(kiosk.outbox, waiting);
  const sender = createSender({ ...kiosk, outbox }, () => {});
  const fetchesBefore = countFetches();
  const start = performance.now();
  sender.start();
  await allDelivered;
  const run = { ms: performance.now() - start, requests: countFetches() - fetchesBefore };
  await sender.stop();
  return run;
}

function watchOutbox(outbox: Outbox, waiting: number): { outbox: Outbox; allDelivered: Promise<void> } {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  let delivered = 0;
  return {
    allDelivered: promise,
    outbox: {
      ...outbox,
      async update(ids, change) {
        const rows = await outbox.update(ids, change);
        delivered += rows.filter(({ state }) => state === 'delivered').length;
        const refused = rows.find(({ state }) => state === 'needsAttention');
        if (refused) reject(new Error(`refused: ${JSON.stringify(refused.failure)}`));
        if (delivered >= waiting) resolve();
        return rows;
      },
    },
  };
}

function valueOf<T>(outcome: { ok: true; value: T } | { ok: false; error: unknown }): T {
  if (outcome.ok) return outcome.value;
  throw new Error(JSON.stringify(outcome.error));
}

Object.assign(globalThis, { fillQueue, deliver });
