import type { EnvelopeHeader } from '../../../contract/envelopeHeader.ts';
import type { Dossier, DossierId } from '../../../domain/dossier/dossier.ts';
import type { CodeList, FormDefinition } from '../../../domain/form/formDefinition.ts';
import type { Procedure } from '../../../domain/procedure/procedure.ts';
import { toVietnameseOnly } from '../../../domain/translation/toVietnameseOnly.ts';
import type { CatalogStore } from '../../ports/catalog.ts';
import type { DossierRecord } from '../../ports/desk.ts';
import type { Platform } from '../../ports/process.ts';
import type { OperatorDoors } from './operatorDoors.ts';
import { openEnvelope, readEnvelope } from '../intake/openEnvelope.ts';
import { formPartId, procedurePartId } from '../catalog/publishedForms.ts';

/** The form as the citizen saw it; the procedure as it is now. */
export interface CatalogParts {
  form: FormDefinition | undefined;
  procedure: Procedure | undefined;
  lists: CodeList[];
}

export interface DossierView extends CatalogParts {
  id: DossierId;
  record: DossierRecord;
  header: EnvelopeHeader;
  dossier: Dossier;
}

/** A dossier as an operator reads it. That it was read is on record before it is shown. */
export async function viewDossier(doors: OperatorDoors, id: DossierId, actor: string): Promise<DossierView | undefined> {
  const record = await doors.desk.find(id);
  if (!record) return undefined;
  await doors.audit.add({ actor, action: 'dossier.viewed', subject: id });
  const { header, dossier } = reopen(doors.platform, record.bytes, record.digest);
  return { id, record, header, dossier, ...(await findCatalogParts(doors.catalog, dossier)) };
}

/** It was opened before it was kept: failing now is a bug or a damaged database. */
export function reopen(platform: Platform, bytes: Uint8Array, digest: string): { header: EnvelopeHeader; dossier: Dossier } {
  const envelope = readEnvelope(bytes, digest);
  const opened = envelope.ok ? openEnvelope(platform, envelope.value) : envelope;
  if (!opened.ok) throw new Error('An envelope that was kept cannot be opened.');
  return opened.value;
}

export async function findCatalogParts(catalog: CatalogStore, dossier: Dossier): Promise<CatalogParts> {
  const formId = formPartId(dossier.formId, dossier.formVersion);
  const procedureId = procedurePartId(dossier.procedureCode);
  const [parts, lists] = await Promise.all([catalog.findParts([formId, procedureId]), catalog.listsAt(dossier.catalogVersion)]);
  const [form, procedure] = [parts.get(formId), parts.get(procedureId)];
  return {
    form: form === undefined ? undefined : (toVietnameseOnly(JSON.parse(form)) as FormDefinition),
    procedure: procedure === undefined ? undefined : (toVietnameseOnly(JSON.parse(procedure)) as Procedure),
    lists: lists.map(({ content }) => JSON.parse(content) as CodeList),
  };
}
