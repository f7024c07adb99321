import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../../../../components/Button.tsx';
import { Notice } from '../../../../components/Notice.tsx';
import { useText } from '../../../../i18n/useText.ts';
import { ChooseFiles } from '../ChooseFiles.tsx';
import './CameraPanel.css';
import type { TakePages } from '../useAttaching.ts';
import { takePicture } from './openCamera.ts';
import { ShotPicture } from './ShotPicture.tsx';
import { useCamera } from './useCamera.ts';
import { useShots } from './useShots.ts';

export interface CameraPanelProps {
  paperId: string;
  takePages: TakePages;
  /** From the machine's own camera app, where the browser has no camera. */
  onFiles(files: readonly File[]): void;
  onClose(): void;
}

/** Photographs a paper page by page: each picture is kept at once, then looked at, and taken off again when it is not good. */
export function CameraPanel({ paperId, takePages, onFiles, onClose }: CameraPanelProps) {
  const { t } = useText();
  const { stream, fault, switchCamera } = useCamera();
  const video = useRef<HTMLVideoElement>(null);
  const { shot, count, add, goOn, drop } = useShots(paperId, takePages);
  useEffect(() => {
    if (video.current) video.current.srcObject = stream ?? null;
  }, [stream, shot]);

  const shoot = async () => {
    const picture = video.current && (await takePicture(video.current));
    if (picture) add(picture);
  };
  return (
    <section class="camera stack-tight" aria-label={t('papers.camera.title')}>
      {fault && (
        <>
          <Notice tone="warning" live>
            <p>{t(`papers.camera.${fault}`)}</p>
          </Notice>
          <ChooseFiles capture label={t('papers.camera.fallback')} onFiles={onFiles} />
        </>
      )}
      {!fault && !stream && <p role="status">{t('papers.camera.starting')}</p>}
      {stream && !shot && (
        <>
          <p>{t('papers.camera.hint')}</p>
          <video class="camera-picture" ref={video} autoplay playsInline muted aria-label={t('papers.camera.preview')} />
          <div class="row">
            <Button kind="secondary" icon="camera" onClick={() => void shoot()}>
              {count === 0 ? t('papers.camera.shoot') : t('papers.camera.shootPage', { number: count + 1 })}
            </Button>
            {switchCamera && <Button onClick={switchCamera}>{t('papers.camera.switch')}</Button>}
          </div>
        </>
      )}
      {shot && (
        <>
          <ShotPicture shot={shot} />
          <div class="row">
            <Button icon="check" onClick={onClose}>
              {t('papers.camera.use', { count })}
            </Button>
            <Button icon="add" onClick={goOn}>
              {t('papers.camera.more')}
            </Button>
            <Button icon="camera" onClick={drop}>
              {t('papers.camera.again')}
            </Button>
          </div>
        </>
      )}
      {!shot && (
        <div class="row">
          {count > 0 ? (
            <Button icon="check" onClick={onClose}>
              {t('papers.camera.use', { count })}
            </Button>
          ) : (
            <Button kind="quiet" onClick={onClose}>
              {t('papers.camera.close')}
            </Button>
          )}
        </div>
      )}
    </section>
  );
}
