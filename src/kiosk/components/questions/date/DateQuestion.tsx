import { withCapital } from '../../../../domain/basics/vietnameseText.ts';
import { sourceLanguage } from '../../../../domain/basics/language.ts';
import { dateInWords } from '../../../../domain/basics/dateInWords.ts';
import { isValidPartialDate, type PartialDate } from '../../../../domain/basics/partialDate.ts';
import { useText } from '../../../i18n/useText.ts';
import { describeControl } from '../../Field.tsx';
import { FieldGroup } from '../../FieldGroup.tsx';
import type { QuestionProps } from '../questionProps.ts';
import { DateBoxes } from './DateBoxes.tsx';

/** A date of which elders may know the year alone. What is not known stays empty: it never becomes 1 January. */
export function DateQuestion({ question, answer, field, onAnswer }: QuestionProps<'date'>) {
  const date = answer as PartialDate | undefined;
  return (
    <FieldGroup {...field}>
      <DateBoxes
        id={field.id}
        answer={date}
        onAnswer={onAnswer}
        precision={question.precision ?? 'day'}
        invalid={field.error !== undefined}
        describedBy={describeControl(field)['aria-describedby']}
      />
      {date && isValidPartialDate(date) && <ReadBack date={date} />}
    </FieldGroup>
  );
}

/** The date said back in words; of a partial one, what alone will be written. */
function ReadBack({ date }: { date: PartialDate }) {
  const { t, language } = useText();
  const { year, month, day } = date;
  if (month === undefined) return <p class="question-note">{t('form.date.yearOnly', { year })}</p>;
  if (day === undefined) return <p class="question-note">{t('form.date.monthOnly', { month, year })}</p>;
  return language === sourceLanguage ? <p class="question-note">{withCapital(dateInWords(date))}</p> : null;
}
