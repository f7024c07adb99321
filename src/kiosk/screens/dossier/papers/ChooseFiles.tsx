import { useId } from 'preact/hooks';
import { Icon } from '../../../components/icon/Icon.tsx';

export interface ChooseFilesProps {
  label: string;
  onFiles(files: readonly File[]): void;
  /** Opens the camera of a phone instead of its files. */
  capture?: boolean;
}

/** The browser's own way to choose files, behind a label that looks like our buttons. The same file can be chosen twice. */
export function ChooseFiles({ label, onFiles, capture = false }: ChooseFilesProps) {
  const id = useId();
  return (
    <span class="choose-files">
      <input
        class="choose-files-input"
        id={id}
        type="file"
        accept={capture ? 'image/*' : 'image/*,application/pdf'}
        multiple={!capture}
        {...(capture && { capture: 'environment' })}
        onChange={({ currentTarget }) => {
          // The page may have gone while the browser's dialog was open: what was chosen counts all the same.
          onFiles([...(currentTarget.files ?? [])]);
          currentTarget.value = '';
        }}
      />
      <label class="button button-secondary" for={id}>
        <Icon name={capture ? 'camera' : 'papers'} />
        <span>{label}</span>
      </label>
    </span>
  );
}
