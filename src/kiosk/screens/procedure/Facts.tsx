import type { ComponentChildren } from 'preact';
import type { FeeItem, FilingChannel, Procedure } from '../../../domain/procedure/procedure.ts';
import { Icon, type IconName } from '../../components/icon/Icon.tsx';
import type { Translate } from '../../i18n/text.ts';
import { useText } from '../../i18n/useText.ts';
import { countPapers, type PaperCount } from './countPapers.ts';
import './Facts.css';
import { formatFee, formatFees } from './formatFees.ts';
import { formatProcessingTime } from './formatProcessingTime.ts';

/** The three facts that a commune must make public for every procedure: papers, time, money. Those of the desk. */
export function Facts({ procedure, channel }: { procedure: Procedure; channel: FilingChannel | undefined }) {
  const { t, language } = useText();
  const time = channel?.time ?? { unit: 'unknown' };
  const fees = channel?.fees ?? [];
  const count = countPapers(procedure.paperCases);
  return (
    <section class="facts" aria-label={t('procedure.facts')}>
      <Fact icon="papers" title={t('procedure.papers')} value={formatPaperCount(count, t)}>
        {count.more > 0 && <p>{t('procedure.papersMore', { count: count.more })}</p>}
        {procedure.paperCases.length > 0 && (
          <p>{t(procedure.paperCases.length > 1 ? 'procedure.papersSeeCase' : 'procedure.papersSee')}</p>
        )}
      </Fact>
      <Fact icon="clock" title={t('procedure.time')} value={formatProcessingTime(time, t, language)}>
        {time.unit === 'sameDay' ? !time.note && <p>{t('processingTime.sameDayHint')}</p> : <p>{t('procedure.timeFrom')}</p>}
        {time.note && <p lang="vi">{time.note}</p>}
      </Fact>
      <Fact icon="money" title={t('procedure.fee')} value={formatFees(fees, t)}>
        {fees.length === 0 && <p>{t('procedure.feeAsk')}</p>}
        {fees.map((fee) => (
          <p key={`${fee.kind}-${fee.amount}-${fee.note}`}>
            {describeFee(fee, fees.length > 1, t)} <span lang="vi">{fee.note}</span>
          </p>
        ))}
      </Fact>
    </section>
  );
}

interface FactProps {
  icon: IconName;
  title: string;
  value: string;
  children: ComponentChildren;
}

function Fact({ icon, title, value, children }: FactProps) {
  return (
    <div class="fact">
      <h2 class="fact-title">
        <Icon name={icon} />
        <span>{title}</span>
      </h2>
      <p class="fact-value">{value}</p>
      <div class="fact-notes">{children}</div>
    </div>
  );
}

/** "Lệ phí: 8.000 đồng mỗi bản sao."; a single amount already stands above. */
function describeFee(fee: FeeItem, oneOfSeveral: boolean, t: Translate): string {
  const kind = t(`fees.kind.${fee.kind}`);
  const amount = oneOfSeveral ? [formatFee(fee, t)] : [];
  const per = fee.per === 'copy' ? [t('fees.perCopy')] : [];
  const details = [...amount, ...per].join(' ');
  if (details === '') return fee.kind === 'unspecified' ? '' : `${kind}.`;
  return `${kind}: ${details}.`;
}

function formatPaperCount({ from, to, more }: PaperCount, t: Translate): string {
  if (to === 0) return t(more > 0 ? 'procedure.byCase' : 'procedure.papersUnknownShort');
  return from === to ? t('procedure.papersCount', { count: to }) : t('procedure.papersRange', { from, to });
}
