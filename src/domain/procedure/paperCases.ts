import type { PaperCase, Procedure } from './procedure.ts';

/** The cases (trường hợp) that a person must choose from; none where the papers are the same for everybody. */
export function casesToChoose({ paperCases }: Procedure): PaperCase[] {
  const named = paperCases.filter(({ name }) => name !== '');
  return named.length > 1 || named.length < paperCases.length ? named : [];
}

/** Some papers hold for every dossier, so none of the named cases has to be true. */
export function mayChooseNone({ paperCases }: Procedure): boolean {
  return paperCases.some(({ name }) => name === '');
}

/** Whether it is still to be said which case this is. */
export function isCaseMissing(procedure: Procedure, chosen: readonly string[]): boolean {
  return casesToChoose(procedure).length > 0 && chosen.length === 0 && !mayChooseNone(procedure);
}
