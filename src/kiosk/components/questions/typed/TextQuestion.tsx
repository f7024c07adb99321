import { useText } from '../../../i18n/useText.ts';
import { Field } from '../../Field.tsx';
import type { QuestionProps } from '../questionProps.ts';
import { TextBox } from './TextBox.tsx';

/** Where the person should hear of the limit before reaching it. */
const nearLimit = 0.8;

export function TextQuestion({ question, answer, field, onAnswer }: QuestionProps<'text'>) {
  const { t } = useText();
  const text = typeof answer === 'string' ? answer : '';
  const { maxLength, lines = 1 } = question;
  return (
    <>
      <Field {...field}>
        {(control) => (
          <TextBox
            control={control}
            value={text}
            lines={lines}
            capitals="sentences"
            {...(maxLength !== undefined && maxLength <= 40 && { width: 'medium' })}
            onValue={(typed) => onAnswer(typed === '' ? undefined : typed)}
          />
        )}
      </Field>
      {maxLength !== undefined && text.length > maxLength * nearLimit && (
        <p class="question-note" role="status">
          {t('form.text.count', { count: text.length, max: maxLength })}
        </p>
      )}
    </>
  );
}
