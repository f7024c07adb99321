import type { PaperAnswer } from '../../../../domain/paper/attachedPaper.ts';
import type { RequiredPaper } from '../../../../domain/procedure/procedure.ts';
import type { ErrorLine } from '../../../components/ErrorSummary.tsx';
import { Field } from '../../../components/Field.tsx';
import { TextBox } from '../../../components/questions/typed/TextBox.tsx';
import { RadioList } from '../../../components/RadioList.tsx';
import { useText } from '../../../i18n/useText.ts';

export interface PaperChoiceProps {
  paper: RequiredPaper;
  chosen: PaperAnswer['state'] | undefined;
  reason: string;
  errors: readonly ErrorLine[];
  onChoose(state: PaperAnswer['state']): void;
  onReason(reason: string): void;
}

const states = ['have', 'onPaper', 'missing', 'notNeeded'] as const;
const longestReason = 500;

/** The four things that can be said of a paper; a waiver needs its reason. */
export function PaperChoice({ paper, chosen, reason, errors, onChoose, onReason }: PaperChoiceProps) {
  const { t } = useText();
  const errorOf = (id: string) => {
    const error = errors.find(({ targetId }) => targetId === id)?.message;
    return error === undefined ? {} : { error };
  };
  const hintOf = (state: (typeof states)[number]) =>
    state === 'missing' && paper.optional ? t('papers.paper.missingHintOptional') : t(`papers.paper.${state}Hint`);
  return (
    <>
      <RadioList
        id="paper-state"
        label={t('papers.paper.state')}
        {...errorOf('paper-state')}
        value={chosen}
        onValue={(state) => onChoose(state as PaperAnswer['state'])}
        choices={states.map((state) => ({ value: state, label: t(`papers.paper.${state}`), hint: hintOf(state) }))}
      />
      {chosen === 'notNeeded' && (
        <Field id="paper-reason" label={t('papers.paper.reason')} help={t('papers.paper.reasonHelp')} {...errorOf('paper-reason')}>
          {(control) => (
            <TextBox control={control} value={reason} lines={2} maxLength={longestReason} capitals="sentences" onValue={onReason} />
          )}
        </Field>
      )}
    </>
  );
}
