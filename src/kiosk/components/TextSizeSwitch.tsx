import { useText } from '../i18n/useText.ts';
import './TextSizeSwitch.css';

export type TextSize = 1 | 2 | 3;

const sizes: readonly TextSize[] = [1, 2, 3];

/** Three sizes, each shown by a letter of its own size. */
export function TextSizeSwitch({ size, onSize }: { size: TextSize; onSize: (size: TextSize) => void }) {
  const { t } = useText();
  return (
    <div class="text-size" role="group" aria-label={t('textSize.label')}>
      {sizes.map((each) => (
        <button
          key={each}
          type="button"
          class={`text-size-button text-size-${each}`}
          aria-pressed={each === size}
          aria-label={t(`textSize.${each}`)}
          onClick={() => onSize(each)}
        >
          A
        </button>
      ))}
    </div>
  );
}
