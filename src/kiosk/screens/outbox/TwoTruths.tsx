import { nationalStatuses } from '../../../domain/dossier/nationalStatus.ts';
import { Icon } from '../../components/icon/Icon.tsx';
import { formatInstant } from '../../i18n/formatTime.ts';
import { useText } from '../../i18n/useText.ts';
import type { OutboxEntry } from '../../records/outboxEntry.ts';
import './TwoTruths.css';

/** What is on this machine and what the province has, side by side. "Đã nhận" needs a receipt (I2). */
export function TwoTruths({ entry }: { entry: OutboxEntry }) {
  const { t } = useText();
  const { slip, receipt, status } = entry;
  const progress = fileProgress(entry);
  return (
    <dl class="truths">
      <div class="truth">
        <dt>
          <Icon name="machine" />
          <span>{t('outbox.here')}</span>
        </dt>
        <dd>{t('outbox.hereSaved', { time: formatInstant(slip.savedAt) })}</dd>
      </div>
      <div class="truth">
        <dt>
          <Icon name="province" />
          <span>{t('outbox.atProvince')}</span>
        </dt>
        <dd>
          {receipt
            ? t('outbox.provinceReceived', { time: formatInstant(receipt.receipt.receivedAt) })
            : t('outbox.provinceNot')}
          {progress && <span class="truth-more">{t('outbox.files', progress)}</span>}
          {receipt && status && (
            <span class="truth-more">
              {t('outbox.provinceStatus', { status: t(`status.${nationalStatuses[status.status]}`) })}
            </span>
          )}
        </dd>
      </div>
    </dl>
  );
}

/** Kilobytes of the files that the province said it holds; nothing to show before it holds the envelope, or after the receipt. */
function fileProgress({ receipt, missing, files }: OutboxEntry): { sent: number; total: number } | undefined {
  if (receipt || !missing) return undefined;
  const total = files.reduce((sum, { size }) => sum + size, 0);
  const left = missing.reduce((sum, { size, offset }) => sum + size - offset, 0);
  return { sent: Math.floor((total - left) / 1024), total: Math.ceil(total / 1024) };
}
