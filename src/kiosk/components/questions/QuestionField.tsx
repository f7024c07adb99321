import '../../i18n/dossierTexts.ts';
import type { FunctionComponent } from 'preact';
import { useState } from 'preact/hooks';
import { sourceLanguage } from '../../../domain/basics/language.ts';
import type { Question, QuestionId } from '../../../domain/form/formDefinition.ts';
import { findQuestionState, type QuestionState } from '../../../domain/form/formState.ts';
import { isBlocking, type Problem } from '../../../domain/form/problem.ts';
import { useStore } from '../../state/useStore.ts';
import type { FieldProps } from '../Field.tsx';
import { ComputedAnswer } from './ComputedAnswer.tsx';
import { controlId } from './controlId.ts';
import { useFormWords, type FormWords } from './formWords.ts';
import { problemTexts } from './problemText.ts';
import { printedLabel } from './questionLabel.ts';
import { useQuestionDesk } from './questionDesk.ts';
import './QuestionField.css';
import type { ControlOfQuestionProps } from './questionProps.ts';

export interface QuestionFieldProps {
  question: Question;
  /** What it is answered with. */
  control: FunctionComponent<ControlOfQuestionProps>;
  /** For a cell of a table. */
  row?: { table: QuestionId; id: string } | undefined;
}

/** One question of the form, whatever its type. It follows its own part of the form alone, so that typing elsewhere costs nothing. */
export function QuestionField(props: QuestionFieldProps) {
  const { question, row } = props;
  const { session } = useQuestionDesk();
  const state = useStore(session.store, ({ form }) => findQuestionState(form, question.id, row?.id));
  return state?.shown ? <ShownQuestion {...props} state={state} /> : null;
}

function ShownQuestion({ question, row, control: Control, state }: QuestionFieldProps & { state: QuestionState }) {
  const { session, unreadable, attempts } = useQuestionDesk();
  const words = useFormWords();
  // A warning about something that is still being typed would only disturb.
  const [wasLeft, setWasLeft] = useState(state.answer !== undefined);
  const id = controlId(question.id, row);
  const toText = (problem: Problem) => problemTexts(words)(problem, { question, answer: state.answer });
  // Of a table, each cell says it of itself.
  const misread = question.type === 'table' ? undefined : unreadable.findWithin(id);
  const error = state.problems.find(isBlocking);
  const warning = state.problems.find((problem) => !isBlocking(problem));
  const field: FieldProps = {
    id,
    ...labelOf(question, words),
    optional: !state.required && question.compute === undefined && question.type !== 'statement',
    ...(warning && wasLeft && { warning: toText(warning) }),
    ...(attempts > 0 && misread && { error: words.t(`form.unreadable.${misread.reason}`) }),
    ...(attempts > 0 && !misread && error && { error: toText(error) }),
  };
  if (question.compute !== undefined) return <ComputedAnswer question={question} answer={state.answer} field={field} />;
  return (
    <div class="question" onFocusOut={() => setWasLeft(true)}>
      <Control
        question={question}
        answer={state.answer}
        field={field}
        onAnswer={(answer) => session.answer(question.id, answer, row?.id)}
      />
    </div>
  );
}

/** The statutory wording stays Vietnamese; on a screen in another language its translation stands first in the help. */
function labelOf(question: Question, { language, of }: FormWords): Pick<FieldProps, 'label' | 'labelLang' | 'help' | 'speak'> {
  const help = question.help && of(question.id, question.help);
  const label = printedLabel(question);
  const labelLang = sourceLanguage;
  if (language === sourceLanguage) return { label, labelLang, speak: true, ...(help && { help }) };
  const translated = of(question.id, question.label);
  const helps = [translated === question.label ? '' : translated, help].filter(Boolean);
  return { label, labelLang, ...(helps.length > 0 && { help: helps.join('. ') }) };
}
