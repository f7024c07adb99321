import { limitsInWords } from '../../../components/questions/file/refusalText.ts';
import { useText } from '../../../i18n/useText.ts';
import { useStore } from '../../../state/useStore.ts';
import { useDossierDesk } from '../dossierDesk.ts';
import { megabytes } from './formatSize.ts';

/** How much of what a dossier may carry is used up; nothing while there are no files. */
export function TotalSize() {
  const { session } = useDossierDesk();
  const { t } = useText();
  const files = useStore(session.store, ({ draft }) => draft.files);
  if (files.length === 0) return null;
  const size = megabytes(files.reduce((sum, file) => sum + file.size, 0));
  return (
    <p class="soft">
      {t('papers.total', { files: files.length, maxFiles: limitsInWords.files, size, maxSize: limitsInWords.dossierSize })}
    </p>
  );
}
