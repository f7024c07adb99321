import type { PaperAnswer } from '../../../../domain/paper/attachedPaper.ts';
import type { RequiredPaper } from '../../../../domain/procedure/procedure.ts';
import { Field } from '../../../components/Field.tsx';
import { TextBox } from '../../../components/questions/typed/TextBox.tsx';
import { RadioList } from '../../../components/RadioList.tsx';
import { useText } from '../../../i18n/useText.ts';
import type { Attempts } from '../useAttempts.ts';

export interface PaperChoiceProps {
  paper: RequiredPaper;
  chosen: PaperAnswer['state'] | undefined;
  reason: string;
  attempts: Attempts;
  onChoose(state: PaperAnswer['state']): void;
  onReason(reason: string): void;
}

const states = ['have', 'onPaper', 'missing', 'notNeeded'] as const;
const longestReason = 500;

/** The four things that can be said of a paper; a waiver needs its reason. */
export function PaperChoice({ paper, chosen, reason, attempts, onChoose, onReason }: PaperChoiceProps) {
  const { t } = useText();
  const hintOf = (state: (typeof states)[number]) =>
    state === 'missing' && paper.optional ? t('papers.paper.missingHintOptional') : t(`papers.paper.${state}Hint`);
  return (
    <>
      <RadioList
        id="paper-state"
        label={t('papers.paper.state')}
        {...attempts.errorOf('paper-state')}
        value={chosen}
        onValue={(state) => onChoose(state as PaperAnswer['state'])}
        choices={states.map((state) => ({ value: state, label: t(`papers.paper.${state}`), hint: hintOf(state) }))}
      />
      {chosen === 'notNeeded' && (
        <Field
          id="paper-reason"
          label={t('papers.paper.reason')}
          help={t('papers.paper.reasonHelp')}
          {...attempts.errorOf('paper-reason')}
        >
          {(control) => (
            <TextBox
              control={control}
              value={reason}
              lines={2}
              maxLength={longestReason}
              capitals="sentences"
              onValue={onReason}
            />
          )}
        </Field>
      )}
    </>
  );
}
