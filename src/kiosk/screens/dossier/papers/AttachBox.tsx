import { useState } from 'preact/hooks';
import { Button } from '../../../components/Button.tsx';
import { Notice } from '../../../components/Notice.tsx';
import { limitsInWords, refusalText } from '../../../components/questions/file/refusalText.ts';
import { useText } from '../../../i18n/useText.ts';
import './AttachBox.css';
import { CameraPanel } from './camera/CameraPanel.tsx';
import { ChooseFiles } from './ChooseFiles.tsx';
import { useAttaching } from './useAttaching.ts';

/** Camera, scanner file, any file, or dropping one here: each ends as a file that is safe on this machine, or a reason why not. */
export function AttachBox({ paperId }: { paperId: string }) {
  const { t } = useText();
  const { preparing, added, refusals, take, takePages, dismiss } = useAttaching(paperId);
  const [camera, setCamera] = useState(false);
  const [over, setOver] = useState(false);
  return (
    <div
      class={`attach${over ? ' attach-over' : ''}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take([...(event.dataTransfer?.files ?? [])]);
      }}
    >
      {camera ? (
        <CameraPanel paperId={paperId} takePages={takePages} onFiles={take} onClose={() => setCamera(false)} />
      ) : (
        <div class="attach-ways">
          <Button icon="camera" onClick={() => setCamera(true)}>
            {t('papers.attach.camera')}
          </Button>
          <ChooseFiles label={t('papers.attach.choose')} onFiles={take} />
          <p class="attach-drop soft">{t('papers.attach.drop')}</p>
        </div>
      )}
      <p class="soft small">{t('papers.attach.limits', limitsInWords)}</p>
      <p role="status" class={preparing === undefined ? 'visually-hidden' : 'attach-preparing'}>
        {preparing !== undefined && t('papers.attach.preparing', { name: preparing })}
        {preparing === undefined && added !== undefined && t('papers.attach.added', { name: added })}
      </p>
      {refusals.map(({ key, name, reason }) => (
        <Notice key={key} tone="warning" title={t('papers.attach.refused', { name })} live>
          <p>{refusalText(t, reason)}</p>
          <Button onClick={() => dismiss(key)}>{t('papers.attach.dismiss')}</Button>
        </Notice>
      ))}
    </div>
  );
}
