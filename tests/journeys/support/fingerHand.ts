import type { Hand } from './hand.ts';
import { offersOf } from './offersOf.ts';

/** Touches, or clicks. */
export const fingerHand: Hand = {
  press: (target) => target.click(),
  choose: (target) => target.check(),
  write: (target, text) => target.fill(text),
  async pick(target, text) {
    await target.fill(text);
    await (await offersOf(target)).first().click();
  },
  async select(target, name) {
    await target.selectOption({ label: name });
  },
};
