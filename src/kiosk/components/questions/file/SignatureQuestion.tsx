import { useRef, useState } from 'preact/hooks';
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
  const { refusal, keep } = useAnswerFile(question.id);
  const [empty, setEmpty] = useState(false);
  const [signing, setSigning] = useState(typeof answer !== 'string');
  const kept = useRef(typeof answer === 'string' ? answer : undefined);
  const turn = useRef<Promise<unknown>>(Promise.resolve());
  const help = [field.help, t('form.signatureHelp')].filter(Boolean).join(' ');
  const inTurn = (work: () => Promise<void>) => {
    turn.current = session.during(turn.current.then(work));
  };
  /** Kept with every stroke: who signs may walk away without pressing anything. */
  const keepStroke = (drawing: Promise<Blob | undefined>) => {
    setEmpty(false);
    inTurn(async () => {
      const picture = await drawing;
      const sha256 = picture && (await keep(picture, `${question.id}.png`, kept.current));
      if (sha256 === undefined) return;
      kept.current = sha256;
      onAnswer(sha256);
    });
  };
  const takeOff = () =>
    inTurn(async () => {
      if (kept.current !== undefined) await session.detach(kept.current, { questionId: question.id });
      kept.current = undefined;
      onAnswer(undefined);
    });
  const done = (drawn: boolean) => {
    setEmpty(!drawn);
    if (drawn) inTurn(async () => setSigning(kept.current === undefined));
  };
  const again = () => {
    setSigning(true);
    takeOff();
  };
  return (
    <FieldGroup {...field} help={help}>
      {!signing && typeof answer === 'string' ? (
        <div class="stack-tight">
          <KeptSignature sha256={answer} />
          <Button icon="edit" onClick={again}>
            {t('form.signature.again')}
          </Button>
        </div>
      ) : (
        <SignaturePad onStroke={keepStroke} onClear={takeOff} onDone={done} />
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
