import { canonicalJson } from '../../../contract/canonicalJson.ts';
import { catalogHeadBytes, type CatalogHead, type PartId, type SignedCatalogHead } from '../../../contract/catalogPack.ts';
import { ok, refused, type Outcome } from '../../../domain/basics/outcome.ts';
import { compileForm } from '../../../domain/form/compileForm.ts';
import type { FormDefinition } from '../../../domain/form/formDefinition.ts';
import type { CatalogPart, CatalogStore } from '../../ports/catalog.ts';
import type { Platform } from '../../ports/process.ts';
import type { Signer } from '../../ports/signing.ts';
import { inStrides } from '../intake/inStrides.ts';

export interface PublishDoors {
  catalog: CatalogStore;
  signer: Signer;
  platform: Platform;
}

export interface CatalogContent {
  /** Day of the newest facts in it (ISO). */
  dataOn: string;
  parts: Readonly<Record<PartId, unknown>>;
}

export interface PublishRefusal {
  /** `form-changed`: other content under a published version. `form-broken`: its rules cannot be worked out. */
  reason: 'form-changed' | 'form-broken';
  ids: PartId[];
}

const MAX_ATTEMPTS = 5;

/** Makes the parts the current catalog: a new version if anything differs, else nothing. */
export async function publishCatalog(
  { catalog, signer, platform }: PublishDoors,
  { dataOn, parts }: CatalogContent,
): Promise<Outcome<SignedCatalogHead, PublishRefusal>> {
  const hashed: CatalogPart[] = [];
  const broken: PartId[] = [];
  await inStrides(platform, Object.entries(parts), ([id, part]) => {
    if (id.startsWith('form/') && !compileForm(part as FormDefinition).ok) broken.push(id);
    const content = canonicalJson(part);
    hashed.push({ id, content, hash: platform.sha256(content) });
  });
  if (broken.length > 0) return refused({ reason: 'form-broken', ids: broken });
  const root = platform.sha256(canonicalJson(Object.fromEntries(hashed.map(({ id, hash }) => [id, hash]))));
  const sign = (head: CatalogHead): SignedCatalogHead => ({
    head,
    kid: signer.kid,
    signature: signer.sign(catalogHeadBytes(head)),
  });
  for (let attempt = 1; ; attempt++) {
    const current = await catalog.head();
    if (current?.head.root === root) return ok(current);
    const published = await catalog.publish({ base: current?.head.version ?? 0, dataOn, parts: hashed, root, sign });
    if (published.ok) return published;
    if (published.error.reason === 'form-changed') return refused(published.error);
    if (attempt === MAX_ATTEMPTS) throw new Error('The catalog is being published by somebody else all the time.');
  }
}
