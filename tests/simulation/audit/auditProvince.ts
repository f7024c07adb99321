import { createHash } from 'node:crypto';
import { inflateRawSync } from 'node:zlib';
import { decodeEnvelope } from '../../../src/contract/envelope.ts';
import { unpadBody } from '../../../src/contract/plainBody.ts';
import type { Dossier } from '../../../src/domain/dossier/dossier.ts';
import { canonicalJson } from '../../../src/contract/canonicalJson.ts';
import type { Answers } from '../../../src/domain/form/answers.ts';
import { offers } from '../smallCatalog.ts';
import type { Complain } from './complaint.ts';
import type { Ledger, Promised } from './ledger.ts';
import type { HeldDossier, ProvinceLook } from './provinceLook.ts';

export interface Defect {
  of: 'dossier' | 'files';
  says: string;
}

/** What is wrong with a dossier that somebody was told is here, whole. Nothing: undefined. */
export async function findDefect(
  look: ProvinceLook,
  held: HeldDossier | undefined,
  digest: string,
): Promise<Defect | undefined> {
  const ofDossier = (says: string): Defect => ({ of: 'dossier', says });
  if (!held) return ofDossier('is not at the province');
  if (held.digest !== digest) return ofDossier('is at the province with another digest');
  const isSame = createHash('sha256').update(held.envelope).digest('hex') === digest;
  if (!isSame) return ofDossier('has other bytes at the province');
  if (held.receipts.length !== 1) return ofDossier(`has ${held.receipts.length} receipts at the province`);
  for (const sha256 of held.files) {
    const hash = await look.fileHash(sha256);
    if (hash === undefined) return { of: 'files', says: 'lacks a file at the province' };
    if (hash !== sha256) return { of: 'files', says: 'has a damaged file at the province' };
  }
  return undefined;
}

/** After everything has calmed down: every saved dossier once, whole, as it was saved; and nothing else. */
export async function auditProvince(look: ProvinceLook, ledger: Ledger, complain: Complain): Promise<void> {
  const held = new Map<string, HeldDossier>();
  for (const dossier of await look.dossiers()) {
    if (held.has(dossier.id)) complain('I3', dossier.id, 'is at the province twice');
    held.set(dossier.id, dossier);
    if (!ledger.find(dossier.id)?.saved) complain('I3', dossier.id, 'is at the province, and no kiosk saved it');
    const receivedTimes = dossier.events.filter(({ kind }) => kind === 'received').length;
    if (receivedTimes > 1) complain('I3', dossier.id, `was received ${receivedTimes} times`);
  }
  for (const id of await look.quarantined()) complain('I3', id, 'has a twin in quarantine');
  for (const promised of ledger.all()) {
    const { id, saved } = promised;
    if (!saved) continue;
    const dossier = held.get(id);
    const defect = await findDefect(look, dossier, saved.digest);
    if (defect) complain(defect.of === 'files' ? 'I5' : 'I4', id, `was saved, and ${defect.says}`);
    else if (dossier) auditContent(dossier, promised, complain);
  }
}

function auditContent({ envelope, seq }: HeldDossier, { id, draft, saved }: Promised, complain: Complain): void {
  if (seq !== saved?.seq) complain('I6', id, 'has another number at the province');
  const dossier = openEnvelope(envelope);
  const typed = JSON.parse(draft.answers) as Answers;
  const spoken = offers.find(({ formId }) => formId === dossier.formId)?.typed ?? '';
  for (const question of new Set([spoken, ...Object.keys(dossier.answers)])) {
    if (question in typed && canonicalJson(typed[question]) !== canonicalJson(dossier.answers[question])) {
      complain('I1', id, `says something else at the province: ${question}`);
    }
  }
  const files = dossier.files.map(({ paperId, sha256 }) => `${paperId}=${sha256}`).toSorted();
  if (files.join(' ') !== draft.files) complain('I5', id, 'has other papers at the province');
}

function openEnvelope(bytes: Uint8Array): Dossier {
  const envelope = decodeEnvelope(bytes);
  const deflated = envelope.ok ? unpadBody(envelope.value.body) : envelope;
  if (!deflated.ok) throw new Error('the province keeps an envelope that cannot be read');
  return JSON.parse(inflateRawSync(deflated.value).toString('utf8')) as Dossier;
}
