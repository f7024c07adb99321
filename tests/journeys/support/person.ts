import type { Page } from 'playwright-core';
import { fingerHand } from './fingerHand.ts';
import type { Hand } from './hand.ts';
import { createKeyboardHand } from './keyboardHand.ts';

/** Somebody before the machine. */
export interface Person {
  page: Page;
  hand: Hand;
}

export const aPersonAt = (page: Page): Person => ({ page, hand: fingerHand });

export const aPersonWithKeyboardAt = (page: Page): Person => ({ page, hand: createKeyboardHand(page) });
