import type { Page } from 'playwright-core';

/** Everything on the screen that a finger can miss: what can be pressed and is smaller than `least` pixels, with its size. */
export function findSmallTargets(page: Page, least: number): Promise<string[]> {
  return page.evaluate((smallest) => {
    const pressable = 'a[href], button, input:not([type=hidden]), select, textarea, summary, [role=button], [role=option]';
    const isShown = (element: Element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: false });
    /** Inside prose a link is as high as its line; the line may not be torn apart for it (WCAG 2.5.8, exception "inline"). */
    const isInProse = (element: Element) =>
      element.matches('a') &&
      getComputedStyle(element).display === 'inline' &&
      element.closest('p, li, dd, figcaption') !== null;
    /** Only there for the keyboard, until it has the focus. */
    const isHiddenFromFingers = (element: Element) => {
      const { width, height, right, bottom } = element.getBoundingClientRect();
      return (width <= 1 && height <= 1) || right <= 0 || bottom <= 0;
    };
    const targetOf = (element: Element): Element => {
      const ticked = element.matches('input[type=radio], input[type=checkbox], input[type=file]');
      return (ticked && element.closest('label')) || element;
    };
    return [...document.querySelectorAll(pressable)]
      .filter((element) => isShown(element) && !isInProse(element))
      .map(targetOf)
      .filter((target) => !isHiddenFromFingers(target))
      .flatMap((target) => {
        const { width, height } = target.getBoundingClientRect();
        const tolerated = smallest - 0.5;
        if (width >= tolerated && height >= tolerated) return [];
        const name = (target.getAttribute('aria-label') ?? target.textContent ?? '').trim().slice(0, 40);
        return [`${target.tagName.toLowerCase()}.${target.className} “${name}” ${Math.round(width)}×${Math.round(height)}`];
      });
  }, least);
}

/** By how many pixels the page is wider than the screen; 0 when nothing has to be pushed sideways. */
export function findSidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth));
}
