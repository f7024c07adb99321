import { useLocation } from 'preact-iso/router';
import { useState } from 'preact/hooks';
import { Button } from '../../components/Button.tsx';
import { Notice } from '../../components/Notice.tsx';
import type { Translate } from '../../i18n/text.ts';
import { useText } from '../../i18n/useText.ts';
import type { OutboxEntry } from '../../records/outboxEntry.ts';
import type { CorrectRefusal } from '../../state/app.ts';
import { useApp } from '../../state/useApp.ts';
import { paths } from '../paths.ts';

type Told = { kind: 'exported' | 'exportFailed' } | { kind: 'correctFailed'; why: CorrectRefusal };

/** What a person can do with a dossier that cannot go on by itself (I4, I9). The old entry stays until the new one is delivered. */
export function AttentionActions({ entry: { id, slip, replacedBy } }: { entry: OutboxEntry }) {
  const app = useApp();
  const { route } = useLocation();
  const { t } = useText();
  const [busy, setBusy] = useState(false);
  const [told, setTold] = useState<Told>();
  const code = slip.temporaryCode;
  const correct = async () => {
    setBusy(true);
    const corrected = await app.correctDossier(id).finally(() => setBusy(false));
    if (corrected.ok) route(paths.draft(corrected.value));
    else setTold({ kind: 'correctFailed', why: corrected.error });
  };
  const sendAgain = async () => {
    setBusy(true);
    await app.sendAgain(id).finally(() => setBusy(false));
  };
  const exportFile = async () => {
    setBusy(true);
    const exported = await app.exportDossier(id).catch(() => false);
    setBusy(false);
    setTold({ kind: exported ? 'exported' : 'exportFailed' });
  };
  return (
    <>
      {replacedBy === undefined && (
        <Button icon="edit" busy={busy} onClick={() => void correct()}>
          {t('outbox.correct')}
          <span class="visually-hidden">: {code}</span>
        </Button>
      )}
      <Button icon="send" busy={busy} onClick={() => void sendAgain()}>
        {t('outbox.sendAgain')}
        <span class="visually-hidden">: {code}</span>
      </Button>
      <Button icon="stick" busy={busy} onClick={() => void exportFile()}>
        {t('outbox.export')}
        <span class="visually-hidden">: {code}</span>
      </Button>
      {told?.kind === 'correctFailed' && (
        <Notice tone="error" title={t('outbox.correctFailed')} live>
          <p>{explain(told.why, t)}</p>
        </Notice>
      )}
      {(told?.kind === 'exported' || told?.kind === 'exportFailed') && (
        <Notice tone={told.kind === 'exported' ? 'success' : 'error'} live>
          <p>{t(`outbox.${told.kind}`, { code })}</p>
        </Notice>
      )}
    </>
  );
}

function explain(why: CorrectRefusal, t: Translate): string {
  switch (why) {
    case 'unknownDossier':
    case 'unreadable':
    case 'replaced':
    case 'unknownForm':
      return t(`outbox.correctRefusals.${why}`);
    default:
      return t(`storageFaults.${why}`);
  }
}
