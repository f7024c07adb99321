/** `roll`: the 80 mm printer of a queue machine. */
export type SlipPaper = 'a4' | 'roll';

/** Styles choose the page by this mark on the root (see PrintedSlip.css); without it, Ctrl+P prints A4. */
export function printSlip(paper: SlipPaper): void {
  const root = document.documentElement;
  root.dataset['slipPaper'] = paper;
  addEventListener('afterprint', () => delete root.dataset['slipPaper'], { once: true });
  print();
}
