import { communeHotline, nationalHotline } from '../../components/hotlines.ts';
import { Qr } from '../../components/Qr.tsx';
import { formatInstant } from '../../i18n/formatTime.ts';
import { inVietnamese as t } from '../../i18n/text.ts';
import type { PendingSlip } from '../../../domain/dossier/pendingSlip.ts';
import { useApp } from '../../state/useApp.ts';
import { useStore } from '../../state/useStore.ts';
import { shortPaperName } from '../dossier/papers/shortPaperName.ts';
import { paths } from '../paths.ts';
import './PrintedSlip.css';

/**
 * Phiếu ghi nhận hồ sơ chờ gửi, as it comes out of the printer, in Vietnamese. It bears no national
 * heading and no signature: it stands for a queue on this machine, not for an authority's receipt.
 */
export function PrintedSlip({ slip }: { slip: PendingSlip }) {
  const app = useApp();
  const hotline = useStore(app.settings, (settings) => settings.hotline);
  const origin = useStore(app.settings, ({ publicUrl }) => publicUrl) ?? app.devices.ownAddress();
  return (
    <article class="printed" lang="vi" aria-label={t('slip.preview')}>
      <header class="printed-head">
        <div class="printed-desk">
          <p>{t('slip.desk')}</p>
          <p>
            <b class="printed-commune">{slip.communeName}</b>, {t('slip.province')}
          </p>
        </div>
        {origin && (
          <div class="printed-qr">
            <Qr text={`${origin}${paths.tracking(slip.temporaryCode)}`} label={t('slip.qr')} />
            <p>{t('slip.qrHint')}</p>
          </div>
        )}
      </header>
      <h2 class="printed-title">{t('slip.paperTitle')}</h2>
      <p class="printed-not">{t('slip.notReceipt')}</p>
      <p class="printed-code">
        <span>{t('slip.code')}</span>
        <b>{slip.temporaryCode}</b>
      </p>
      <SlipFacts slip={slip} />
      <SlipPapers papers={slip.papers} />
      <h3 class="printed-heading">{t('slip.next')}</h3>
      <ol class="printed-list">
        <li>{t('slip.nextSend')}</li>
        <li>{t('slip.nextAccept')}</li>
        <li>{t('slip.nextTrack')}</li>
      </ol>
      <p class="printed-foot">
        {t('slip.hotline')}: <b>{[communeHotline(hotline), nationalHotline].filter(Boolean).join(' – ')}</b>
      </p>
      <p class="printed-keep">{t('slip.keep')}</p>
    </article>
  );
}

function SlipFacts({ slip }: { slip: PendingSlip }) {
  return (
    <dl class="printed-facts">
      <div>
        <dt>{t('slip.procedure')}</dt>
        <dd>
          {slip.procedureName} ({slip.procedureCode})
        </dd>
      </div>
      <div>
        <dt>{t('slip.applicant')}</dt>
        <dd class="printed-name">{slip.applicantName}</dd>
      </div>
      <div>
        <dt>{t('slip.savedAt')}</dt>
        <dd>
          {formatInstant(slip.savedAt)}
          {slip.isTimeInDoubt && <span class="printed-small">{t('slip.timeInDoubt')}</span>}
        </dd>
      </div>
      <div>
        <dt>{t('slip.due')}</dt>
        <dd>
          {slip.estimatedDueAt
            ? formatInstant(slip.estimatedDueAt)
            : t(slip.isTimeInDoubt ? 'slip.dueInDoubt' : 'slip.dueUnknown')}
          {slip.estimatedDueAt && <span class="printed-small">{t('slip.dueHint')}</span>}
        </dd>
      </div>
    </dl>
  );
}

function SlipPapers({ papers }: { papers: PendingSlip['papers'] }) {
  return (
    <>
      <h3 class="printed-heading">{t('slip.papers')}</h3>
      {papers.length === 0 ? (
        <p>{t('slip.noPapers')}</p>
      ) : (
        <ol class="printed-list">
          {papers.map(({ name, state, pages }) => (
            <li key={name}>
              {shortPaperName(name)}: <b>{t(`slip.paperState.${state}`)}</b>
              {pages > 0 && `, ${t('slip.pages', { count: pages })}`}
            </li>
          ))}
        </ol>
      )}
    </>
  );
}
