import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../../../components/Button.tsx';
import { Notice } from '../../../../components/Notice.tsx';
import { useText } from '../../../../i18n/useText.ts';
import { ChooseFiles } from '../ChooseFiles.tsx';
import './CameraPanel.css';
import { takePicture } from './openCamera.ts';
import { ShotPicture } from './ShotPicture.tsx';
import { useCamera } from './useCamera.ts';

export interface CameraPanelProps {
  /** All pages that were taken, in order. */
  onPages(pages: readonly Blob[]): void;
  /** From the machine's own camera app, where the browser has no camera. */
  onFiles(files: readonly File[]): void;
  onClose(): void;
}

/** Photographs a paper page by page: each picture is looked at before it counts. */
export function CameraPanel({ onPages, onFiles, onClose }: CameraPanelProps) {
  const { t } = useText();
  const { stream, fault, switchCamera } = useCamera();
  const video = useRef<HTMLVideoElement>(null);
  const [shot, setShot] = useState<Blob>();
  const [pages, setPages] = useState<readonly Blob[]>([]);
  useEffect(() => {
    if (video.current) video.current.srcObject = stream ?? null;
  }, [stream, shot]);

  const shoot = async () => setShot(video.current ? await takePicture(video.current) : undefined);
  const keepShot = () => {
    if (shot) setPages([...pages, shot]);
    setShot(undefined);
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
              {pages.length === 0 ? t('papers.camera.shoot') : t('papers.camera.shootPage', { number: pages.length + 1 })}
            </Button>
            {switchCamera && <Button onClick={switchCamera}>{t('papers.camera.switch')}</Button>}
          </div>
        </>
      )}
      {shot && (
        <>
          <ShotPicture shot={shot} />
          <div class="row">
            <Button icon="check" onClick={() => onPages([...pages, shot])}>
              {t('papers.camera.use', { count: pages.length + 1 })}
            </Button>
            <Button icon="add" onClick={keepShot}>
              {t('papers.camera.more')}
            </Button>
            <Button icon="camera" onClick={() => setShot(undefined)}>
              {t('papers.camera.again')}
            </Button>
          </div>
        </>
      )}
      <div class="row">
        {!shot && pages.length > 0 && (
          <Button icon="check" onClick={() => onPages(pages)}>
            {t('papers.camera.use', { count: pages.length })}
          </Button>
        )}
        <Button kind="quiet" onClick={onClose}>
          {t('papers.camera.close')}
        </Button>
      </div>
    </section>
  );
}
