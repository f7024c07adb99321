/** Puts the focus where a question is answered, once the page is drawn: its checked or first choice, or its box. */
export function focusQuestion(id: string): void {
  const group = document.getElementById(id);
  const control = group?.querySelector<HTMLElement>('input:checked') ?? document.getElementById(`${id}-first`) ?? group;
  control?.focus({ preventScroll: true });
  control?.closest('.question')?.scrollIntoView?.({ block: 'start' });
}
