import type { ContentError } from '../../../contract/dossierContent.ts';
import { createProblem, type Problem } from '../../../contract/problem.ts';
import { hexToBytes } from '../../../domain/basics/bytesToHex.ts';
import type { CalendarDay } from '../../../domain/basics/calendarDay.ts';
import { refused, type Outcome } from '../../../domain/basics/outcome.ts';
import type { Dossier } from '../../../domain/dossier/dossier.ts';
import type { Answers } from '../../../domain/form/answers.ts';
import type { CompiledForm } from '../../../domain/form/compileForm.ts';
import { createTemporaryCode } from '../../../domain/identity/temporaryCode.ts';
import type { ToldOfDossier } from '../../ports/intake.ts';
import type { PublishedForms } from '../catalog/publishedForms.ts';
import { daysToJudgeBy } from './daysToJudgeBy.ts';
import { judgeDossier } from './judgeDossier.ts';
import { invalidDossier } from './openEnvelope.ts';

const MAX_ERRORS = 50;

/**
 * What keeps a dossier from being taken: a procedure or form that was never published, answers that the very form version it names would
 * not have let through, or cases and papers that no published wording of the procedure lets through. The dossier's things must have been
 * fetched. `today` is the province's own day. What a dossier says of itself and can be worked out is worked out here, and kept instead.
 */
export function checkDossier(forms: PublishedForms, dossier: Dossier, today: CalendarDay): Outcome<ToldOfDossier, Problem> {
  const { id, procedureCode, communeCode, temporaryCode, formId, formVersion, catalogVersion, answers } = dossier;
  const invalid = (...errors: ContentError[]) => refused(invalidDossier(errors.slice(0, MAX_ERRORS)));
  if (temporaryCode !== createTemporaryCode(hexToBytes(id)))
    return invalid({ path: 'temporaryCode', message: 'notOfThisDossier' });
  const form = forms.findForm(formId, formVersion);
  const published = form ? forms.paperLists(procedureCode, form) : [];
  if (form && published.length === 0)
    return refused(createProblem('unknown-procedure', 422, 'This procedure was never published here'));
  if (!form) return refused(createProblem('unknown-form', 422, 'This version of the form was never published here'));
  const wordings = published.filter(({ procedure }) => procedure.formId === formId);
  if (wordings.length === 0) return invalid({ path: 'formId', message: 'notOfThisProcedure' });
  const lists = forms.listsAt(catalogVersion);
  if (lists.codes.communes?.has(communeCode) === false) return invalid({ path: 'communeCode', message: 'unknownCode' });
  const strange = strangeNames(form, answers);
  if (strange.length > 0)
    return invalid(...strange.map((name) => ({ path: `answers.${name.slice(0, 60)}`, message: 'unknownQuestion' })));
  let errors: ContentError[] = [];
  // A dossier keeps the papers that it was begun with, so any wording will do; what is told is about the newest, by the province's own day.
  for (const wording of wordings) {
    for (const day of daysToJudgeBy(dossier, today)) {
      const judged = judgeDossier(dossier, { form, ...wording, lists, today: day });
      if (judged.ok) return judged;
      if (wording === wordings[0]) errors = judged.error;
    }
  }
  return invalid(...errors);
}

/** Names that the form does not have: nobody at the desk would see what is written there. */
function strangeNames({ byId }: Pick<CompiledForm, 'byId'>, answers: Answers, table?: number): string[] {
  return Object.entries(answers).flatMap(([name, answer]) => {
    const question = byId.get(name);
    if (!question || question.table !== table) return [name];
    const rows = question.ownTable !== undefined && Array.isArray(answer) ? answer : [];
    return rows.flatMap((row) => (typeof row === 'object' ? strangeNames({ byId }, row.answers, question.ownTable) : []));
  });
}
