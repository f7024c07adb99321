import { looksGarbled, nameInCapitals, parsePersonName } from '../../../../domain/identity/personName.ts';
import { useState } from 'preact/hooks';
import { useText } from '../../../i18n/useText.ts';
import { Field } from '../../Field.tsx';
import type { QuestionProps } from '../questionProps.ts';
import { TextBox } from '../typed/TextBox.tsx';

/** A name, shown below in capitals as it will be printed. One that an input method seems to have garbled is asked about, never refused. */
export function NameQuestion({ answer, field, onAnswer }: QuestionProps<'name'>) {
  const { t } = useText();
  const name = typeof answer === 'string' ? answer : '';
  const [wasLeft, setWasLeft] = useState(name !== '');
  const parsed = parsePersonName(name);
  const garbled = wasLeft && parsed.ok && looksGarbled(name);
  return (
    <>
      <Field {...field} {...(garbled && { warning: t('form.name.garbled') })}>
        {(control) => (
          <TextBox
            control={control}
            value={name}
            capitals="words"
            onValue={(typed) => onAnswer(typed === '' ? undefined : typed)}
            onLeave={() => setWasLeft(true)}
          />
        )}
      </Field>
      {parsed.ok && (
        <p class="question-note">
          {t('form.name.printed')} <b lang="vi">{nameInCapitals(parsed.value)}</b>
        </p>
      )}
    </>
  );
}
