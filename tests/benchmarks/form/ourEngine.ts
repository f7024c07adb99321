import { compileForm } from '../../../src/domain/form/compileForm.ts';
import { startForm } from '../../../src/domain/form/createFormState.ts';
import { setAnswer } from '../../../src/domain/form/changeForm.ts';
import type { FormDefinition, Question } from '../../../src/domain/form/formDefinition.ts';
import { findQuestionState } from '../../../src/domain/form/formState.ts';
import { toAnswerText, type FormEngine } from './formEngine.ts';
import { codes, type SampleForm, type SampleQuestion } from './sampleQuestions.ts';

const words = 'Câu hỏi';

export const ourEngine: FormEngine = {
  translate: ({ pages }: SampleForm): FormDefinition => ({
    id: 'benchForm',
    version: 1,
    title: 'TỜ KHAI',
    grade: 'C',
    source: '',
    pledge: '',
    pages: pages.map((questions, place) => ({ id: `page${place}`, title: words, questions: questions.map(toQuestion) })),
  }),

  mount(source) {
    const compiled = compileForm(source as FormDefinition);
    if (!compiled.ok) throw new Error(JSON.stringify(compiled.error));
    let state = startForm(compiled.value, { today: '2026-11-23' });
    return {
      type: ({ id, value }) => void (state = setAnswer(state, id, value)),
      look(id) {
        const { shown, problems, answer } = findQuestionState(state, id)!;
        return {
          shown,
          wrong: answer !== undefined && problems.length > 0,
          answer: toAnswerText(answer as string | number | undefined),
        };
      },
    };
  },
};

function toQuestion({ id, kind, required, shownIf, most, sumOf }: SampleQuestion): Question {
  const base = {
    id,
    label: words,
    required,
    ...(shownIf && { showIf: `\${${shownIf.id}} = '${shownIf.code}'` }),
    ...(most !== undefined && { checks: [{ rule: `. <= ${most}`, message: words }] }),
    ...(sumOf && { compute: sumOf.map((part) => `coalesce(\${${part}}, 0)`).join(' + ') }),
  };
  if (kind === 'choice') return { ...base, type: kind, choices: codes.map((code) => ({ code, label: code })) };
  return { ...base, type: kind };
}
