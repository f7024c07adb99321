import { Notice } from '../Notice.tsx';
import { SpeakerButton } from '../SpeakerButton.tsx';
import { useFormWords } from './formWords.ts';
import type { QuestionProps } from './questionProps.ts';

/** Something to read, with nothing to answer. */
export function StatementQuestion({ question, field }: QuestionProps<'statement'>) {
  const { of } = useFormWords();
  const translated = of(question.id, question.label);
  return (
    <div id={field.id}>
      <Notice>
        <p lang="vi">{question.label}</p>
        {translated !== question.label && <p>{translated}</p>}
        <SpeakerButton text={question.label} />
      </Notice>
    </div>
  );
}
