import { useState } from 'preact/hooks';
import { useText } from '../../../i18n/useText.ts';
import { Button } from '../../Button.tsx';
import { FieldGroup } from '../../FieldGroup.tsx';
import { Notice } from '../../Notice.tsx';
import { useQuestionDesk } from '../questionDesk.ts';
import type { QuestionProps } from '../questionProps.ts';
import { useBlobUrl } from '../useBlobUrl.ts';
import { refusalText } from './refusalText.ts';
import './SignatureQuestion.css';
import { SignaturePad } from './SignaturePad.tsx';
import { useAnswerFile } from './useAnswerFile.ts';

/** A signature drawn by finger: a picture (hình chữ ký), evidence only, never called a digital signature. */
export function SignatureQuestion({ question, answer, field, onAnswer }: QuestionProps<'signature'>) {
  const { t } = useText();
  const { session } = useQuestionDesk();
  const { preparing, refusal, keep } = useAnswerFile(question.id);
  const [empty, setEmpty] = useState(false);
  const help = [field.help, t('form.signatureHelp')].filter(Boolean).join(' ');
  const use = async (picture: Blob | undefined) => {
    setEmpty(picture === undefined);
    const sha256 = picture && (await keep(picture, `${question.id}.png`));
    if (sha256 !== undefined) onAnswer(sha256);
  };
  const again = async () => {
    if (typeof answer === 'string') await session.detach(answer, { questionId: question.id });
    onAnswer(undefined);
  };
  return (
    <FieldGroup {...field} help={help}>
      {typeof answer === 'string' ? (
        <div class="stack-tight">
          <KeptSignature sha256={answer} />
          <Button icon="edit" onClick={() => void again()}>
            {t('form.signature.again')}
          </Button>
        </div>
      ) : (
        <SignaturePad onUse={(picture) => void use(picture)} busy={preparing !== undefined} />
      )}
      {empty && <p class="field-error">{t('form.signature.empty')}</p>}
      {refusal && (
        <Notice tone="warning" live>
          <p>{refusalText(t, refusal)}</p>
        </Notice>
      )}
      <p class="question-note">{t('form.signature.onPaper')}</p>
    </FieldGroup>
  );
}

function KeptSignature({ sha256 }: { sha256: string }) {
  const { t } = useText();
  const { session } = useQuestionDesk();
  const { url } = useBlobUrl(() => session.readFile(sha256), sha256);
  return url ? <img class="signature-kept" src={url} alt={t('form.signature.kept')} /> : <p>{t('form.signature.kept')}</p>;
}
