import { useRef } from 'preact/hooks';
import { useText } from '../../../i18n/useText.ts';
import { useStore } from '../../../state/useStore.ts';
import { Button } from '../../Button.tsx';
import { Field } from '../../Field.tsx';
import { Notice } from '../../Notice.tsx';
import { useQuestionDesk } from '../questionDesk.ts';
import type { QuestionProps } from '../questionProps.ts';
import { refusalText } from './refusalText.ts';
import { useAnswerFile } from './useAnswerFile.ts';

/** A file as the answer to a question, such as a photograph for the form. */
export function FileQuestion({ question, answer, field, onAnswer }: QuestionProps<'file'>) {
  const { t } = useText();
  const { session } = useQuestionDesk();
  const { preparing, refusal, keep } = useAnswerFile(question.id);
  const input = useRef<HTMLInputElement>(null);
  const file = useStore(session.store, ({ draft }) => draft.files.find(({ sha256 }) => sha256 === answer));
  const take = async (chosen: File) => {
    const sha256 = await keep(chosen, chosen.name);
    if (input.current) input.current.value = '';
    if (sha256 !== undefined) onAnswer(sha256);
  };
  const remove = async () => {
    if (typeof answer === 'string') await session.detach(answer, { questionId: question.id });
    onAnswer(undefined);
  };
  return (
    <Field {...field}>
      {(control) => (
        <div class="stack-tight">
          {file ? (
            <p class="row">
              <span lang="vi">{file.name}</span>
              <Button icon="discard" onClick={() => void remove()}>
                {t('form.file.remove')}
              </Button>
            </p>
          ) : (
            <input
              {...control}
              ref={input}
              class="control"
              type="file"
              accept="image/*,application/pdf"
              onChange={(event) => {
                const chosen = event.currentTarget.files?.[0];
                if (chosen) void take(chosen);
              }}
            />
          )}
          {preparing !== undefined && <p role="status">{t('form.file.preparing', { name: preparing })}</p>}
          {refusal && (
            <Notice tone="warning" live>
              <p>{refusalText(t, refusal)}</p>
            </Notice>
          )}
        </div>
      )}
    </Field>
  );
}
