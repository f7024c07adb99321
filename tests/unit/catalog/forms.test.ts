import { describe, expect, it } from 'vitest';
import { allForms } from '../../../src/catalog/forms/allForms.ts';
import { sourceTextsOfForm } from '../../../src/domain/translation/sourceTexts.ts';
import { compileForm } from '../../../src/domain/form/compileForm.ts';
import { finaliseAnswers } from '../../../src/domain/form/finaliseAnswers.ts';
import type { FormDefinition, Question } from '../../../src/domain/form/formDefinition.ts';
import { problemsOf, shownPages } from '../../../src/domain/form/formState.ts';
import { startForm } from '../../../src/domain/form/createFormState.ts';
import { aFilledForm, aForm, sampleContext } from '../../support/aFilledForm.ts';
import { sampleAnswers } from '../../support/sampleAnswers.ts';
import { statutoryText } from './statutoryText.ts';

const withColumns = (question: Question): Question[] =>
  question.type === 'table' ? [question, ...question.columns] : [question];
const questionsOf = (form: FormDefinition): Question[] => form.pages.flatMap((page) => page.questions.flatMap(withColumns));
const isAskedByDesk = ({ id }: Question): boolean => id.startsWith('desk');
const statutoryForms = allForms.filter((form) => form.id !== 'generalRequest');

describe.each(statutoryForms)('the printed words of $id', (form) => {
  const printed = statutoryText[form.id]!;

  it('has the title, the sentences and the pledge of the sheet, letter by letter', () => {
    expect(form.title).toBe(printed.title);
    expect(form.pages.flatMap(({ lead }) => lead ?? [])).toEqual(printed.leads);
    expect(form.pledge).toBe(printed.pledge);
  });

  it('has the labels of the sheet, letter by letter and in printed order', () => {
    const labels = questionsOf(form)
      .filter((question) => !isAskedByDesk(question) && !printed.unprinted.includes(question.id))
      .map(({ number, label }) => (number === undefined ? label : `${number} ${label}`));
    expect(labels).toEqual(printed.labels);
  });
});

describe.each(allForms)('$id', (form) => {
  it('compiles without an error', () => {
    expect(compileForm(form)).toMatchObject({ ok: true });
  });

  it('names every question once, in camelCase English', () => {
    const ids = questionsOf(form).map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
    expect(ids.filter((id) => !/^[a-z][A-Za-z]*$/.test(id))).toEqual([]);
  });

  it('leaves no text empty, and all of them in NFC', () => {
    expect(questionsOf(form).filter(({ label }) => label === '')).toEqual([]);
    for (const { vietnamese } of sourceTextsOfForm(form)) expect(vietnamese).toBe(vietnamese.normalize('NFC').trim());
  });

  it('keeps the questions of the desk on pages of their own', () => {
    for (const { questions } of form.pages) expect(new Set(questions.map(isAskedByDesk)).size).toBe(1);
  });

  it('keeps identity papers, ethnic groups and marital history out of logs and lists', () => {
    const sensitive = questionsOf(form).filter(
      ({ id, type }) =>
        type === 'ethnicity' ||
        type === 'identityDocument' ||
        type === 'personalId' ||
        /marital|married|marriagecount|spouse|purpose/i.test(id),
    );
    expect(sensitive.filter(({ secured }) => !secured).map(({ id }) => id)).toEqual([]);
  });

  it('lets a card fill every person in, one question for each thing on it', () => {
    const fields = questionsOf(form).flatMap(({ person }) => (person ? [`${person.role}.${person.field}`] : []));
    expect(fields).toEqual([...new Set(fields)]);
    const named = questionsOf(form).filter(({ type, person }) => type === 'name' && !person);
    expect(named.map(({ id }) => id)).toEqual(form.id === 'maritalStatusConfirmation' ? ['spouseName'] : []);
  });

  it('is filled in by a real-life dossier without a problem, and at most six questions a page', () => {
    const state = aFilledForm(form.id);
    expect(problemsOf(state)).toEqual([]);
    for (const page of shownPages(state)) {
      const shown = page.questions.filter(({ id }) => state.questions[state.form.byId.get(id)!.index]!.shown);
      expect(shown.length, page.id).toBeLessThanOrEqual(6);
    }
  });

  it('finalises that dossier whole: nothing answered is left out', () => {
    const final = finaliseAnswers(aForm(form.id), sampleAnswers[form.id]!, sampleContext);
    expect(final).toMatchObject({ ok: true, value: sampleAnswers[form.id]! });
  });

  it('begins with the desk’s own office as the addressee', () => {
    const state = startForm(aForm(form.id), sampleContext);
    const office = state.questions[state.form.byId.get('registeringOffice')!.index]!.answer;
    expect(office).toBe(form.id === 'residenceChange' ? 'Công an xã Pù Luông' : 'Ủy ban nhân dân xã Pù Luông, tỉnh Thanh Hóa');
  });

  it('says what a new draft still needs, and never complains of what is not asked', () => {
    const problems = problemsOf(startForm(aForm(form.id), sampleContext));
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.filter(({ kind }) => kind !== 'required')).toEqual([]);
  });
});

describe('the general request', () => {
  it('says that it replaces no form, and is never graded as official', () => {
    const form = aForm('generalRequest').definition;
    expect(form.title).toBe('Phiếu yêu cầu chung (không thay mẫu đơn của từng thủ tục)');
    expect(form.grade).toBe('C');
  });
});
