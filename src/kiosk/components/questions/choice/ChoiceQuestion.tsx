import type { Choice } from '../../../../domain/form/formDefinition.ts';
import { RadioList } from '../../RadioList.tsx';
import { CodeListBox } from '../combobox/CodeListBox.tsx';
import { Combobox } from '../combobox/Combobox.tsx';
import { toSearchChoice } from '../combobox/searchChoice.ts';
import { useFormWords } from '../formWords.ts';
import type { QuestionProps } from '../questionProps.ts';

/** More than these are searched instead of read through. */
const mostRadios = 7;

/** Short answers such as Nam / Nữ stand side by side. */
const areShort = (labels: readonly string[]) => labels.length <= 3 && labels.every((label) => label.length <= 14);

export function ChoiceQuestion({ question, answer, field, onAnswer }: QuestionProps<'choice'>) {
  const { of } = useFormWords();
  const value = typeof answer === 'string' ? answer : undefined;
  if (!('choices' in question)) return <CodeListBox {...field} list={question.codeList} value={value} onChoose={onAnswer} />;
  const labels = question.choices.map(({ label }: Choice) => of(question.id, label));
  if (question.choices.length > mostRadios) {
    const choices = question.choices.map(({ code }, index) => toSearchChoice(code, labels[index]!));
    return <Combobox {...field} value={value} choices={choices} onChoose={onAnswer} />;
  }
  return (
    <RadioList
      {...field}
      value={value}
      onValue={onAnswer}
      inline={areShort(labels)}
      choices={question.choices.map(({ code }, index) => ({ value: code, label: labels[index]! }))}
    />
  );
}
