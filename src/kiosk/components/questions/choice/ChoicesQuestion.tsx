import { useCatalogTexts } from '../../../state/useCatalogTexts.ts';
import { CheckboxList } from '../../CheckboxList.tsx';
import { useCodeList } from '../useCodeList.ts';
import { useFormWords } from '../formWords.ts';
import type { QuestionProps } from '../questionProps.ts';

export function ChoicesQuestion({ question, answer, field, onAnswer }: QuestionProps<'choices'>) {
  const { of } = useFormWords();
  const listId = 'codeList' in question ? question.codeList : undefined;
  const list = useCodeList(listId);
  const ofList = useCatalogTexts(listId && `list/${listId}`);
  const choices =
    'choices' in question
      ? question.choices.map(({ code, label }) => ({ value: code, label: of(question.id, label) }))
      : (list?.items ?? []).map(({ code, name }) => ({ value: code, label: ofList(code, name) }));
  return (
    <CheckboxList
      {...field}
      values={Array.isArray(answer) ? (answer as string[]) : []}
      onValues={(codes) => onAnswer(codes.length === 0 ? undefined : codes)}
      choices={choices}
    />
  );
}
