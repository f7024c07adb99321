import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../../components/Button.tsx';
import { Notice } from '../../components/Notice.tsx';
import { HotlineNumbers } from '../../components/HotlineNumbers.tsx';
import { useText } from '../../i18n/useText.ts';
import type { TrackedDossier } from '../../state/app.ts';
import { useApp } from '../../state/useApp.ts';
import { useStore } from '../../state/useStore.ts';
import { FoundAtProvince } from './FoundAtProvince.tsx';
import { FoundHere } from './FoundHere.tsx';

/** It is here; the province knows it; nobody knows the code; nobody could be asked. A mistyped code is said at its field. */
export function TrackingAnswer({ answer, onAgain }: { answer: TrackedDossier; onAgain: () => void }) {
  const { t } = useText();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), [answer]);
  return (
    <section class="stack" aria-labelledby="tracking-answer">
      <h2 id="tracking-answer" tabIndex={-1} ref={title}>
        {t('tracking.result')}
      </h2>
      <Answer answer={answer} onAgain={onAgain} />
    </section>
  );
}

function Answer({ answer, onAgain }: { answer: TrackedDossier; onAgain: () => void }) {
  const app = useApp();
  const { t } = useText();
  const hotline = useStore(app.settings, (settings) => settings.hotline);
  switch (answer.found) {
    case 'here':
      return <FoundHere entry={answer.entry} />;
    case 'province':
      return <FoundAtProvince dossier={answer.dossier} />;
    case 'no':
      return (
        <Notice tone="info" title={t('tracking.unknownCode')}>
          <p>{t('tracking.unknownCodeBody')}</p>
        </Notice>
      );
    case 'notAsked':
      return (
        <Notice tone="calm" title={t('tracking.notAsked')}>
          <p>{t(`failures.${answer.failure.code}`)}</p>
          <p>{t('tracking.notAskedBody')}</p>
          <p>{t('tracking.notAskedNext')}</p>
          <HotlineNumbers setting={hotline} />
          <Button onClick={onAgain}>{t('tracking.again')}</Button>
        </Notice>
      );
  }
}
