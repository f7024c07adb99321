import { useState } from 'preact/hooks';
import { Button } from '../../../components/Button.tsx';
import { Dialog } from '../../../components/Dialog.tsx';
import { Notice } from '../../../components/Notice.tsx';
import { useText } from '../../../i18n/useText.ts';
import type { StorageFault } from '../../../ports/storage.ts';
import type { StoredFile } from '../../../../domain/dossier/dossier.ts';
import { useDossierDesk } from '../dossierDesk.ts';
import './FileRows.css';
import { formatSize } from './formatSize.ts';
import { Picture } from './Picture.tsx';

/** Files of a paper: what they look like, how big they are, a closer look, and a way to take one off again. */
export function FileRows({ files }: { files: readonly StoredFile[] }) {
  const { session } = useDossierDesk();
  const { t } = useText();
  const [seeing, setSeeing] = useState<StoredFile>();
  const [removing, setRemoving] = useState<StoredFile>();
  const [fault, setFault] = useState<StorageFault>();
  const remove = async (file: StoredFile) => {
    setRemoving(undefined);
    const removed = await session.detach(file.sha256, file);
    setFault(removed.ok ? undefined : removed.error);
  };
  return (
    <>
      {fault && (
        <Notice tone="error" title={t('papers.attach.removeFailed')} live>
          <p>{t(`storageFaults.${fault}`)}</p>
        </Notice>
      )}
      {files.length > 0 && (
        <ul class="files" role="list">
          {files.map((file) => (
            <li key={`${file.paperId} ${file.sha256}`} class="file">
              <Picture file={file} />
              <div class="file-text">
                <p class="file-name">{file.name}</p>
                <p class="soft small">
                  {[file.pages > 0 && t('papers.attach.pages', { count: file.pages }), formatSize(file.size, t)]
                    .filter(Boolean)
                    .join(' · ')}
                </p>
              </div>
              <div class="file-buttons">
                {file.mediaType === 'image/jpeg' && (
                  <Button icon="search" onClick={() => setSeeing(file)}>
                    {t('papers.attach.see')}
                    <span class="visually-hidden">: {file.name}</span>
                  </Button>
                )}
                <Button kind="danger" icon="discard" onClick={() => setRemoving(file)}>
                  {t('papers.attach.remove')}
                  <span class="visually-hidden">: {file.name}</span>
                </Button>
              </div>
            </li>
          ))}
        </ul>
      )}
      <Dialog
        open={removing !== undefined}
        title={t('papers.attach.removeTitle')}
        onClose={() => setRemoving(undefined)}
        actions={
          <>
            <Button onClick={() => setRemoving(undefined)}>{t('papers.attach.removeNo')}</Button>
            <Button kind="danger" icon="discard" onClick={() => removing && void remove(removing)}>
              {t('papers.attach.removeYes')}
            </Button>
          </>
        }
      >
        <p>{t('papers.attach.removeBody', { name: removing?.name ?? '' })}</p>
      </Dialog>
      <Dialog
        open={seeing !== undefined}
        title={seeing?.name ?? ''}
        onClose={() => setSeeing(undefined)}
        actions={
          <Button kind="primary" onClick={() => setSeeing(undefined)}>
            {t('papers.attach.close')}
          </Button>
        }
      >
        {seeing && <Picture file={seeing} large />}
      </Dialog>
    </>
  );
}
