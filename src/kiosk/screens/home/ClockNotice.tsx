import { Notice } from '../../components/Notice.tsx';
import { formatInstant } from '../../i18n/formatTime.ts';
import { useText } from '../../i18n/useText.ts';
import { useApp } from '../../state/useApp.ts';
import { useStore } from '../../state/useStore.ts';

/** A wrong clock is told before any work begins; it keeps nobody from anything. */
export function ClockNotice() {
  const app = useApp();
  const { t } = useText();
  useStore(app.settings, ({ clockOffsetMs }) => clockOffsetMs);
  const { at, machineAt, certainty, isClockWrong } = app.deskTime();
  if (certainty === 'doubtful')
    return (
      <Notice tone="warning" title={t('home.clock.doubtful')}>
        <p>{t('home.clock.doubtfulBody', { time: formatInstant(machineAt) })}</p>
      </Notice>
    );
  if (!isClockWrong) return null;
  return (
    <Notice tone="info" title={t('home.clock.wrong')}>
      <p>{t('home.clock.wrongBody', { machine: formatInstant(machineAt), right: formatInstant(at) })}</p>
    </Notice>
  );
}
