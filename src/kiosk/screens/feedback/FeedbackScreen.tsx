import { useState } from 'preact/hooks';
import { BackLink } from '../../components/BackLink.tsx';
import { Notice } from '../../components/Notice.tsx';
import { ButtonLink } from '../../components/ButtonLink.tsx';
import { PageTitle } from '../../components/PageTitle.tsx';
import { HotlineNumbers } from '../../components/HotlineNumbers.tsx';
import { formatInstant } from '../../i18n/formatTime.ts';
import { useText } from '../../i18n/useText.ts';
import { useApp } from '../../state/useApp.ts';
import { useStore } from '../../state/useStore.ts';
import { paths } from '../paths.ts';
import { FeedbackForm } from './FeedbackForm.tsx';

/** Praise, complaint or proposal, straight to the province; the telephone for whoever would rather speak. */
export function FeedbackScreen() {
  const app = useApp();
  const { t } = useText();
  const hotline = useStore(app.settings, (settings) => settings.hotline);
  const [receivedAt, setReceivedAt] = useState<string>();
  return (
    <div class="stack">
      <BackLink href={paths.home} />
      <PageTitle>{t('feedback.title')}</PageTitle>
      {receivedAt === undefined ? (
        <>
          <p>{t('feedback.lead')}</p>
          <FeedbackForm onReceived={setReceivedAt} />
        </>
      ) : (
        <>
          <Notice tone="success" title={t('feedback.sent')} live>
            <p>{t('feedback.sentBody', { time: formatInstant(receivedAt) })}</p>
          </Notice>
          <ButtonLink kind="primary" icon="home" href={paths.home}>
            {t('notFound.home')}
          </ButtonLink>
        </>
      )}
      <div class="feedback-call">
        <p class="soft">{t('feedback.call')}</p>
        <HotlineNumbers setting={hotline} />
      </div>
    </div>
  );
}
