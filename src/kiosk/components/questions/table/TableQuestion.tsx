import { useEffect, useState } from 'preact/hooks';
import { findRows } from '../../../../domain/form/formState.ts';
import { useStore } from '../../../state/useStore.ts';
import { Button } from '../../Button.tsx';
import { FieldGroup } from '../../FieldGroup.tsx';
import { controlId } from '../controlId.ts';
import { useFormWords } from '../formWords.ts';
import { useQuestionDesk } from '../questionDesk.ts';
import type { QuestionProps } from '../questionProps.ts';
import { isRowWrong } from './isRowWrong.ts';
import { RemoveRowDialog } from './RemoveRowDialog.tsx';
import { RowCard } from './RowCard.tsx';
import { RowEditor } from './RowEditor.tsx';
import './TableQuestion.css';

const mostRowsDefault = 100;

/** Repeating rows as cards, one under the other: each is opened, filled in, and closed again. */
export function TableQuestion({ question, field }: QuestionProps<'table'>) {
  const { t, of } = useFormWords();
  const { session, unreadable, attempts } = useQuestionDesk();
  const rows = useStore(session.store, ({ form }) => findRows(form, question.id));
  const [openRows, setOpenRows] = useState<readonly string[]>([]);
  const [removing, setRemoving] = useState<string>();
  const rowName = of(question.id, question.rowName);
  const max = question.maxRows ?? mostRowsDefault;

  // "Tiếp tục" leads to what is wrong, so the rows in question must be open.
  useEffect(() => {
    if (attempts > 0)
      setOpenRows((open) => [...open, ...rows.filter((row) => isRowWrong(question, row, unreadable)).map(({ id }) => id)]);
    // oxlint-disable-next-line react/exhaustive-deps -- only a press of the button opens rows, not every letter typed
  }, [attempts]);

  const add = () => {
    const id = session.addRow(question.id);
    setOpenRows([...openRows, id]);
  };
  const close = (id: string) => {
    setOpenRows(openRows.filter((open) => open !== id));
    focusSoon(`${controlId(question.id)}-edit-${id}`);
  };
  const remove = (id: string) => {
    setRemoving(undefined);
    session.removeRow(question.id, id);
    focusSoon(`${controlId(question.id)}-add`);
  };
  const number = (id: string) => rows.findIndex((row) => row.id === id) + 1;
  return (
    <FieldGroup {...field}>
      <ol class="table-rows" role="list">
        {rows.map((row, place) => {
          const title = t('form.table.row', { row: rowName, number: place + 1 });
          const shared = { question, row, title, rowName, number: place + 1, onRemove: () => setRemoving(row.id) };
          return (
            <li key={row.id} class="table-row">
              {openRows.includes(row.id) ? (
                <RowEditor {...shared} onDone={() => close(row.id)} />
              ) : (
                <RowCard {...shared} onEdit={() => setOpenRows([...openRows, row.id])} />
              )}
            </li>
          );
        })}
      </ol>
      {rows.length === 0 && <p class="soft">{t('form.table.none', { row: rowName.toLocaleLowerCase('vi') })}</p>}
      {rows.length >= max ? (
        <p class="soft">{t('form.table.full', { max })}</p>
      ) : (
        // The error summary leads here, and on to the button.
        <div
          class="table-add"
          id={`${field.id}-add`}
          tabIndex={-1}
          onFocus={(event) => event.currentTarget.querySelector('button')?.focus()}
        >
          <Button icon="add" onClick={add}>
            {t('form.table.add', { row: rowName.toLocaleLowerCase('vi') })}
          </Button>
        </div>
      )}
      <RemoveRowDialog
        row={removing === undefined ? undefined : { name: rowName, number: number(removing) }}
        onKeep={() => setRemoving(undefined)}
        onRemove={() => removing !== undefined && remove(removing)}
      />
    </FieldGroup>
  );
}

/** After the next drawing, when the button is there. */
function focusSoon(id: string): void {
  requestAnimationFrame(() => document.getElementById(id)?.querySelector('button')?.focus());
}
