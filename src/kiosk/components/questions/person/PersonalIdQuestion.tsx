import { formatPersonalId, parsePersonalId } from '../../../../domain/identity/personalId.ts';
import { useText } from '../../../i18n/useText.ts';
import { Field } from '../../Field.tsx';
import type { QuestionProps } from '../questionProps.ts';
import { TextBox } from '../typed/TextBox.tsx';
import { useTyped } from '../typed/useTyped.ts';
import './PersonalIdQuestion.css';

const none = 'none';

/** Twelve digits in groups of three, or "chưa có" where the form allows it. */
export function PersonalIdQuestion({ question, answer, field, onAnswer }: QuestionProps<'personalId'>) {
  const { t } = useText();
  const typedAnswer = typeof answer === 'string' && answer !== none ? answer : undefined;
  const { parts, change, tidy } = useTyped<string>({
    controlId: field.id,
    answer: typedAnswer,
    onAnswer,
    show: (id = '') => {
      const parsed = parsePersonalId(id);
      return [parsed.ok ? formatPersonalId(parsed.value) : id];
    },
    read: ([typed = '']) => ({ answer: typed === '' ? undefined : typed }),
  });
  const count = (typedAnswer ?? '').replace(/\D/g, '').length;
  const hasNone = answer === none;
  return (
    <>
      <Field {...field}>
        {(control) => (
          <TextBox
            control={control}
            value={parts[0] ?? ''}
            inputMode="numeric"
            width="medium"
            onValue={(typed) => change([typed])}
            onLeave={tidy}
          />
        )}
      </Field>
      {count > 0 && count !== 12 && <p class="question-note">{t('form.personalId.typed', { count })}</p>}
      {question.mayBeNone && (
        <label class="choice personal-id-none">
          <input class="choice-input" type="checkbox" checked={hasNone} onChange={() => onAnswer(hasNone ? undefined : none)} />
          <span class="choice-text">{t('form.personalId.none')}</span>
        </label>
      )}
    </>
  );
}
