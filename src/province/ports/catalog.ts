import type { CatalogHead, PartId, SignedCatalogHead } from '../../contract/catalogPack.ts';
import type { Outcome } from '../../domain/basics/outcome.ts';

export interface CatalogPart {
  id: PartId;
  hash: string;
  /** Canonical JSON. */
  content: string;
}

export interface CatalogStore {
  head(): Promise<SignedCatalogHead | undefined>;
  /** Hashes of the current version. */
  hashes(): Promise<Map<string, string>>;
  /** Makes a version out of these parts, in one transaction; refuses when a form of the same version was published with other content. */
  publish(version: NewCatalogVersion): Promise<Outcome<SignedCatalogHead, CatalogConflict>>;
  /** Parts that the version has and `from` has not in the same content (`from` 0: all of them), and ids that it has no more. */
  difference(from: number, version: number): Promise<{ parts: CatalogPart[]; removed: PartId[] }>;
  /** Contents of parts as last published, current or not; what was never published is absent. */
  findParts(ids: readonly PartId[]): Promise<Map<PartId, string>>;
  /** The same in every content that was ever published, the newest first. */
  findEveryVersion(ids: readonly PartId[]): Promise<Map<PartId, string[]>>;
  /** Code lists of one version; of the newest when there is no such version yet. */
  listsAt(version: number): Promise<CatalogPart[]>;
}

export interface NewCatalogVersion {
  base: number;
  dataOn: string;
  parts: readonly CatalogPart[];
  sign: (head: CatalogHead) => SignedCatalogHead;
  root: string;
}

export type CatalogConflict = { reason: 'form-changed'; ids: PartId[] } | { reason: 'overtaken' };
