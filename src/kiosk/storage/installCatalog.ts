import { catalogHeadBytes, type CatalogDelta, type PartHashes, type SignedCatalogHead } from '../../contract/catalogPack.ts';
import type { ProvinceKey } from '../../contract/provinceKeys.ts';
import { ok, refused, type Outcome } from '../../domain/basics/outcome.ts';
import type { Procedure, ProcedureSummary } from '../../domain/procedure/procedure.ts';
import { summarizeProcedure } from '../../domain/procedure/summarizeProcedure.ts';
import type { CatalogFault } from '../ports/storage.ts';
import type { Digest, Signatures } from '../ports/sealing.ts';
import { hashContent, hashesAfter, hashParts } from './catalogParts.ts';
import { dropUnusedParts } from './dropUnusedParts.ts';
import type { KioskDatabase } from './kioskDatabase.ts';
import type { CatalogPartRow } from './schema.ts';
import { faultOf, StorageFailure } from './storageFailure.ts';

const ALL = ['catalogState', 'catalogIndex', 'catalogParts'] as const;

/**
 * Takes in a new catalog, whole or as what changed. Everything is proved before anything is written: the signature over the head, the
 * hash of each part that came, the root over what will then be held. One transaction switches.
 */
export async function installCatalog(
  database: KioskDatabase,
  { digest, signatures }: { digest: Digest; signatures: Signatures },
  delta: CatalogDelta,
  keys: readonly ProvinceKey[],
): Promise<Outcome<SignedCatalogHead, CatalogFault>> {
  const { signedHead, from, removed } = delta;
  const { head, kid, signature } = signedHead;
  if (!(await signatures.verify(keys, kid, signature, catalogHeadBytes(head)))) return refused('badSignature');
  try {
    const held = await readHeld(database);
    const current = held.signedHead?.head;
    if (current && current.version === head.version && current.root === head.root) return ok(held.signedHead!);
    if (current && current.version >= head.version) return refused('older');
    if (from !== 0 && from !== current?.version) return refused('wrongBase');

    const added = await hashParts(delta.parts, digest);
    const hashes = hashesAfter(from === 0 ? new Map() : held.hashes, removed, added);
    if (Object.keys(hashes).length !== head.parts || (await hashContent(hashes, digest)) !== head.root)
      return refused('badRoot');

    const summaries = summariesAfter(from === 0 ? [] : held.summaries, hashes, added);
    await switchTo(database, { signedHead, replaces: current?.version, hashes, added, summaries });
    return ok(signedHead);
  } catch (error) {
    // Another window was faster: what this one computed stands on a catalog that is gone.
    const fault = faultOf(error);
    return refused(fault === 'conflict' ? 'wrongBase' : fault);
  }
}

async function readHeld(database: KioskDatabase) {
  return database.read([...ALL], async ({ catalogState, catalogIndex }) => {
    const head = await catalogState.get('head');
    const list = await catalogState.get('summaries');
    const index = await catalogIndex.toArray();
    return {
      signedHead: head?.key === 'head' ? head.signedHead : undefined,
      summaries: list?.key === 'summaries' ? list.summaries : [],
      hashes: new Map(index.map(({ id, sha256 }) => [id, sha256])),
    };
  });
}

function summariesAfter(
  before: readonly ProcedureSummary[],
  hashes: PartHashes,
  added: readonly CatalogPartRow[],
): ProcedureSummary[] {
  const after = new Map(before.map((summary) => [summary.code, summary]));
  for (const { id, content } of added) {
    if (id.startsWith('procedure/')) after.set(id.slice('procedure/'.length), summarizeProcedure(content as Procedure));
  }
  return [...after.values()].filter(({ code }) => hashes[`procedure/${code}`] !== undefined).sort(everydayThenTitle);
}

const collator = new Intl.Collator('vi');

/** In the order in which they are shown: sorting thousands of titles is done once here and not at every start. */
function everydayThenTitle(a: ProcedureSummary, b: ProcedureSummary): number {
  return Number(b.everyday) - Number(a.everyday) || collator.compare(a.name, b.name);
}

interface NewCatalog {
  signedHead: SignedCatalogHead;
  replaces: number | undefined;
  hashes: PartHashes;
  added: CatalogPartRow[];
  summaries: ProcedureSummary[];
}

function switchTo(database: KioskDatabase, { signedHead, replaces, hashes, added, summaries }: NewCatalog): Promise<void> {
  return database.write([...ALL, 'drafts', 'outbox'], async (tables) => {
    const { catalogState, catalogIndex, catalogParts } = tables;
    const head = await catalogState.get('head');
    if ((head?.key === 'head' ? head.signedHead.head.version : undefined) !== replaces) throw new StorageFailure('conflict');
    const before = await catalogIndex.toArray();
    const gone = before.filter(({ id }) => hashes[id] === undefined).map(({ id }) => id);
    const old = new Map(before.map(({ id, sha256 }) => [id, sha256]));
    const changed = Object.entries(hashes).filter(([id, sha256]) => old.get(id) !== sha256);
    const replaced = before.filter(({ id, sha256 }) => hashes[id] !== sha256).map(({ sha256 }) => sha256);

    await catalogParts.bulkPut(added);
    await catalogIndex.bulkDelete(gone);
    await catalogIndex.bulkPut(changed.map(([id, sha256]) => ({ id, sha256 })));
    await catalogState.bulkPut([
      { key: 'head', signedHead, replaced },
      { key: 'summaries', summaries },
    ]);
    await dropUnusedParts(tables, new Set([...Object.values(hashes), ...replaced]));
  });
}
