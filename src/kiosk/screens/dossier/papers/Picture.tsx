import { Icon } from '../../../components/icon/Icon.tsx';
import { useBlobUrl } from '../../../components/questions/useBlobUrl.ts';
import { useText } from '../../../i18n/useText.ts';
import type { StoredFile } from '../../../../domain/dossier/dossier.ts';
import { useDossierDesk } from '../dossierDesk.ts';

/** A small picture of a photographed paper, a drawing for a PDF. Its address ends with the page it is shown on (I7). */
export function Picture({ file, large = false }: { file: StoredFile; large?: boolean }) {
  return file.mediaType === 'image/jpeg' ? (
    <Photograph file={file} large={large} />
  ) : (
    <span class="picture">{<Icon name="papers" size="huge" />}</span>
  );
}

function Photograph({ file, large }: { file: StoredFile; large: boolean }) {
  const { session } = useDossierDesk();
  const { t } = useText();
  const { url, failed } = useBlobUrl(() => session.readFile(file.sha256), file.sha256);
  if (failed) return <p class="picture-failed">{t('papers.attach.unreadableThumb')}</p>;
  return <span class={large ? 'picture-large' : 'picture'}>{url && <img src={url} alt={file.name} />}</span>;
}
