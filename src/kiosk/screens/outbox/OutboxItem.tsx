import { ButtonLink } from '../../components/ButtonLink.tsx';
import { Tag, type TagTone } from '../../components/Tag.tsx';
import type { DeliveryState } from '../../../domain/dossier/deliveryState.ts';
import { useText } from '../../i18n/useText.ts';
import type { OutboxEntry } from '../../records/outboxEntry.ts';
import { paths } from '../paths.ts';
import { AttentionActions } from './AttentionActions.tsx';
import './OutboxItem.css';
import { TwoTruths } from './TwoTruths.tsx';
import { WhyNotYet } from './WhyNotYet.tsx';

const tones: Record<DeliveryState, TagTone> = {
  queued: 'calm',
  sending: 'active',
  delivered: 'good',
  needsAttention: 'care',
};

/** One dossier, by code and procedure: the list stands open at a public machine, so no names (I7). */
export function OutboxItem({ entry }: { entry: OutboxEntry }) {
  const { t } = useText();
  return (
    <li class="outbox-item">
      <div class="outbox-head">
        <h3 class="code">{entry.slip.temporaryCode}</h3>
        <Tag tone={tones[entry.state]}>{t(`delivery.${entry.state}`)}</Tag>
      </div>
      <p class="outbox-procedure" lang="vi">
        {entry.slip.procedureName}
      </p>
      <TwoTruths entry={entry} />
      <WhyNotYet entry={entry} />
      <div class="row">
        {entry.state === 'needsAttention' && <AttentionActions entry={entry} />}
        <ButtonLink kind="quiet" icon="print" href={paths.slip(entry.id)}>
          {t('outbox.slip')}
          <span class="visually-hidden">: {entry.slip.temporaryCode}</span>
        </ButtonLink>
      </div>
    </li>
  );
}
