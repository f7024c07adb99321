import type { Procedure } from '../../../domain/procedure/procedure.ts';
import { Qr } from '../../components/Qr.tsx';
import { formatDay } from '../../i18n/formatTime.ts';
import { useText } from '../../i18n/useText.ts';

/** How old the data is and where to compare it. The address is text and QR: a kiosk must not wander off to other sites. */
export function Source({ procedure: { portalUrl, dataOn } }: { procedure: Procedure }) {
  const { t } = useText();
  return (
    <section class="source" aria-labelledby="source-title">
      <h2 id="source-title" class="start-title">
        {t('procedure.source')}
      </h2>
      <p>{t('procedure.sourceBody', { day: formatDay(dataOn) })}</p>
      {portalUrl && (
        <>
          <p>{t('procedure.portal')}:</p>
          <Qr text={portalUrl} label={t('procedure.portalQr')} />
          <p class="source-address">{portalUrl}</p>
        </>
      )}
    </section>
  );
}
