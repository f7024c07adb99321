import type { PartId } from '../../contract/catalogPack.ts';
import type { CalendarDay } from '../../domain/basics/calendarDay.ts';
import { allCodeLists } from '../codeLists/allCodeLists.ts';
import { workCalendar } from '../codeLists/workCalendar.ts';
import { allForms } from '../forms/allForms.ts';
import { everydayProcedures } from '../procedures/everydayProcedures.ts';
import { readKeptDigests, refuseChangedForms } from './keptDigests.ts';

export interface CatalogParts {
  /** Day on which the newest facts of a procedure were compared with their source. */
  dataOn: CalendarDay;
  parts: Record<PartId, unknown>;
}

/** What ships with the product, as the parts that a province publishes. Throws when a form changed under a version that was published. */
export function buildParts(): CatalogParts {
  refuseChangedForms(readKeptDigests(), allForms);
  const parts: [PartId, unknown][] = [
    ...everydayProcedures.map((procedure): [PartId, unknown] => [
      `procedure/${procedure.code}`,
      { ...procedure, everyday: true },
    ]),
    ...allForms.map((form): [PartId, unknown] => [`form/${form.id}@${form.version}`, form]),
    ...allCodeLists.map((list): [PartId, unknown] => [`list/${list.id}`, list]),
    ['calendar', workCalendar],
  ];
  const dataOn = everydayProcedures
    .map((procedure) => procedure.dataOn)
    .reduce((newest, day) => (day > newest ? day : newest), '');
  return { dataOn, parts: Object.fromEntries(parts) };
}
