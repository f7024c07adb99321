import { compileRule, isRuleTrue, type FormRule } from '../form/formRule.ts';
import type { CompiledForm } from '../form/compileForm.ts';
import type { FormState } from '../form/formState.ts';
import { paperChecklist, papersOfCases, type PaperChecklist } from './paperChecklist.ts';
import type { Procedure } from '../procedure/procedure.ts';
import type { Draft } from '../dossier/draft.ts';

type PapersOf = (form: FormState, draft: Pick<Draft, 'paperCaseIds' | 'papers' | 'files'>) => PaperChecklist;

/**
 * The checklist of a procedure's papers over the answers of its form. Conditions are compiled once; one that does not fit the form
 * counts as true, so that a paper is asked for rather than forgotten.
 */
export function createPaperList(procedure: Procedure, compiled: CompiledForm): PapersOf {
  const rules = new Map<string, FormRule>();
  for (const { neededIf } of procedure.paperCases.flatMap(({ papers }) => papers)) {
    const rule = neededIf === undefined ? undefined : compileRule(compiled, neededIf);
    if (neededIf !== undefined && rule?.ok) rules.set(neededIf, rule.value);
  }
  return (form, { paperCaseIds, papers, files }) => {
    const isNeeded = (expression: string): boolean => {
      const rule = rules.get(expression);
      return rule === undefined || isRuleTrue(form, rule);
    };
    const attached = files.flatMap((file) => (file.paperId === undefined ? [] : [file]));
    return paperChecklist(papersOfCases(procedure.paperCases, paperCaseIds), papers, attached, isNeeded);
  };
}
