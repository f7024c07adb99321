import { noBurst, withKey, type Burst } from '../../domain/identity/cardReaderBurst.ts';

type TextBox = HTMLInputElement | HTMLTextAreaElement;

/**
 * Swallows what a reader of cards types, and puts the box back to what stood in it: half a name and somebody's number in a wrong box are
 * worse than nothing. `onCard` is told once for each card; `timeOf`: when a key was pressed, in ms.
 */
export function swallowCardReader(onCard: () => void, timeOf = (event: KeyboardEvent): number => event.timeStamp): void {
  let burst: Burst = noBurst;
  let before: { box: TextBox; value: string } | undefined;
  addEventListener(
    'keydown',
    (event) => {
      if (event.isComposing || event.repeat || event.ctrlKey || event.altKey || event.metaKey) return;
      const next = withKey(burst, event.key, timeOf(event));
      const box =
        event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement ? event.target : undefined;
      if (next.text.length <= 1 && !next.isCard) before = box && { box, value: box.value };
      if (next.isCard) {
        event.preventDefault();
        event.stopImmediatePropagation();
        if (!burst.isCard) {
          if (before) restore(before);
          onCard();
        }
      }
      burst = next;
    },
    { capture: true },
  );
}

function restore({ box, value }: { box: TextBox; value: string }): void {
  if (box.value === value) return;
  box.value = value;
  box.dispatchEvent(new Event('input', { bubbles: true }));
}
