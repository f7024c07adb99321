import type { AnswerValue } from '../../../domain/form/answers.ts';
import type { Question } from '../../../domain/form/formDefinition.ts';
import { useText } from '../../i18n/useText.ts';
import type { FieldProps } from '../Field.tsx';
import { useAnswerLine } from './answer/useAnswerLine.ts';

/** What the form works out by itself: shown, and never typed. */
export function ComputedAnswer({
  question,
  answer,
  field,
}: {
  question: Question;
  answer: AnswerValue | undefined;
  field: FieldProps;
}) {
  const { t } = useText();
  const toLine = useAnswerLine();
  return (
    <div class="question computed" id={field.id} role="group" aria-labelledby={`${field.id}-label`}>
      <p class="computed-label" id={`${field.id}-label`}>
        <span lang={field.labelLang}>{field.label}</span> <span class="computed-mark">({t('form.computed')})</span>
      </p>
      <output class="computed-value">
        {answer === undefined ? (
          <span class="soft">{t('form.computedEmpty')}</span>
        ) : (
          <span lang="vi">{toLine(question, answer)}</span>
        )}
      </output>
      {field.error && <p class="field-error">{field.error}</p>}
    </div>
  );
}
