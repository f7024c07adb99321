import { useId, useRef } from 'preact/hooks';
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
  const input = useRef<HTMLInputElement>(null);
  return (
    <span class="choose-files">
      <input
        class="choose-files-input"
        id={id}
        ref={input}
        type="file"
        accept={capture ? 'image/*' : 'image/*,application/pdf'}
        multiple={!capture}
        {...(capture && { capture: 'environment' })}
        onChange={() => {
          onFiles([...(input.current?.files ?? [])]);
          if (input.current) input.current.value = '';
        }}
      />
      <label class="button button-secondary" for={id}>
        <Icon name={capture ? 'camera' : 'papers'} />
        <span>{label}</span>
      </label>
    </span>
  );
}
