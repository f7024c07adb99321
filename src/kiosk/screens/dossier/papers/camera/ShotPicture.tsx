import { useRef } from 'preact/hooks';
import { useBlobUrl } from '../../../../components/questions/useBlobUrl.ts';
import { useText } from '../../../../i18n/useText.ts';

/** The picture just taken, to be looked at before it counts. */
export function ShotPicture({ shot }: { shot: Blob }) {
  const { t } = useText();
  // Pictures have no name; each gets a number of its own.
  const seen = useRef({ shot, number: 0 });
  if (seen.current.shot !== shot) seen.current = { shot, number: seen.current.number + 1 };
  const { url } = useBlobUrl(() => Promise.resolve(shot), String(seen.current.number));
  return url ? <img class="camera-picture" src={url} alt={t('papers.camera.shot')} /> : null;
}
