import { useText } from '../../i18n/useText.ts';
import { Notice } from '../Notice.tsx';
import { SpeakerButton } from '../SpeakerButton.tsx';
import type { QuestionProps } from './questionProps.ts';

/** Something to read, with nothing to answer. */
export function StatementQuestion({ question, field }: QuestionProps<'statement'>) {
  const { language } = useText();
  return (
    <div id={field.id}>
      <Notice>
        <p lang="vi">{question.label}</p>
        {language === 'en' && <p>{question.labelEn}</p>}
        <SpeakerButton text={question.label} />
      </Notice>
    </div>
  );
}
