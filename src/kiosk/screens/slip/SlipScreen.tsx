import { useLayoutEffect } from 'preact/hooks';
import { temporaryCodeToSpeech } from '../../../domain/identity/temporaryCodeToSpeech.ts';
import { Button } from '../../components/Button.tsx';
import { ButtonLink } from '../../components/ButtonLink.tsx';
import { Notice } from '../../components/Notice.tsx';
import { PageTitle } from '../../components/PageTitle.tsx';
import { SpeakerButton } from '../../components/SpeakerButton.tsx';
import { formatInstant } from '../../i18n/formatTime.ts';
import { useText } from '../../i18n/useText.ts';
import type { OutboxEntry } from '../../records/outboxEntry.ts';
import { useApp } from '../../state/useApp.ts';
import { useStore } from '../../state/useStore.ts';
import { paths } from '../paths.ts';
import { PrintedSlip } from './PrintedSlip.tsx';
import './SlipScreen.css';

/** After submitting, and again whenever the slip is wanted: what is safe, the code, and paper to take home. */
export function SlipScreen({ id = '' }: { id?: string }) {
  const app = useApp();
  const entry = useStore(app.outbox, ({ entries }) => entries.find((each) => each.id === id));
  return entry ? <Slip entry={entry} /> : <SlipMissing />;
}

function Slip({ entry }: { entry: OutboxEntry }) {
  const { printer } = useApp().devices;
  const { t } = useText();
  const { title, lead } = useHeadline(entry);
  useLayoutEffect(() => printer.forgetPaper, [printer]);
  const spoken = temporaryCodeToSpeech(entry.slip.temporaryCode).join('. ');
  return (
    <div class="slip">
      <div class="slip-side stack no-print">
        <PageTitle>{title}</PageTitle>
        <p>{lead}</p>
        <p class="slip-code-big">
          <span class="visually-hidden">{t('slip.code')}: </span>
          {entry.slip.temporaryCode}
        </p>
        <SpeakerButton text={`Mã tạm: ${spoken}`} about={t('slip.code')} />
        <Button kind="primary" icon="print" wide onClick={() => printer.print('a4')}>
          {t('slip.printA4')}
        </Button>
        <Button icon="print" wide onClick={() => printer.print('roll')}>
          {t('slip.printRoll')}
        </Button>
        <ButtonLink icon="home" href={paths.home} wide>
          {t('slip.done')}
        </ButtonLink>
        <p class="soft small">{t('slip.noPrinter')}</p>
      </div>
      <PrintedSlip slip={entry.slip} />
    </div>
  );
}

/** The screen says what is known of this dossier now; the paper says what was known when it was made. */
function useHeadline({ state, receipt }: OutboxEntry): { title: string; lead: string } {
  const { t } = useText();
  if (state === 'delivered' && receipt) {
    return {
      title: t('slip.deliveredTitle'),
      lead: t('slip.deliveredLead', { time: formatInstant(receipt.receipt.receivedAt) }),
    };
  }
  if (state === 'needsAttention') return { title: t('slip.attentionTitle'), lead: t('slip.attentionLead') };
  return { title: t('slip.screenTitle'), lead: t('slip.screenLead') };
}

function SlipMissing() {
  const { t } = useText();
  return (
    <div class="stack">
      <PageTitle>{t('slip.missingTitle')}</PageTitle>
      <Notice tone="calm" icon="info">
        <p>{t('slip.missingBody')}</p>
      </Notice>
      <ButtonLink kind="primary" icon="tracking" href={paths.tracking()}>
        {t('tracking.title')}
      </ButtonLink>
    </div>
  );
}
