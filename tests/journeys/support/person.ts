import type { Page } from 'playwright-core';
import { fingerHand } from './fingerHand.ts';
import type { Hand } from './hand.ts';
import { createKeyboardHand } from './keyboardHand.ts';

/** Somebody before the machine. */
export interface Person {
  page: Page;
  hand: Hand;
}

/** One with a finger (or a mouse). */
export const aPersonAt = (page: Page): Person => ({ page, hand: fingerHand });

/** One with the keyboard alone. */
export const aPersonWithKeyboardAt = (page: Page): Person => ({ page, hand: createKeyboardHand(page) });

/** Journeys that show every kind of control are made once with each; the others with the keyboard alone, which is the harder way. */
export const hands: [name: string, aPerson: (page: Page) => Person][] = [
  ['a finger', aPersonAt],
  ['the keyboard alone', aPersonWithKeyboardAt],
];
