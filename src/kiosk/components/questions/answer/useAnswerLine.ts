import type { AnswerValue } from '../../../../domain/form/answers.ts';
import type { CodeListId, CodeListItem, Question } from '../../../../domain/form/formDefinition.ts';
import { useText } from '../../../i18n/useText.ts';
import { useCodeList } from '../useCodeList.ts';
import { answerLine } from './answerLine.ts';

/** `answerLine` with the code lists of this machine. */
export function useAnswerLine(): (question: Question, answer: AnswerValue) => string {
  const { t, language } = useText();
  const lists: Partial<Record<CodeListId, CodeListItem[] | undefined>> = {
    provinces: useCodeList('provinces')?.items,
    communes: useCodeList('communes')?.items,
    ethnicGroups: useCodeList('ethnicGroups')?.items,
    nationalities: useCodeList('nationalities')?.items,
    identityPapers: useCodeList('identityPapers')?.items,
    relations: useCodeList('relations')?.items,
  };
  const nameOf = (list: CodeListId, code: string): string => {
    const item = lists[list]?.find((each) => each.code === code);
    return (language === 'en' ? item?.nameEn : undefined) ?? item?.name ?? code;
  };
  return (question, answer) => answerLine(question, answer, { t, language, nameOf });
}
