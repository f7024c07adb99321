/** The peer's side in the browser: a PouchDB in IndexedDB, replicated once to the server. */
import { countFetches } from './countFetches.ts';
import PouchDB from 'pouchdb/dist/pouchdb.min.js';
import { createScan } from '../data/benchDraft.ts';
import type { DeliveryRun, NumberedLoad } from './deliveryRun.ts';

const local = new PouchDB('queue');

/** The same dossiers, and their files as attachments, which is where PouchDB keeps files. */
async function fillPouch({ contents, fileSize, run }: NumberedLoad & { contents: readonly { id: string }[] }): Promise<void> {
  const docs = contents.map((content, n) => ({
    _id: content.id,
    ...content,
    ...(fileSize > 0 && {
      _attachments: {
        scan: { content_type: 'image/jpeg', data: new Blob([createScan(run, n, fileSize)], { type: 'image/jpeg' }) },
      },
    }),
  }));
  const written = await local.bulkDocs(docs);
  if (!written.every(({ ok }) => ok)) throw new Error('PouchDB did not keep every document');
}

async function replicatePouch({ target, expected }: { target: string; expected: number }): Promise<DeliveryRun> {
  const fetchesBefore = countFetches();
  const start = performance.now();
  const result = await local.replicate.to(new URL(target, location.href).href);
  const run = { ms: performance.now() - start, requests: countFetches() - fetchesBefore };
  if (!result.ok || result.docs_written !== expected)
    throw new Error(`PouchDB wrote ${result.docs_written} of ${expected} documents`);
  return run;
}

Object.assign(globalThis, { fillPouch, replicatePouch });
