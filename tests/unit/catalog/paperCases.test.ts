import { describe, expect, it } from 'vitest';
import { everydayProcedures } from '../../../src/catalog/procedures/everydayProcedures.ts';
import { createFormState } from '../../../src/domain/form/createFormState.ts';
import { compileRule, isRuleTrue } from '../../../src/domain/form/formRule.ts';
import type { FormDefinition, Question } from '../../../src/domain/form/formDefinition.ts';
import { papersOfCases } from '../../../src/domain/paper/paperChecklist.ts';
import type { Procedure, RequiredPaper } from '../../../src/domain/procedure/procedure.ts';
import { addingCases, alternativeCases, casesToChoose } from '../../../src/domain/procedure/paperCases.ts';
import { aForm, sampleContext } from '../../support/aFilledForm.ts';
import { sampleAnswers } from '../../support/sampleAnswers.ts';

const find = (code: string): Procedure => everydayProcedures.find((procedure) => procedure.code === code)!;
const idsOf = (papers: readonly RequiredPaper[]): string[] => papers.map(({ id }) => id);
const allPapersOf = ({ paperCases }: Procedure): RequiredPaper[] => paperCases.flatMap(({ papers }) => papers);

/** The codes that a question can be answered with; two countries stand for all. */
function answersOf(question: Question): string[] {
  if (question.type === 'yesNo') return ['yes', 'no'];
  if ('choices' in question) return question.choices.map(({ code }) => code);
  if ('codeList' in question && question.codeList === 'nationalities') return ['VN', 'LA'];
  throw new Error(`no answers known for ${question.id}`);
}

const everyMix = (lists: string[][]): string[][] =>
  lists.reduce<string[][]>((mixes, list) => mixes.flatMap((mix) => list.map((one) => [...mix, one])), [[]]);

const namedIn = (expression = ''): string[] => [...expression.matchAll(/\$\{(\w+)/g)].map(([, id]) => id!);

/** The questions that an expression names, and those that decide whether these are asked at all. */
function decidingQuestions(form: FormDefinition, expression: string, known: readonly Question[] = []): Question[] {
  return namedIn(expression).reduce<Question[]>(
    (found, id) => {
      if (found.some((question) => question.id === id)) return found;
      const page = form.pages.find(({ questions }) => questions.some((question) => question.id === id))!;
      const question = page.questions.find((candidate) => candidate.id === id)!;
      return [question.showIf, page.showIf].reduce<Question[]>(
        (all, showIf) => decidingQuestions(form, showIf ?? '', all),
        [...found, question],
      );
    },
    [...known],
  );
}

/** What a condition says over every mix of answers to the questions that decide it. */
function verdictsOf(formId: string, condition: string): Set<boolean> {
  const form = aForm(formId);
  const rule = compileRule(form, condition);
  if (!rule.ok) throw new Error(`${formId}: ${condition}`);
  const questions = decidingQuestions(form.definition, condition);
  return new Set(
    everyMix(questions.map(answersOf)).map((mix) => {
      const answers = Object.fromEntries(questions.map(({ id }, place) => [id, mix[place]!]));
      return isRuleTrue(createFormState(form, { ...sampleAnswers[formId], ...answers }, sampleContext), rule.value);
    }),
  );
}

describe('the cases of the papers', () => {
  it.each(everydayProcedures.filter(({ paperCases }) => paperCases.length > 0))(
    'of $code can each be reached, and hold papers',
    (procedure) => {
      const offered = casesToChoose(procedure).map(({ id }) => id);
      for (const { id, name, papers } of procedure.paperCases) {
        expect(papers, id).not.toEqual([]);
        expect(name === '' || offered.includes(id), id).toBe(true);
        expect(idsOf(papersOfCases(procedure.paperCases, [id]))).toEqual(expect.arrayContaining(idsOf(papers)));
      }
      const all = papersOfCases(procedure.paperCases, offered);
      expect(idsOf(all).toSorted()).toEqual([...new Set(idsOf(allPapersOf(procedure)))].toSorted());
    },
  );

  it('of an adoption are none: adopter and child hand in one dossier together', () => {
    expect(casesToChoose(find('2.001263'))).toEqual([]);
    const ids = idsOf(papersOfCases(find('2.001263').paperCases, []));
    expect(ids).toEqual(expect.arrayContaining(['adoptionRequest', 'childBirthCertificate', 'childHealthCheck']));
  });

  it('of a claim ask an heir for the claim itself as well', () => {
    const ids = idsOf(papersOfCases(find('2.002165').paperCases, ['heirOrRepresentative']));
    expect(ids).toEqual(['claim', 'groundsOfClaim', 'representationProof', 'inheritanceProof']);
  });
});

describe('cases that only add papers', () => {
  /** In the words of the sources: "theo ủy quyền", "phải có thêm", or a group of people among those of another case. */
  const adding = {
    '1.001266': ['byAuthorization'],
    '1.001570': ['byAuthorization'],
    '1.001612': ['byAuthorization'],
    '1.115494': ['forest'],
    '2.000575': ['byAuthorization'],
    '2.000720': ['byAuthorization'],
    '2.002165': ['heirOrRepresentative'],
    '2.002770': ['poorHousehold'],
  };

  it('are told apart from alternatives, procedure by procedure', () => {
    const marked = everydayProcedures.flatMap((procedure): [string, string[]][] => {
      const ids = addingCases(procedure).map(({ id }) => id);
      return ids.length > 0 ? [[procedure.code, ids]] : [];
    });
    expect(Object.fromEntries(marked)).toEqual(adding);
    const marks = everydayProcedures.flatMap(({ paperCases }) => paperCases.filter(({ addsOnly }) => addsOnly));
    expect(marks).toHaveLength(Object.keys(adding).length);
  });

  it('say so in their names wherever a source speaks of authorization or of further papers', () => {
    const speaking = /ủy quyền thực hiện|phải có thêm|nộp thêm|kèm thêm/;
    for (const procedure of everydayProcedures) {
      for (const { id, name } of alternativeCases(procedure)) expect(name, `${procedure.code} ${id}`).not.toMatch(speaking);
    }
  });

  it('leave at least two alternatives or none to choose from', () => {
    for (const procedure of everydayProcedures) expect(alternativeCases(procedure), procedure.code).not.toHaveLength(1);
  });

  it('may join only where there are alternatives', () => {
    const joining = everydayProcedures.filter(({ casesMayJoin }) => casesMayJoin);
    expect(joining.map(({ code }) => code).toSorted()).toEqual(['1.002759', '1.012223', '2.000575', '2.000720']);
    for (const procedure of joining) expect(alternativeCases(procedure).length, procedure.code).toBeGreaterThan(1);
  });
});

describe('a paper that depends on the answers', () => {
  const conditions = everydayProcedures.flatMap((procedure) =>
    allPapersOf(procedure).flatMap(({ neededIf }) => (neededIf ? [`${procedure.formId}|${neededIf}`] : [])),
  );
  const ofThePortalOnly = conditions.filter((condition) => condition.endsWith('|false()'));

  it.each([...new Set(conditions)].filter((condition) => !ofThePortalOnly.includes(condition)))(
    'is asked for in some dossiers and not in others: %s',
    (condition) => {
      const [formId, rule] = condition.split('|') as [string, string];
      expect(verdictsOf(formId, rule)).toEqual(new Set([true, false]));
    },
  );

  it('is never asked for at the desk when only the portal has it', () => {
    expect(ofThePortalOnly.length).toBeGreaterThan(0);
    const papers = everydayProcedures.flatMap(allPapersOf).filter(({ neededIf }) => neededIf === 'false()');
    expect(new Set(idsOf(papers))).toEqual(new Set(['interactiveForm']));
  });
});
