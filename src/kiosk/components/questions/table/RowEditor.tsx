import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useText } from '../../../i18n/useText.ts';
import { Button } from '../../Button.tsx';
import { QuestionDeskContext, useQuestionDesk } from '../questionDesk.ts';
import { QuestionField } from '../QuestionField.tsx';
import { SingleControl } from '../SingleControl.tsx';
import { isRowWrong } from './isRowWrong.ts';
import type { RowProps } from './RowCard.tsx';

/** A row that is open. "Xong" looks at this row alone and stays while something in it is wrong. */
export function RowEditor({ question, row, title, rowName, number, onRemove, onDone }: RowProps & { onDone: () => void }) {
  const { t } = useText();
  const desk = useQuestionDesk();
  const box = useRef<HTMLDivElement>(null);
  const [tries, setTries] = useState(0);
  // Before the next key: a reader types on at once.
  useLayoutEffect(() => {
    const first = box.current?.querySelector<HTMLElement>(
      tries > 0 ? '[aria-invalid], .field-wrong input' : 'input, textarea, select',
    );
    first?.focus();
  }, [tries]);
  const finish = () => (isRowWrong(question, row, desk.unreadable) ? setTries(tries + 1) : onDone());
  return (
    <QuestionDeskContext.Provider value={{ ...desk, attempts: desk.attempts + tries }}>
      <div class="row-editor" role="group" aria-label={title} ref={box}>
        <h2 class="row-editor-title">{title}</h2>
        {question.columns.map((column) => (
          <QuestionField key={column.id} question={column} control={SingleControl} row={{ table: question.id, id: row.id }} />
        ))}
        <div class="row-editor-buttons">
          <Button kind="secondary" icon="check" onClick={finish}>
            {t('form.table.done', { row: rowName.toLocaleLowerCase('vi'), number })}
          </Button>
          <Button kind="danger" icon="discard" onClick={onRemove}>
            {t('form.table.removeOf', { row: rowName.toLocaleLowerCase('vi'), number })}
          </Button>
        </div>
      </div>
    </QuestionDeskContext.Provider>
  );
}
