import type { StorageFault } from '../ports/storage.ts';
import { useText } from '../i18n/useText.ts';
import { Icon } from './icon/Icon.tsx';
import { Notice } from './Notice.tsx';
import './SaveState.css';

export interface SaveStateProps {
  state: 'saved' | 'saving' | 'failed';
  fault?: StorageFault | undefined;
}

/** Says "Đã lưu trên máy này" only for `saved` (I1). A failure is said aloud and stays until it is cured. */
export function SaveState({ state, fault = 'unavailable' }: SaveStateProps) {
  const { t } = useText();
  if (state === 'failed') {
    return (
      <Notice tone="error" title={t('save.failed')} live>
        <p>{t(`storageFaults.${fault}`)}</p>
      </Notice>
    );
  }
  return (
    <p class={`save-state save-state-${state}`}>
      <Icon name={state === 'saved' ? 'check' : 'machine'} />
      <span>{t(`save.${state}`)}</span>
    </p>
  );
}
