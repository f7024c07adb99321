import { parsePersonalId } from '../../../domain/identity/personalId.ts';
import { parsePersonName } from '../../../domain/identity/personName.ts';
import { parsePhone } from '../../../domain/identity/phone.ts';
import type { AnswerValue } from '../../../domain/form/answers.ts';
import type { Question, QuestionType } from '../../../domain/form/formDefinition.ts';
import type { Problem } from '../../../domain/form/problem.ts';
import type { TextKey } from '../../i18n/text.ts';
import type { FormWords } from './formWords.ts';
import { questionLabel } from './questionLabel.ts';

type TextOf = (
  problem: Pick<Problem, 'kind' | 'part' | 'message'>,
  about: { question: Question; answer: AnswerValue | undefined },
) => string;

/** What is wrong, and what to do about it, for the person at the screen (I9). */
export function problemTexts(words: FormWords): TextOf {
  const { t, of } = words;
  return ({ kind, part, message }, { question, answer }) => {
    const typed = typeof answer === 'string' ? answer : '';
    switch (kind) {
      case 'required':
        return requiredText(question);
      case 'check':
        return message ? of(question.id, message) : t('form.problems.check');
      case 'incomplete':
        return t(incomplete[part ?? ''] ?? 'form.problems.incomplete');
      case 'tooLong':
        return t('form.problems.tooLong', { max: longest(question) });
      case 'imprecise':
        return t(part === 'month' ? 'form.problems.impreciseMonth' : 'form.problems.impreciseDay');
      case 'belowMinimum':
      case 'tooFewRows':
        return t(`form.problems.${kind}`, { min: limits(question).min });
      case 'aboveMaximum':
      case 'tooManyRows':
        return t(`form.problems.${kind}`, { max: limits(question).max });
      case 'invalidName':
        return t(`form.problems.invalidName.${reasonOf(parsePersonName(typed))}`);
      case 'invalidPersonalId':
        return t(`form.problems.invalidPersonalId.${reasonOf(parsePersonalId(typed))}`);
      case 'invalidPhone':
        return phoneText(typed);
      case 'unknownQuestion':
      case 'wrongType':
      case 'invalidRow':
        return t('form.problems.wrongType');
      default:
        return t(`form.problems.${kind}`);
    }
  };

  function requiredText(question: Question): string {
    if (question.type === 'table')
      return t('form.problems.requiredRow', { row: of(question.id, question.rowName).toLocaleLowerCase('vi') });
    return t(requiredKeys[question.type] ?? 'form.problems.requiredWrite', { label: questionLabel(question, words) });
  }

  function phoneText(typed: string): string {
    const parsed = parsePhone(typed);
    if (parsed.ok) return t('form.problems.wrongType');
    if (parsed.error.reason === 'oldNumber')
      return t('form.problems.invalidPhone.oldNumber', { newNumber: parsed.error.newNumber });
    return t(`form.problems.invalidPhone.${parsed.error.reason}`);
  }
}

const requiredKeys: Partial<Record<QuestionType, TextKey>> = {
  choice: 'form.problems.requiredChoose',
  choices: 'form.problems.requiredChoose',
  yesNo: 'form.problems.requiredChoose',
  ethnicity: 'form.problems.requiredChoose',
  file: 'form.problems.requiredFile',
  signature: 'form.problems.requiredSignature',
};

const incomplete: Readonly<Record<string, TextKey>> = {
  province: 'form.problems.incompleteProvince',
  commune: 'form.problems.incompleteCommune',
  number: 'form.problems.incompleteNumber',
};

/** The reason of a refusal; `empty` cannot come here, for an empty answer is a missing one. */
function reasonOf<Reason extends string>(parsed: { ok: true } | { ok: false; error: Reason }): Reason | 'empty' {
  return parsed.ok ? 'empty' : parsed.error;
}

function longest(question: Question): number {
  if (question.type === 'text') return question.maxLength ?? 2000;
  return question.type === 'name' ? 100 : 250;
}

function limits(question: Question): { min: number; max: number } {
  if (question.type === 'number') return { min: question.min ?? 0, max: question.max ?? 0 };
  if (question.type === 'table') return { min: question.minRows ?? 0, max: question.maxRows ?? 100 };
  return { min: 0, max: 1e15 };
}
