import type { AnswerValue } from '../../../../domain/form/answers.ts';
import type { CodeListId, Question } from '../../../../domain/form/formDefinition.ts';
import { useCatalogTexts } from '../../../state/useCatalogTexts.ts';
import { useFormWords } from '../formWords.ts';
import { useCodeList } from '../useCodeList.ts';
import { answerLine } from './answerLine.ts';

/** `answerLine` with the code lists of this machine. */
export function useAnswerLine(): (question: Question, answer: AnswerValue) => string {
  const { t, of } = useFormWords();
  const lists = {
    provinces: useNamesIn('provinces'),
    communes: useNamesIn('communes'),
    ethnicGroups: useNamesIn('ethnicGroups'),
    nationalities: useNamesIn('nationalities'),
    identityPapers: useNamesIn('identityPapers'),
    relations: useNamesIn('relations'),
    publicHolidays: undefined,
  };
  const nameOf = (list: CodeListId, code: string): string => lists[list]?.(code) ?? code;
  return (question, answer) => answerLine(question, answer, { t, of, nameOf });
}

/** Name of an entry in the language of the screen. */
function useNamesIn(id: CodeListId): (code: string) => string | undefined {
  const items = useCodeList(id)?.items;
  const of = useCatalogTexts(`list/${id}`);
  return (code) => {
    const item = items?.find((each) => each.code === code);
    return item && of(code, item.name);
  };
}
