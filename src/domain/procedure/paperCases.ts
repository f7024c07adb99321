import type { PaperCase, Procedure } from './procedure.ts';

type Cases = Pick<Procedure, 'paperCases'>;

const isNamed = ({ name }: PaperCase): boolean => name !== '';

/** The cases (trường hợp) that a person is asked about; none where the papers are the same for everybody. */
export function casesToChoose({ paperCases }: Cases): PaperCase[] {
  const named = paperCases.filter(isNamed);
  return named.length > 1 || named.length < paperCases.length ? named : [];
}

/** What the dossier is about: of these one must be true, unless some papers hold for everybody. */
export const alternativeCases = (procedure: Cases): PaperCase[] =>
  procedure.paperCases.filter((each) => isNamed(each) && !each.comesOnTop);

/** Some papers hold for every dossier, so none of the named cases has to be true. */
export const mayChooseNone = ({ paperCases }: Cases): boolean => paperCases.some((each) => !isNamed(each));

/** Whether it is still to be said which case this is. A case that only comes on top of others does not say it. */
export function isCaseMissing(procedure: Cases, chosen: readonly string[]): boolean {
  const alternatives = alternativeCases(procedure);
  return alternatives.length > 0 && !mayChooseNone(procedure) && !alternatives.some(({ id }) => chosen.includes(id));
}
