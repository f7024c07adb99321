import { nationalStatuses } from '../../../domain/dossier/nationalStatus.ts';
import { ButtonLink } from '../../components/ButtonLink.tsx';
import { Notice } from '../../components/Notice.tsx';
import { SummaryList, type SummaryRow } from '../../components/SummaryList.tsx';
import { formatInstant } from '../../i18n/formatTime.ts';
import { useText } from '../../i18n/useText.ts';
import type { OutboxEntry } from '../../records/outboxEntry.ts';
import { paths } from '../paths.ts';
import { StatusHeadline } from './StatusHeadline.tsx';

/** A dossier made on this machine: what is here, and what the province last said of it. */
export function FoundHere({ entry }: { entry: OutboxEntry }) {
  const { t } = useText();
  const { slip, state, receipt, status } = entry;
  const atProvince = receipt
    ? t('outbox.provinceReceived', { time: formatInstant(receipt.receipt.receivedAt) })
    : t(state === 'needsAttention' ? 'tracking.provinceAttention' : 'tracking.provinceWaiting');
  const rows: SummaryRow[] = [
    { id: 'here', label: t('tracking.here'), value: t('outbox.hereSaved', { time: formatInstant(slip.savedAt) }) },
    { id: 'province', label: t('tracking.atProvince'), value: atProvince },
    { id: 'procedure', label: t('tracking.procedure'), value: <span lang="vi">{slip.procedureName}</span> },
    { id: 'code', label: t('tracking.code'), value: slip.temporaryCode },
  ];
  if (status?.number) rows.push({ id: 'number', label: t('tracking.number'), value: status.number });
  if (status?.dueAt) rows.push({ id: 'due', label: t('tracking.due'), value: formatInstant(status.dueAt) });
  else if (slip.estimatedDueAt)
    rows.push({ id: 'due', label: t('tracking.dueEstimated'), value: formatInstant(slip.estimatedDueAt) });
  if (status?.note) rows.push({ id: 'note', label: t('tracking.note'), value: <span lang="vi">{status.note}</span> });
  return (
    <div class="stack">
      {status ? (
        <StatusHeadline status={nationalStatuses[status.status]} />
      ) : (
        <Notice
          tone={state === 'delivered' ? 'success' : state === 'needsAttention' ? 'warning' : 'calm'}
          title={t(`delivery.${state}`)}
          icon={state === 'delivered' ? 'check' : 'machine'}
        />
      )}
      <SummaryList rows={rows} />
      <ButtonLink icon="print" href={paths.slip(entry.id)}>
        {t('outbox.slip')}
      </ButtonLink>
    </div>
  );
}
