import type { Locator } from 'playwright-core';

/** How somebody works the machine. The same journey can be made with a finger and with the keyboard alone. */
export interface Hand {
  /** A button or a link. */
  press(target: Locator): Promise<void>;
  /** A radio button or a checkbox; chosen already is fine. */
  choose(target: Locator): Promise<void>;
  /** Writes over what stands in the box. */
  write(target: Locator, text: string): Promise<void>;
  /** Writes into a box that offers a list, and takes the first offer. */
  pick(target: Locator, text: string): Promise<void>;
  /** Takes an entry of a closed list by its name. */
  select(target: Locator, name: string): Promise<void>;
}
