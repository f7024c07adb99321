import { Model } from 'survey-core';
import { toAnswerText, type FormEngine } from './formEngine.ts';
import { codes, type SampleQuestion } from './sampleQuestions.ts';

/** `checkErrorsMode`: like the other engines it says after each keystroke what is wrong with the answer. */
export const surveyJs: FormEngine = {
  translate: ({ pages }) => ({
    checkErrorsMode: 'onValueChanged',
    pages: pages.map((questions, place) => ({ name: `page${place}`, elements: questions.map(toElement) })),
  }),

  mount(source) {
    const survey = new Model(source);
    const questions = new Map(survey.getAllQuestions().map((question) => [question.name, question]));
    return {
      type: ({ id, value }) => void (questions.get(id)!.value = value),
      look(id) {
        const question = questions.get(id)!;
        return {
          shown: question.isVisible,
          wrong: !question.isEmpty() && question.errors.length > 0,
          answer: toAnswerText(question.value as string | number | undefined),
        };
      },
    };
  },
};

function toElement({ id, kind, required, shownIf, most, sumOf }: SampleQuestion): Record<string, unknown> {
  const base = { name: id, isRequired: required, ...(shownIf && { visibleIf: `{${shownIf.id}} = '${shownIf.code}'` }) };
  if (sumOf) return { ...base, type: 'expression', expression: sumOf.map((part) => `{${part}}`).join(' + ') };
  if (kind === 'choice') return { ...base, type: 'radiogroup', choices: [...codes] };
  if (kind === 'number') {
    return { ...base, type: 'text', inputType: 'number', validators: [{ type: 'numeric', maxValue: most }] };
  }
  return { ...base, type: 'text' };
}
