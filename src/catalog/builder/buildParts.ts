import type { PartId } from '../../contract/catalogPack.ts';
import type { CalendarDay } from '../../domain/basics/calendarDay.ts';
import { textPartId } from '../../domain/translation/translation.ts';
import { allCodeLists } from '../codeLists/allCodeLists.ts';
import { workCalendar } from '../codeLists/workCalendar.ts';
import { allForms } from '../forms/allForms.ts';
import { everydayProcedures } from '../procedures/everydayProcedures.ts';
import { findOutdated } from './findOutdated.ts';
import { listSourceTexts } from './listSourceTexts.ts';
import { readTranslations } from './readTranslations.ts';
import { readKeptDigests, refuseChangedForms } from './keptDigests.ts';

export interface CatalogParts {
  /** Day on which the newest facts of a procedure were compared with their source. */
  dataOn: CalendarDay;
  parts: Record<PartId, unknown>;
  /** Translations of words that have changed, as `text/en/form/birthRegistration: childName "Họ, tên"`. Kept for older versions. */
  outdated: string[];
}

/** What ships with the product, as the parts that a province publishes. Throws when a form changed under a version that was published. */
export function buildParts(): CatalogParts {
  refuseChangedForms(readKeptDigests(), allForms);
  const translations = readTranslations();
  const parts: [PartId, unknown][] = [
    ...everydayProcedures.map((procedure): [PartId, unknown] => [
      `procedure/${procedure.code}`,
      { ...procedure, everyday: true },
    ]),
    ...allForms.map((form): [PartId, unknown] => [`form/${form.id}@${form.version}`, form]),
    ...allCodeLists.map((list): [PartId, unknown] => [`list/${list.id}`, list]),
    ['calendar', workCalendar],
    ...translations.map(({ language, part, translation }): [PartId, unknown] => [textPartId(language, part), translation]),
  ];
  const dataOn = everydayProcedures
    .map((procedure) => procedure.dataOn)
    .reduce((newest, day) => (day > newest ? day : newest), '');
  const sources = listSourceTexts();
  const outdated = translations.flatMap(({ language, part, translation }) =>
    findOutdated(translation, sources.get(part) ?? []).map(
      ({ owner, vietnamese }) => `${textPartId(language, part)}: ${owner} "${vietnamese}"`,
    ),
  );
  return { dataOn, parts: Object.fromEntries(parts), outdated };
}
