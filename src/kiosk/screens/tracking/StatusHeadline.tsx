import type { NationalStatus } from '../../../domain/dossier/nationalStatus.ts';
import { Notice, type NoticeTone } from '../../components/Notice.tsx';
import { useText } from '../../i18n/useText.ts';

const tones: Record<NationalStatus, NoticeTone> = {
  registered: 'info',
  accepted: 'success',
  notAccepted: 'warning',
  inProgress: 'info',
  supplementRequested: 'warning',
  paymentRequested: 'warning',
  withdrawn: 'calm',
  discontinued: 'warning',
  finished: 'success',
  handedOver: 'success',
};

/** The national status in its official words, and what the person does now. */
export function StatusHeadline({ status }: { status: NationalStatus }) {
  const { t } = useText();
  return (
    <Notice tone={tones[status]} title={t(`status.${status}`)} {...(tones[status] === 'calm' ? { icon: 'info' as const } : {})}>
      <p>{t(`statusHelp.${status}`)}</p>
    </Notice>
  );
}
