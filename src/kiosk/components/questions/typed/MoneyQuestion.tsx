import { withCapital } from '../../../../domain/basics/vietnameseText.ts';
import { amountInWords } from '../../../../domain/basics/amountInWords.ts';
import { useText } from '../../../i18n/useText.ts';
import type { QuestionProps } from '../questionProps.ts';
import { NumberField } from './NumberField.tsx';

/** An amount in dong; repeated in words, where a zero too many is seen at once. */
export function MoneyQuestion({ answer, field, onAnswer }: QuestionProps<'money'>) {
  const { t } = useText();
  const amount = typeof answer === 'number' ? answer : undefined;
  return (
    <>
      <NumberField
        field={field}
        answer={amount}
        onAnswer={onAnswer}
        width="medium"
        unit={<span>{t('form.money.unit')}</span>}
      />
      {amount !== undefined && Number.isSafeInteger(amount) && amount >= 0 && (
        <p class="question-note">
          {t('form.number.inWords')} <b lang="vi">{withCapital(amountInWords(amount))}</b>
        </p>
      )}
    </>
  );
}
