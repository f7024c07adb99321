import { withCapital } from '../../../../domain/basics/vietnameseText.ts';
import { amountInWords } from '../../../../domain/basics/amountInWords.ts';
import { useText } from '../../../i18n/useText.ts';
import { Field } from '../../Field.tsx';
import type { QuestionProps } from '../questionProps.ts';
import { readNumber, showNumber } from './readNumber.ts';
import { TextBox } from './TextBox.tsx';
import './NumberQuestion.css';
import { useTyped } from './useTyped.ts';

/** An amount in dong; repeated in words, where a zero too many is seen at once. */
export function MoneyQuestion({ answer, field, onAnswer }: QuestionProps<'money'>) {
  const { t } = useText();
  const amount = typeof answer === 'number' ? answer : undefined;
  const { parts, change, tidy } = useTyped<number>({
    controlId: field.id,
    answer: amount,
    onAnswer,
    show: showNumber,
    read: readNumber,
  });
  return (
    <>
      <Field {...field}>
        {(control) => (
          <span class="number-line">
            <TextBox
              control={control}
              value={parts[0] ?? ''}
              inputMode="numeric"
              width="medium"
              onValue={(typed) => change([typed])}
              onLeave={tidy}
            />
            <span>{t('form.money.unit')}</span>
          </span>
        )}
      </Field>
      {amount !== undefined && Number.isSafeInteger(amount) && amount >= 0 && (
        <p class="question-note">
          {t('form.number.inWords')} <b lang="vi">{withCapital(amountInWords(amount))}</b>
        </p>
      )}
    </>
  );
}
