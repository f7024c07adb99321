/**
 * Card and bar code readers type like a keyboard and end with Enter, which must not leave the page half filled in: Enter in a box only
 * moves on to the next one. Ctrl + Enter, or the button, goes on.
 */
export function moveOnEnter(event: KeyboardEvent & { currentTarget: HTMLElement }, onContinue: (() => void) | undefined): void {
  if (event.key !== 'Enter' || event.defaultPrevented || event.isComposing) return;
  if (event.ctrlKey || event.metaKey) {
    event.preventDefault();
    // Leaving the box is what reads it.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    onContinue?.();
    return;
  }
  const from = event.target;
  if (!(from instanceof HTMLInputElement) || from.type === 'file') return;
  event.preventDefault();
  findNextControl(event.currentTarget, from)?.focus();
}

function findNextControl(page: HTMLElement, from: HTMLInputElement): HTMLElement | undefined {
  const controls = [...page.querySelectorAll<HTMLInputElement>('input, textarea, select')];
  const isSameGroup = (control: HTMLInputElement) => from.type === 'radio' && control.name === from.name;
  const next = controls.slice(controls.indexOf(from) + 1).find((control) => !isSameGroup(control) && !control.disabled);
  const checked = controls.find((control) => next?.type === 'radio' && control.name === next.name && control.checked);
  return checked ?? next;
}
