import type { Question } from '../../../../domain/form/formDefinition.ts';
import type { FormRow } from '../../../../domain/form/formState.ts';
import { useText } from '../../../i18n/useText.ts';
import { Button } from '../../Button.tsx';
import { Tag } from '../../Tag.tsx';
import { useAnswerLine } from '../answer/useAnswerLine.ts';
import { controlId } from '../controlId.ts';
import { useQuestionDesk } from '../questionDesk.ts';
import { isRowWrong } from './isRowWrong.ts';

export interface RowProps {
  question: Extract<Question, { type: 'table' }>;
  row: FormRow;
  /** "Người 2". */
  title: string;
  rowName: string;
  number: number;
  onRemove(): void;
}

/** Enough to tell the rows apart. */
const mostAnswers = 4;

/** A row that is closed: its first answers, and two buttons. */
export function RowCard({ question, row, title, rowName, number, onRemove, onEdit }: RowProps & { onEdit: () => void }) {
  const { t } = useText();
  const { unreadable } = useQuestionDesk();
  const toLine = useAnswerLine();
  const answered = question.columns.flatMap((column, place) => {
    const { shown, answer } = row.cells[place] ?? {};
    return shown && answer !== undefined ? [toLine(column, answer)] : [];
  });
  const of = { row: rowName, number };
  return (
    <div class="row-card">
      <div class="row-card-text">
        <p class="row-card-title">
          {title} {isRowWrong(question, row, unreadable) && <Tag tone="care">{t('form.table.wrong')}</Tag>}
        </p>
        <p class="row-card-answers">
          {answered.length === 0 && <span class="soft">{t('form.table.notYet')}</span>}
          <span lang="vi">{answered.slice(0, mostAnswers).join(' · ')}</span>
        </p>
      </div>
      <div class="row-card-buttons">
        <span id={`${controlId(question.id)}-edit-${row.id}`}>
          <Button icon="edit" onClick={onEdit}>
            {t('form.table.edit')}
            <span class="visually-hidden">: {t('form.table.row', of)}</span>
          </Button>
        </span>
        <Button kind="danger" icon="discard" onClick={onRemove}>
          {t('form.table.remove')}
          <span class="visually-hidden">: {t('form.table.row', of)}</span>
        </Button>
      </div>
    </div>
  );
}
