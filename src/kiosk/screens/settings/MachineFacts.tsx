import { SummaryList, type SummaryRow } from '../../components/SummaryList.tsx';
import { formatDay, formatInstant } from '../../i18n/formatTime.ts';
import { useText } from '../../i18n/useText.ts';
import { useApp } from '../../state/useApp.ts';
import { useStore } from '../../state/useStore.ts';

/** For the officer who answers for this machine. */
export function MachineFacts() {
  const app = useApp();
  const { t } = useText();
  const catalog = useStore(app.catalog, (state) => state);
  const lastHeardAt = useStore(app.line, (line) => line.lastHeardAt);
  const deviceId = useStore(app.settings, (settings) => settings.deviceId);
  const storage = useStore(app.storage, (health) => health);
  const clockText = () => {
    const { at, machineAt, certainty, isClockWrong } = app.deskTime();
    const times = { machine: formatInstant(machineAt), right: formatInstant(at) };
    if (certainty === 'doubtful') return t('settings.clockDoubtful', times);
    if (certainty === 'unmeasured') return t('settings.clockUnmeasured', times);
    return t(isClockWrong ? 'settings.clockWrong' : 'settings.clockRight', times);
  };
  const rows: SummaryRow[] = [
    {
      id: 'storage',
      label: t('settings.storage'),
      value: t(
        storage.ephemeral
          ? 'settings.storageEphemeral'
          : storage.persisted
            ? 'settings.storageKept'
            : 'settings.storageNotKept',
      ),
    },
    {
      id: 'line',
      label: t('settings.line'),
      value: lastHeardAt ? t('settings.lineHeard', { time: formatInstant(lastHeardAt) }) : t('settings.lineNever'),
    },
    {
      id: 'catalog',
      label: t('settings.catalog'),
      value:
        catalog.status === 'ready' ? (
          <>
            {t('settings.catalogVersion', { version: catalog.version, count: catalog.procedures.length })}{' '}
            {t('catalog.dataOn', { day: formatDay(catalog.dataOn) })}
          </>
        ) : (
          t('catalog.missing')
        ),
    },
    { id: 'clock', label: t('settings.clock'), value: clockText() },
    { id: 'device', label: t('settings.device'), value: <span class="settings-device">{deviceId}</span> },
  ];
  return <SummaryList quiet rows={rows} />;
}
