import { useState } from 'preact/hooks';
import { Button } from '../../components/Button.tsx';
import { ErrorSummary } from '../../components/ErrorSummary.tsx';
import { Notice } from '../../components/Notice.tsx';
import { RadioList } from '../../components/RadioList.tsx';
import { TextInput } from '../../components/TextInput.tsx';
import { useText } from '../../i18n/useText.ts';
import type { Failure } from '../../records/failure.ts';
import { useApp } from '../../state/useApp.ts';
import { readTrackingCode } from '../tracking/readTrackingCode.ts';
import { checkFeedback, emptyFeedback, feedbackTopics, type FeedbackEntry, type FeedbackProblem } from './feedbackEntry.ts';
import './FeedbackForm.css';

/** Nothing is kept on this machine: if the province cannot be reached, the words stay on the screen and a telephone is offered. */
export function FeedbackForm({ onReceived }: { onReceived: (receivedAt: string) => void }) {
  const app = useApp();
  const { t } = useText();
  const [entry, setEntry] = useState<FeedbackEntry>(emptyFeedback);
  const [problems, setProblems] = useState<FeedbackProblem[]>([]);
  const [failure, setFailure] = useState<Failure>();
  const [busy, setBusy] = useState(false);
  const change = (part: Partial<FeedbackEntry>) => setEntry({ ...entry, ...part });
  const errors = problems.map(({ field, message }) => ({ targetId: `feedback-${field}`, message: t(`feedback.${message}`) }));
  const errorOf = (field: FeedbackProblem['field']) => {
    const error = errors.find(({ targetId }) => targetId === `feedback-${field}`)?.message;
    return error === undefined ? {} : { error };
  };
  const send = async () => {
    const checked = checkFeedback({ ...entry, code: readTrackingCode(entry.code) });
    setProblems(checked.ok ? [] : checked.error);
    setFailure(undefined);
    if (!checked.ok) return;
    setBusy(true);
    const sent = await app.sendFeedback(checked.value).finally(() => setBusy(false));
    if (sent.ok) onReceived(sent.value.receivedAt);
    else setFailure(sent.error);
  };
  return (
    <form
      class="feedback-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <ErrorSummary errors={errors} />
      <RadioList
        id="feedback-topic"
        label={t('feedback.topic')}
        {...errorOf('topic')}
        value={entry.topic}
        onValue={(topic) => change({ topic: feedbackTopics.find((each) => each === topic) })}
        choices={feedbackTopics.map((topic) => ({ value: topic, label: t(`feedback.topics.${topic}`) }))}
      />
      <TextInput
        id="feedback-message"
        label={t('feedback.message')}
        help={t('feedback.messageHelp')}
        {...errorOf('message')}
        rows={5}
        value={entry.message}
        onValue={(message) => change({ message })}
      />
      <TextInput
        id="feedback-code"
        label={t('feedback.code')}
        help={t('feedback.codeHelp')}
        optional
        width="medium"
        maxLength={200}
        autoCapitalize="characters"
        value={entry.code}
        onValue={(code) => change({ code })}
      />
      <TextInput
        id="feedback-contact"
        label={t('feedback.contact')}
        help={`${t('feedback.contactHelp')} ${t('feedback.privacy')}`}
        optional
        width="medium"
        maxLength={200}
        value={entry.contact}
        onValue={(contact) => change({ contact })}
      />
      {failure && (
        <Notice tone="calm" title={t('feedback.offline')} live>
          <p>{t(`failures.${failure.code}`)}</p>
          <p>{t('feedback.offlineBody')}</p>
        </Notice>
      )}
      <Button kind="primary" type="submit" icon="send" busy={busy}>
        {t(busy ? 'feedback.sending' : 'feedback.send')}
      </Button>
    </form>
  );
}
