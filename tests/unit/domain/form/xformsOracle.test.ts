import fc from 'fast-check';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { CompiledForm } from '../../../../src/domain/form/compileForm.ts';
import type { AnswerValue } from '../../../../src/domain/form/answers.ts';
import { toText } from '../../../../src/domain/form/expression/value.ts';
import { toPartialDate } from '../../../../src/domain/form/expression/isoPartialDate.ts';
import { findQuestionState, findRows, type FormState } from '../../../../src/domain/form/formState.ts';
import { aForm, answerAll, aPage, filled, kindsOf, q, withRow } from './aTestForm.ts';
import { loadOdkEngine, type OdkForm } from './oracle/odkEngine.ts';
import { oracleAnswers, oracleForm, type OracleAnswers, type SomeAnswers } from './oracle/oracleForm.ts';
import { oracleVectors } from './oracle/oracleVectors.ts';
import { pathOf, toXform } from './oracle/xform.ts';

/** The same forms, filled in alike, in our engine and in that of ODK Web Forms: what is shown, required, computed and wrong must agree. */
let openOdk: (xform: string) => Promise<OdkForm>;

beforeAll(async () => {
  vi.stubEnv('TZ', 'UTC');
  openOdk = await loadOdkEngine();
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-23T09:00:00Z') });
}, 60_000);

afterAll(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

function ourAnswers(prefix: string, { Text, Number: number, Date: date, Choices }: SomeAnswers): Record<string, AnswerValue> {
  const answers: Record<string, AnswerValue> = {};
  if (Text !== '') answers[`${prefix}Text`] = Text;
  if (number !== '') answers[`${prefix}Number`] = Number(number);
  const partial = toPartialDate(date);
  if (partial) answers[`${prefix}Date`] = partial;
  if (Choices !== '') answers[`${prefix}Choices`] = Choices.split(' ');
  return answers;
}

/** What both engines can say of a question. */
function tell(state: FormState, id: string, rowId?: string) {
  const { shown, required, value, problems } = findQuestionState(state, id, rowId)!;
  const violation = kindsOf(problems)!.includes('required') ? 'required' : problems.length > 0 ? 'constraint' : undefined;
  return shown ? { relevant: true, required, value: toText(value), violation } : { relevant: false };
}

function tellOdk(odk: OdkForm, path: string) {
  const told = odk.read(path);
  return told.relevant ? told : { relevant: false };
}

/** Places of all questions and cells in both. Of a hidden table ODK still counts the rows, so its totals are not compared. */
function* comparedPlaces(state: FormState): Generator<{ path: string; id: string; rowId: string | undefined }> {
  for (const compiled of state.form.questions) {
    const { id } = compiled.question;
    const isTotal = compiled.page === 1 && compiled.table === undefined;
    if (compiled.ownTable !== undefined || (isTotal && !findQuestionState(state, 't')!.shown)) continue;
    const path = pathOf(state.form, compiled);
    if (compiled.table === undefined) yield { path, id, rowId: undefined };
    else
      for (const [place, { id: rowId }] of findRows(state, 't').entries())
        yield { path: path.replace('/t/', `/t[${place + 1}]/`), id, rowId };
  }
}

function fillIn(form: CompiledForm, odk: OdkForm, answers: OracleAnswers): FormState {
  let ours = answerAll(filled(form), ourAnswers('p', answers.p));
  for (const [name, value] of Object.entries(answers.p)) odk.set(`/data/one/p${name}`, value);
  for (const [index, row] of answers.rows.entries()) {
    ours = withRow(ours, 't', `r${index}`, ourAnswers('c', row));
    if (odk.rowCount('/data/two/t') <= index) odk.addRow('/data/two/t');
    for (const [name, value] of Object.entries(row)) odk.set(`/data/two/t[${index + 1}]/c${name}`, value);
  }
  return ours;
}

test('our engine and that of ODK agree on every question of random forms', async () => {
  await fc.assert(
    fc.asyncProperty(oracleForm, oracleAnswers, async (pages, answers) => {
      const form = aForm(...pages);
      const odk = await openOdk(toXform(form));
      const ours = fillIn(form, odk, answers);
      const places = [...comparedPlaces(ours)];
      const told = places.map(({ path, id, rowId }) => [path, tell(ours, id, rowId)]);
      expect(told).toEqual(places.map(({ path }) => [path, tellOdk(odk, path)]));
    }),
    { numRuns: 60 },
  );
}, 120_000);

test('our functions and operators give what those of ODK give', async () => {
  const form = aForm(
    aPage(
      'one',
      oracleVectors.map((source, n) => q(`v${n}`, 'text', { compute: `normalize-space(string(${source}))` })),
    ),
  );
  const [ours, odk] = [filled(form), await openOdk(toXform(form))];
  const told = oracleVectors.map((source, n) => [source, tell(ours, `v${n}`)]);
  expect(told).toEqual(oracleVectors.map((source, n) => [source, tellOdk(odk, `/data/one/v${n}`)]));
});
