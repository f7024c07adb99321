import { bytesToHex } from '../../../domain/basics/bytesToHex.ts';
import { refused, type Outcome } from '../../../domain/basics/outcome.ts';
import { startForm } from '../../../domain/form/createFormState.ts';
import { draftAnswers } from '../../../domain/form/formState.ts';
import { carriedCases } from '../../../domain/procedure/paperCases.ts';
import type { ProcedureCode } from '../../../domain/procedure/procedure.ts';
import type { Announcer } from '../../ports/windows.ts';
import type { Chance } from '../../ports/time.ts';
import type { Draft } from '../../../domain/dossier/draft.ts';
import type { Drafts, StorageFault } from '../../ports/storage.ts';
import { readDeskTime } from '../machine/readDeskTime.ts';
import { openForm, type FormPorts } from './openForm.ts';

/** `noCommune`: this machine has not been told yet at which desk it stands. */
export type StartRefusal = 'unknownProcedure' | 'unknownForm' | 'noCommune' | StorageFault;

/** Makes the draft with its 128-bit id (I3), and answers only once it is on the disk (I1). */
export async function startDossier(
  ports: FormPorts & { drafts: Drafts; chance: Chance; announcer: Announcer },
  code: ProcedureCode,
): Promise<Outcome<Draft, StartRefusal>> {
  const { catalog, settings, drafts, chance, announcer } = ports;
  const [procedure, procedureVersion, { communeCode }] = await Promise.all([
    catalog.findProcedure(code),
    catalog.procedureVersion(code),
    settings.get(),
  ]);
  if (!procedure || procedureVersion === undefined) return refused('unknownProcedure');
  if (communeCode === '') return refused('noCommune');
  const form = await openForm(ports, procedure);
  if (!form) return refused('unknownForm');

  const { at: startedAt } = await readDeskTime(ports);
  const created = await drafts.create({
    id: bytesToHex(chance.bytes(16)),
    procedureCode: procedure.code,
    procedureName: procedure.name,
    procedureVersion,
    catalogVersion: form.catalogVersion,
    formId: form.definition.id,
    formVersion: form.definition.version,
    paperCaseIds: carriedCases(procedure, []),
    answers: draftAnswers(startForm(form.compiled, form.context)),
    papers: [],
    files: [],
    flags: {},
    assistance: {},
    place: form.definition.pages[0]?.id ?? 'papers',
    startedAt,
    savedAt: startedAt,
    revision: 0,
  });
  if (created.ok) announcer.announce('drafts');
  return created;
}
