/**
 * Watches from outside and trusts nobody's word: it reads disks and tables past the program's code, and compares them with what the
 * screens promised. It is the part to distrust most, so bugs are planted for it (plantedBugs.test.ts).
 */
import { catalogHeadBytes, type SignedCatalogHead } from '../../src/contract/catalogPack.ts';
import { canonicalJson } from '../../src/contract/canonicalJson.ts';
import type { ProvinceKey } from '../../src/contract/provinceKeys.ts';
import { receiptBytes } from '../../src/contract/receipt.ts';
import { dossierStatus } from '../../src/domain/dossier/dossierEvent.ts';
import { webDigest } from '../../src/kiosk/platform/webDigest.ts';
import { createWebSignatures } from '../../src/kiosk/platform/webSignatures.ts';
import type { CatalogPartRow, CatalogStateRow } from '../../src/kiosk/storage/schema.ts';
import { auditKiosk, readKioskDisk } from './audit/auditKiosk.ts';
import { auditProvince, findDefect } from './audit/auditProvince.ts';
import type { Complain, Complaint } from './audit/complaint.ts';
import type { Ledger } from './audit/ledger.ts';
import type { HeldDossier, ProvinceLook } from './audit/provinceLook.ts';
import { DATABASE, type SimulatedKiosk } from './simulatedKiosk.ts';

export interface Auditor {
  complaints: Complaint[];
  /** Whatever the machine had promised must have been on its disk at this moment. */
  crashed(kiosk: SimulatedKiosk): void;
  /** Whenever nothing works on a machine: its rows, every byte if it crashed, and whether what it calls delivered really is. */
  glance(kiosk: SimulatedKiosk): Promise<void>;
  /** When all has calmed down. */
  finish(kiosks: readonly SimulatedKiosk[]): Promise<void>;
}

export function createAuditor(ledger: Ledger, look: ProvinceLook, keys: readonly ProvinceKey[]): Auditor {
  const complaints: Complaint[] = [];
  const complain: Complain = (invariant, about, says) => void complaints.push({ invariant, about, says });
  const { verify } = createWebSignatures();
  const proved = new Set<string>();
  /** Transactions of each machine that were looked at; none of one that has crashed since. */
  const seen = new Map<SimulatedKiosk, number | 'crashed'>();

  const newClaims = (kiosk: SimulatedKiosk) =>
    [...readKioskDisk(kiosk).outbox.values()]
      .map(({ entry }) => entry)
      .filter(({ id, state }) => state === 'delivered' && !proved.has(id));

  /** "Tỉnh đã nhận" is only ever said of what is there, whole, and signed for. */
  async function auditDelivered(kiosk: SimulatedKiosk): Promise<void> {
    const claimed = newClaims(kiosk);
    if (claimed.length === 0) return;
    const held = new Map((await look.dossiers(claimed.map(({ id }) => id))).map((dossier) => [dossier.id, dossier]));
    for (const { id, digest, receipt } of claimed) {
      proved.add(id);
      const defect = await findDefect(look, held.get(id), digest);
      if (defect) complain(defect.of === 'files' ? 'I5' : 'I2', id, `is called delivered at ${kiosk.name}, and ${defect.says}`);
      if (!receipt || receipt.receipt.id !== id || receipt.receipt.digest !== digest)
        complain('I2', id, 'is called delivered without its receipt');
      else if (!(await verify(keys, receipt.kid, receipt.signature, receiptBytes(receipt.receipt)))) {
        complain('I2', id, 'is called delivered by a receipt that the province never signed');
      }
    }
  }

  function auditArrival(kiosk: SimulatedKiosk, held: ReadonlyMap<string, HeldDossier>): void {
    for (const { entry } of readKioskDisk(kiosk).outbox.values()) {
      const { id, state, failure, status } = entry;
      if (state !== 'delivered') complain('I4', id, `is still ${state} (${failure?.code ?? 'no failure'}) at ${kiosk.name}`);
      const { status: told, ...rest } = dossierStatus(held.get(id)?.events ?? []);
      const { id: _, status: known, ...kept } = status ?? { id, status: undefined };
      if (known !== told || canonicalJson(kept) !== canonicalJson(rest)) {
        complain('I6', id, `has status ${known} at ${kiosk.name}, and ${told} at the province`);
      }
    }
  }

  /** The catalog in use: the newest, with every part under its hash, and signed as a whole. */
  async function auditCatalog({ name, disk }: SimulatedKiosk, newest: number): Promise<void> {
    const head = disk.rows<CatalogStateRow>(DATABASE, 'catalogState').find(({ key }) => key === 'head');
    const signed: SignedCatalogHead | undefined = head?.key === 'head' ? head.signedHead : undefined;
    if (signed?.head.version !== newest) return complain('I4', name, `has catalog ${signed?.head.version}, not ${newest}`);
    const parts = new Map(disk.rows<CatalogPartRow>(DATABASE, 'catalogParts').map(({ sha256, content }) => [sha256, content]));
    const index = disk.rows<{ id: string; sha256: string }>(DATABASE, 'catalogIndex');
    const hash = (value: unknown) => webDigest.sha256(new TextEncoder().encode(canonicalJson(value)));
    for (const { id, sha256 } of index) {
      if (!parts.has(sha256) || (await hash(parts.get(sha256))) !== sha256) complain('I4', name, `lacks ${id} of its catalog`);
    }
    const root = await hash(Object.fromEntries(index.map(({ id, sha256 }) => [id, sha256])));
    const isSigned = await verify(keys, signed.kid, signed.signature, catalogHeadBytes(signed.head));
    if (root !== signed.head.root || !isSigned) complain('I2', name, 'has a catalog that the province never signed');
  }

  return {
    complaints,
    crashed: (kiosk) => void seen.set(kiosk, 'crashed'),
    async glance(kiosk) {
      const commits = kiosk.disk.commits();
      const before = seen.get(kiosk);
      if (before === commits) return;
      seen.set(kiosk, commits);
      auditKiosk(kiosk, ledger, complain, before === 'crashed' ? 'crash' : 'calm');
      await auditDelivered(kiosk);
    },
    async finish(kiosks) {
      const held = new Map((await look.dossiers()).map((dossier) => [dossier.id, dossier]));
      const newest = await look.catalogVersion();
      await auditProvince(look, ledger, complain);
      for (const kiosk of kiosks) {
        auditKiosk(kiosk, ledger, complain, 'end');
        await auditDelivered(kiosk);
        auditArrival(kiosk, held);
        await auditCatalog(kiosk, newest);
      }
    },
  };
}
