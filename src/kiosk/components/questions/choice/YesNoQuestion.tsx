import { useText } from '../../../i18n/useText.ts';
import { RadioList } from '../../RadioList.tsx';
import type { QuestionProps } from '../questionProps.ts';

export function YesNoQuestion({ answer, field, onAnswer }: QuestionProps<'yesNo'>) {
  const { t } = useText();
  return (
    <RadioList
      {...field}
      inline
      value={typeof answer === 'string' ? answer : undefined}
      onValue={onAnswer}
      choices={[
        { value: 'yes', label: t('form.yes') },
        { value: 'no', label: t('form.no') },
      ]}
    />
  );
}
