import type { PaperCase, Procedure } from './procedure.ts';

type Cases = Pick<Procedure, 'paperCases'>;

const namedCases = ({ paperCases }: Cases): PaperCase[] => paperCases.filter(({ name }) => name !== '');

/** One case beside papers that hold for everybody adds to them, whether its source says so or not. */
const isLoneAddition = (procedure: Cases, named: readonly PaperCase[]): boolean =>
  named.length === 1 && procedure.paperCases.length > 1;

/** Cases that may be true beside any other, and of which none has to be: "theo ủy quyền", "phải có thêm". */
export function addingCases(procedure: Cases): PaperCase[] {
  const named = namedCases(procedure);
  return named.filter(({ addsOnly }) => addsOnly || isLoneAddition(procedure, named));
}

/** Cases of which every dossier is one. */
export function alternativeCases(procedure: Cases): PaperCase[] {
  const named = namedCases(procedure);
  return named.filter(({ addsOnly }) => !addsOnly && !isLoneAddition(procedure, named));
}

/** The cases (trường hợp) that a person must choose from; none where the papers are the same for everybody. */
export function casesToChoose(procedure: Cases): PaperCase[] {
  const alternatives = alternativeCases(procedure);
  return [...(alternatives.length > 1 ? alternatives : []), ...addingCases(procedure)];
}

/** Whether it is still to be said which case this is. */
export function isCaseMissing(procedure: Cases, chosen: readonly string[]): boolean {
  const alternatives = alternativeCases(procedure);
  return alternatives.length > 0 && !alternatives.some(({ id }) => chosen.includes(id));
}

/** Of the cases once chosen those that the procedure has; a single alternative leaves nothing to choose. */
export function carriedCases(procedure: Cases, chosen: readonly string[]): string[] {
  const alternatives = alternativeCases(procedure);
  return namedCases(procedure)
    .map(({ id }) => id)
    .filter((id) => chosen.includes(id) || (alternatives.length === 1 && alternatives[0]!.id === id));
}
