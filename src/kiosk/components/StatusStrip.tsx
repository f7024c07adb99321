import { useText } from '../i18n/useText.ts';
import { Icon } from './icon/Icon.tsx';
import './StatusStrip.css';

export interface StatusStripProps {
  href: string;
  /** Dossiers of which this machine has no receipt yet. */
  waiting: number;
  /** Dossiers with a verified receipt (I2). */
  delivered: number;
  needsAttention: number;
  sending: boolean;
  line: 'unknown' | 'reached' | 'unreachable';
}

/** The two truths in words: what is on this machine, what the province has. Without a line it stays grey and calm (I8). */
export function StatusStrip({ href, waiting, delivered, needsAttention, sending, line }: StatusStripProps) {
  const { t } = useText();
  const lineText = sending ? t('strip.sending') : t(`strip.line.${line}`);
  return (
    <a class="strip" href={href}>
      <span class="strip-truths">
        <span class="strip-truth">
          <Icon name="machine" />
          <span>
            {t('strip.here')} <b>{t('strip.waiting', { count: waiting })}</b>
          </span>
        </span>
        <span class="strip-truth">
          <Icon name="province" />
          <span>
            {t('strip.province')} <b>{delivered}</b>
          </span>
        </span>
        {needsAttention > 0 && <span class="strip-care">{t('strip.attention', { count: needsAttention })}</span>}
      </span>
      <span class="strip-line">
        {line === 'unreachable' && !sending && <Icon name="mountain" />}
        <span>{lineText}</span>
      </span>
    </a>
  );
}
