import type { Dossier, DossierId } from '../../../domain/dossier/dossier.ts';
import type { OperatorDoors } from './operatorDoors.ts';
import { openEnvelope, readEnvelope } from '../intake/openEnvelope.ts';
import { findCatalogParts, reopen, type CatalogParts } from './viewDossier.ts';
import type { DossierRecord } from '../../ports/desk.ts';

export interface QuarantinedView {
  id: DossierId;
  digest: string;
  device: string;
  quarantinedAt: string;
  held: CatalogParts & { dossier: Dossier; record: DossierRecord };
  /** Undefined when its content cannot be read: it was put aside unopened. */
  other: (CatalogParts & { dossier: Dossier }) | undefined;
}

/** What came under the id of a dossier that was there already, beside that dossier, for a person to compare (I3). */
export async function viewQuarantined(
  doors: OperatorDoors,
  digest: string,
  actor: string,
): Promise<QuarantinedView | undefined> {
  const apart = await doors.desk.findQuarantined(digest);
  const record = apart && (await doors.desk.find(apart.id));
  if (!record) return undefined;
  const { id, bytes, device, quarantinedAt } = apart;
  await doors.audit.add({ actor, action: 'quarantine.viewed', subject: id, detail: { digest } });
  const { dossier } = reopen(doors.platform, record.bytes, record.digest);
  const envelope = readEnvelope(bytes, digest);
  const opened = envelope.ok ? openEnvelope(doors.platform, envelope.value) : envelope;
  return {
    id,
    digest,
    device,
    quarantinedAt,
    held: { dossier, record, ...(await findCatalogParts(doors.catalog, dossier)) },
    other: opened.ok
      ? { dossier: opened.value.dossier, ...(await findCatalogParts(doors.catalog, opened.value.dossier)) }
      : undefined,
  };
}
