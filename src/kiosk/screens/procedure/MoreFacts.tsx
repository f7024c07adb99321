import type { FilingChannel, Procedure } from '../../../domain/procedure/procedure.ts';
import { SummaryList, type SummaryRow } from '../../components/SummaryList.tsx';
import { useText } from '../../i18n/useText.ts';
import { formatFees } from './formatFees.ts';
import { formatProcessingTime } from './formatProcessingTime.ts';

/** Everything else that is public about a procedure, as its source has it. */
export function MoreFacts({ procedure, others }: { procedure: Procedure; others: readonly FilingChannel[] }) {
  const { t, language } = useText();
  const { results, authority, resolvingSystem, serviceLevel, legalBasis, decision } = procedure;
  const rows: SummaryRow[] = [
    { id: 'results', label: t('procedure.results'), value: inVietnamese(results.join('; ')) },
    {
      id: 'authority',
      label: t('procedure.authority'),
      value: authority === 'unknown' ? t('procedure.authorityUnknown') : inVietnamese(authority),
    },
    { id: 'system', label: t('procedure.system'), value: t(`resolvingSystem.${resolvingSystem}`) },
    { id: 'level', label: t('procedure.level'), value: t(`serviceLevel.${serviceLevel}`) },
    ...others.map(({ channel, time, fees }) => ({
      id: channel,
      label: t(`channel.${channel}`),
      value: `${formatProcessingTime(time, t, language)}; ${t('procedure.fee')}: ${formatFees(fees, t)}`,
    })),
    { id: 'law', label: t('procedure.legalBasis'), value: inVietnamese(legalBasis.join('; ')) },
    { id: 'decision', label: t('procedure.decision'), value: inVietnamese(decision ?? '') },
  ];
  return (
    <section class="stack" aria-labelledby="more-title">
      <h2 id="more-title">{t('procedure.more')}</h2>
      <SummaryList quiet rows={rows.filter(({ value }) => value !== undefined)} />
    </section>
  );
}

/** Official wording, whatever the language of the screen; nothing where the source is silent. */
function inVietnamese(text: string) {
  return text === '' ? undefined : <span lang="vi">{text}</span>;
}
