import type { SlipPrinter } from '../ports/devices.ts';

/**
 * Styles choose the page by a mark on the root (see PrintedSlip.css); without it, Ctrl+P prints A4. The mark stays until the slip is
 * left: some browsers say `afterprint` at once, while their preview is still being laid out.
 */
export const slipPrinter: SlipPrinter = {
  print(paper) {
    document.documentElement.dataset['slipPaper'] = paper;
    print();
  },
  forgetPaper() {
    delete document.documentElement.dataset['slipPaper'];
  },
};
