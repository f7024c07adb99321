import { useText } from '../../../i18n/useText.ts';
import { CheckboxList } from '../../CheckboxList.tsx';
import { useCodeList } from '../useCodeList.ts';
import type { QuestionProps } from '../questionProps.ts';
import { choiceLabel } from './choiceLabel.ts';

export function ChoicesQuestion({ question, answer, field, onAnswer }: QuestionProps<'choices'>) {
  const { language } = useText();
  const list = useCodeList('codeList' in question ? question.codeList : undefined);
  const choices =
    'choices' in question
      ? question.choices.map((choice) => ({ value: choice.code, label: choiceLabel(choice, language) }))
      : (list?.items ?? []).map(({ code, name, nameEn }) => ({
          value: code,
          label: language === 'en' ? (nameEn ?? name) : name,
        }));
  return (
    <CheckboxList
      {...field}
      values={Array.isArray(answer) ? (answer as string[]) : []}
      onValues={(codes) => onAnswer(codes.length === 0 ? undefined : codes)}
      choices={choices}
    />
  );
}
