import { expect } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import type { Hand } from './hand.ts';
import { offersOf } from './offersOf.ts';

/** More stops than any screen has: whoever has pressed Tab so often has gone round. */
const MOST_STOPS = 200;

/** Somebody without mouse or finger: Tab, Enter, Space, arrows and letters. Wherever the focus stops it must be seen (WCAG 2.4.7). */
export function createKeyboardHand(page: Page): Hand {
  const { keyboard } = page;

  /** A group of radio buttons is one stop: the arrows find the way within it. */
  async function walkTo(target: Locator): Promise<void> {
    await target.waitFor();
    for (let stops = 0; stops < MOST_STOPS; stops += 1) {
      if (await target.evaluate(hasFocus)) return;
      const sameGroup = await target.evaluate(isInFocusedGroup);
      await keyboard.press(sameGroup ? 'ArrowDown' : 'Tab');
      const stop = await page.evaluate(describeFocus);
      expect(stop, `focus at “${stop?.name}” is seen`).toMatchObject({ seen: true });
    }
    throw new Error(`Tab never came to ${String(target)}.`);
  }

  return {
    async press(target) {
      await walkTo(target);
      await keyboard.press('Enter');
    },
    async choose(target) {
      await walkTo(target);
      if (!(await target.isChecked())) await keyboard.press('Space');
    },
    async write(target, text) {
      await walkTo(target);
      await keyboard.press('ControlOrMeta+A');
      await keyboard.press('Delete');
      await keyboard.type(text);
    },
    async pick(target, text) {
      await walkTo(target);
      await keyboard.press('ControlOrMeta+A');
      await keyboard.type(text);
      await (await offersOf(target)).and(page.getByRole('option', { selected: true })).waitFor();
      await keyboard.press('Enter');
    },
    async select(target, name) {
      await walkTo(target);
      await keyboard.press('Home');
      while ((await target.evaluate(chosenName)) !== name) await keyboard.press('ArrowDown');
    },
  };
}

const chosenName = (list: Element): string | undefined =>
  list instanceof HTMLSelectElement ? list.selectedOptions[0]?.label : undefined;

const hasFocus = (element: Element): boolean => element === document.activeElement;

function isInFocusedGroup(element: Element): boolean {
  const focused = document.activeElement;
  const radio = (each: Element | null): each is HTMLInputElement => each instanceof HTMLInputElement && each.type === 'radio';
  return radio(element) && radio(focused) && element.name === focused.name;
}

/** What has the focus, and whether a ring of at least two pixels says so: on it, or on what stands for it (a label around a radio button). */
function describeFocus(): { name: string; seen: boolean } | undefined {
  const focused = document.activeElement;
  if (!focused || focused === document.body) return { name: 'the page', seen: true };
  const hasRing = (element: Element | null): boolean => {
    if (!element) return false;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) || boxShadow !== 'none';
  };
  const { width, height } = focused.getBoundingClientRect();
  const name =
    (focused.getAttribute('aria-label') ?? focused.textContent ?? '').trim().slice(0, 60) || focused.id || focused.tagName;
  return { name, seen: width > 1 && height > 1 && (hasRing(focused) || hasRing(focused.closest('label'))) };
}
