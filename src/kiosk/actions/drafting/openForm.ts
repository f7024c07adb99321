import { instantToCalendarDay } from '../../../domain/basics/localTime.ts';
import type { DeskTime } from '../../../domain/dossier/deskTime.ts';
import { compileForm, type CompiledForm } from '../../../domain/form/compileForm.ts';
import { deskVariables } from '../../../domain/form/deskVariables.ts';
import { createCodeIndex, type FormContext } from '../../../domain/form/formContext.ts';
import type { CodeList, CodeListId, FormDefinition, FormId } from '../../../domain/form/formDefinition.ts';
import type { Procedure } from '../../../domain/procedure/procedure.ts';
import type { CatalogStore, SettingsStore } from '../../ports/storage.ts';
import type { Clock } from '../../ports/time.ts';
import { readDeskTime } from '../machine/readDeskTime.ts';

/** A form ready to be filled in, with what it must be told from outside. */
export interface OpenedForm {
  definition: FormDefinition;
  compiled: CompiledForm;
  context: FormContext;
  /** The catalog whose code lists stand in `context`: the province checks the answers with the same ones. */
  catalogVersion: number;
}

export interface FormPorts {
  catalog: CatalogStore;
  settings: SettingsStore;
  clock: Clock;
}

const codeLists: readonly CodeListId[] = [
  'provinces',
  'communes',
  'ethnicGroups',
  'nationalities',
  'identityPapers',
  'relations',
];

/** The procedure's newest form, or the one that a draft began with. Undefined for one that is not here, or that no kiosk could run. */
export async function openForm(
  ports: FormPorts,
  procedure: Procedure,
  begun?: { formId: FormId; formVersion: number },
): Promise<OpenedForm | undefined> {
  const { catalog, settings, clock } = ports;
  const [definition, head, { communeCode }, time, lists] = await Promise.all([
    catalog.findForm(begun?.formId ?? procedure.formId, begun?.formVersion),
    catalog.head(),
    settings.get(),
    readDeskTime({ settings, clock }),
    Promise.all(codeLists.map((id) => catalog.codeList(id))),
  ]);
  const compiled = definition && compileForm(definition);
  if (!definition || !compiled?.ok || !head) return undefined;
  const byId = new Map<CodeListId, CodeList>(lists.flatMap((list) => (list ? [[list.id, list]] : [])));
  const context: FormContext = {
    ...todayOf(time),
    codes: Object.fromEntries([...byId].map(([id, list]) => [id, createCodeIndex(list)])),
    variables: deskVariables(communeCode, procedure, { communes: byId.get('communes'), provinces: byId.get('provinces') }),
  };
  return { definition, compiled: compiled.value, context, catalogVersion: head.head.version };
}

/** What a form calls today; in doubt, it stops nobody. */
export const todayOf = ({ at, certainty }: DeskTime): Pick<FormContext, 'today' | 'isTodayInDoubt'> => ({
  today: instantToCalendarDay(at),
  isTodayInDoubt: certainty !== 'measured',
});
