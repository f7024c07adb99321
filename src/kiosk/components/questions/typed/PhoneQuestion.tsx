import { formatPhone, parsePhone } from '../../../../domain/identity/phone.ts';
import { Field } from '../../Field.tsx';
import type { QuestionProps } from '../questionProps.ts';
import { TextBox } from './TextBox.tsx';
import { useTyped } from './useTyped.ts';

/** Typed as people have it in their heads, with +84 or spaces; shown in groups once it can be read. */
export function PhoneQuestion({ answer, field, onAnswer }: QuestionProps<'phone'>) {
  const { parts, change, tidy } = useTyped<string>({
    controlId: field.id,
    answer: typeof answer === 'string' ? answer : undefined,
    onAnswer,
    show: (phone = '') => {
      const parsed = parsePhone(phone);
      return [parsed.ok ? formatPhone(parsed.value) : phone];
    },
    read: ([typed = '']) => ({ answer: typed === '' ? undefined : typed }),
  });
  return (
    <Field {...field}>
      {(control) => (
        <TextBox
          control={control}
          value={parts[0] ?? ''}
          inputMode="tel"
          width="medium"
          onValue={(typed) => change([typed])}
          onLeave={tidy}
        />
      )}
    </Field>
  );
}
