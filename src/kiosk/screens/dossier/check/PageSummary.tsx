import { findQuestionState, findRows } from '../../../../domain/form/formState.ts';
import type { Page, Question } from '../../../../domain/form/formDefinition.ts';
import { useAnswerLine } from '../../../components/questions/answer/useAnswerLine.ts';
import { printedLabel } from '../../../components/questions/questionLabel.ts';
import { SpeakerButton } from '../../../components/SpeakerButton.tsx';
import { SummaryList } from '../../../components/SummaryList.tsx';
import { useFormWords } from '../../../components/questions/formWords.ts';
import { useDossierDesk } from '../dossierDesk.ts';
import { stepHref } from '../steps.ts';

interface Line {
  question: Question;
  /** One line; of a table one for each row. */
  lines: string[];
}

/** The answers of one page under their statutory labels, each with its way back. */
export function PageSummary({ page }: { page: Page }) {
  const { session } = useDossierDesk();
  const { t, of } = useFormWords();
  const toLine = useAnswerLine();
  const { form, draft } = session.store.getState();

  const linesOf = (question: Question): string[] => {
    const answer = findQuestionState(form, question.id)?.answer;
    if (question.type !== 'table') return answer === undefined ? [] : [toLine(question, answer)];
    return findRows(form, question.id).map(({ cells }) =>
      question.columns
        .flatMap((column, place) => {
          const { shown, answer } = cells[place] ?? {};
          return shown && answer !== undefined ? [toLine(column, answer)] : [];
        })
        .join(' · '),
    );
  };
  const told: Line[] = page.questions
    .filter((question) => question.type !== 'statement' && findQuestionState(form, question.id)?.shown)
    .map((question) => ({ question, lines: linesOf(question) }));
  if (told.length === 0) return null;
  const spoken = told.map(({ question, lines }) => `${question.label}: ${lines.join('; ') || t('form.empty')}`).join('. ');
  return (
    <section class="check-part">
      <div class="check-part-head">
        <h2>{of(page.id, page.title)}</h2>
        <SpeakerButton text={spoken} about={of(page.id, page.title)} />
      </div>
      <SummaryList
        rows={told.map(({ question, lines }) => ({
          id: question.id,
          label: printedLabel(question),
          labelLang: 'vi',
          value: <AnswerLines lines={lines} question={question} />,
          ...(question.compute === undefined && {
            changeHref: stepHref(draft.id, { name: 'page', pageId: page.id }, { fromCheck: true, question: question.id }),
          }),
        }))}
      />
    </section>
  );
}

function AnswerLines({ lines, question }: Line) {
  const { t, of } = useFormWords();
  if (lines.length === 0) return <span class="soft check-empty">{t('form.empty')}</span>;
  if (question.type !== 'table') {
    return (
      <span class="check-answer" lang="vi">
        {lines[0]}
      </span>
    );
  }
  return (
    <ol class="check-rows" lang="vi">
      {lines.map((line, place) => (
        // oxlint-disable-next-line react/no-array-index-key -- rows have no other name here, and none moves while it is shown
        <li key={place}>
          <span class="visually-hidden">
            {t('form.table.row', { row: of(question.id, question.rowName), number: place + 1 })}:{' '}
          </span>
          {line || t('form.table.notYet')}
        </li>
      ))}
    </ol>
  );
}
