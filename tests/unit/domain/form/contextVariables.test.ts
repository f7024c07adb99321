import { expect, it } from 'vitest';
import { compileForm } from '../../../../src/domain/form/compileForm.ts';
import { startForm } from '../../../../src/domain/form/createFormState.ts';
import type { FormContext } from '../../../../src/domain/form/formContext.ts';
import type { FormDefinition, Question } from '../../../../src/domain/form/formDefinition.ts';
import { draftAnswers } from '../../../../src/domain/form/formState.ts';

const aFormOf = (...questions: Question[]): FormDefinition => ({
  id: 'test',
  version: 1,
  title: 'TỜ KHAI',
  grade: 'C',
  source: '',
  pages: [{ id: 'page', title: 'Trang', questions }],
  pledge: '',
});
const aText = (id: string, initial: string): Question => ({ id, type: 'text', label: id, initial });

const startWith = (initial: string, context: FormContext) => {
  const compiled = compileForm(aFormOf(aText('answer', initial)));
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.error));
  return draftAnswers(startForm(compiled.value, context))['answer'];
};

it('a form may begin with the desk’s own office, or the name of the procedure', () => {
  const variables = { office: 'Ủy ban nhân dân xã Bá Thước', procedureName: 'Tách hộ' };
  expect(startWith('${context.office}', { today: '2026-11-23', variables })).toBe('Ủy ban nhân dân xã Bá Thước');
  expect(startWith("concat('Đề nghị: ', ${context.procedureName})", { today: '2026-11-23', variables })).toBe(
    'Đề nghị: Tách hộ',
  );
});

it('a form reads the day that counts as part of its surroundings too', () => {
  expect(startWith("format-date(${context.today}, '%d/%m/%Y')", { today: '2026-11-23' })).toBe('23/11/2026');
});

it('what was not told reads as nothing', () => {
  expect(startWith('${context.office}', { today: '2026-11-23' })).toBeUndefined();
  expect(startWith("if(${context.procedureCode} = '', 'none', 'some')", { today: '2026-11-23' })).toBe('none');
});

it('a part that the surroundings do not have is an error of the author', () => {
  for (const wrong of ['${context.offce}', '${context}', '${context.constructor}']) {
    expect(compileForm(aFormOf(aText('answer', wrong)))).toMatchObject({
      ok: false,
      error: [{ questionId: 'answer', rule: 'initial', reason: expect.stringContaining('office') }],
    });
  }
});

it('no question may be named like the surroundings', () => {
  expect(compileForm(aFormOf(aText('context', "''")))).toMatchObject({ ok: false, error: [{ questionId: 'context' }] });
});
