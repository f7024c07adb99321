import { fireEvent } from '@testing-library/preact';

const tabbable = 'a[href], button, input:not([type=hidden]), select, textarea, summary';

/** The focus moves as Tab moves it: in the order of the page; of a group of radios only the chosen or the first one takes part. */
export function tab(): HTMLElement {
  const controls = [...document.querySelectorAll<HTMLElement>(tabbable)].filter(
    (control) =>
      control.tabIndex >= 0 &&
      !control.closest('dialog:not([open])') &&
      !control.closest('details:not([open]) > :not(summary)'),
  );
  const stops = controls.filter((control) => !isSkippedRadio(control, controls));
  const from = document.activeElement;
  const next = stops.find((control) => from === null || from === document.body || isAfter(control, from));
  if (!next) throw new Error('nothing follows to be tabbed to');
  next.focus();
  return next;
}

function isSkippedRadio(control: HTMLElement, all: readonly HTMLElement[]): boolean {
  if (!(control instanceof HTMLInputElement) || control.type !== 'radio') return false;
  const radios = all.filter((each): each is HTMLInputElement => each instanceof HTMLInputElement && each.name === control.name);
  return control !== (radios.find(({ checked }) => checked) ?? radios[0]);
}

function isAfter(control: HTMLElement, from: Element): boolean {
  const sameGroup =
    from instanceof HTMLInputElement &&
    control instanceof HTMLInputElement &&
    from.type === 'radio' &&
    from.name === control.name;
  return !sameGroup && Boolean(from.compareDocumentPosition(control) & Node.DOCUMENT_POSITION_FOLLOWING);
}

/** What a browser does with a key on the control that has the focus. */
export function press(key: 'Enter' | ' ' | 'ArrowDown' | 'Escape', modifiers: { ctrlKey?: boolean } = {}): void {
  const control = document.activeElement as HTMLElement;
  const goesOn = fireEvent.keyDown(control, { key, ...modifiers });
  if (!goesOn) return;
  const isButton = control.matches('button, a[href], summary');
  if (isButton && (key === 'Enter' || (key === ' ' && !control.matches('a')))) fireEvent.click(control);
  if (key === ' ' && control.matches('[type=radio], [type=checkbox]')) fireEvent.click(control);
  if (key === 'ArrowDown' && control.matches('[type=radio]')) nextRadio(control as HTMLInputElement);
}

function nextRadio(radio: HTMLInputElement): void {
  const radios = [...document.querySelectorAll<HTMLInputElement>('input[type=radio]')].filter(
    ({ name }) => name === radio.name,
  );
  const next = radios[(radios.indexOf(radio) + 1) % radios.length]!;
  next.focus();
  fireEvent.click(next);
}

/** Letter by letter, into whatever has the focus by then: a box may pass it on. */
export function typeKeys(text: string): void {
  for (const letter of text) {
    const box = document.activeElement as HTMLInputElement;
    fireEvent.input(box, { target: { value: box.value + letter } });
  }
}

/** Tabs on until a control of that name has the focus. */
export function tabTo(name: string | RegExp, isGroup = false): HTMLElement {
  for (let stops = 0; stops < 60; stops += 1) {
    const control = tab();
    if (nameOf(control, isGroup).match(name)) return control;
  }
  throw new Error(`no control ${String(name)} can be tabbed to`);
}

function nameOf(control: HTMLElement, isGroup: boolean): string {
  if (isGroup) return control.closest('fieldset')?.querySelector('legend')?.textContent ?? '';
  const label = (control as HTMLInputElement).labels?.[0]?.textContent;
  return label ?? control.textContent ?? '';
}
