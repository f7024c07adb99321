import type { TrackingResponse } from '../../../contract/changes.ts';
import { nationalStatuses } from '../../../domain/dossier/nationalStatus.ts';
import { Notice } from '../../components/Notice.tsx';
import { SummaryList, type SummaryRow } from '../../components/SummaryList.tsx';
import { formatInstant } from '../../i18n/formatTime.ts';
import { useText } from '../../i18n/useText.ts';
import { StatusHeadline } from './StatusHeadline.tsx';

/** What the province says to whoever holds the code: a status, no person. */
export function FoundAtProvince({ dossier }: { dossier: TrackingResponse }) {
  const { t } = useText();
  const { status, number, receivedAt, changedAt, dueAt } = dossier;
  const rows: SummaryRow[] = [
    { id: 'here', label: t('tracking.here'), value: t('tracking.hereNo') },
    { id: 'procedure', label: t('tracking.procedure'), value: <span lang="vi">{dossier.procedureName}</span> },
    { id: 'code', label: t('tracking.code'), value: dossier.temporaryCode },
  ];
  if (number) rows.push({ id: 'number', label: t('tracking.number'), value: number });
  if (receivedAt) rows.push({ id: 'received', label: t('tracking.receivedAt'), value: formatInstant(receivedAt) });
  if (changedAt) rows.push({ id: 'changed', label: t('tracking.changedAt'), value: formatInstant(changedAt) });
  if (dueAt) rows.push({ id: 'due', label: t('tracking.due'), value: formatInstant(dueAt) });
  return (
    <div class="stack">
      {status ? (
        <StatusHeadline status={nationalStatuses[status]} />
      ) : (
        <Notice tone="calm" icon="province">
          <p>{t('tracking.filesOnTheWay')}</p>
        </Notice>
      )}
      <SummaryList rows={rows} />
    </div>
  );
}
