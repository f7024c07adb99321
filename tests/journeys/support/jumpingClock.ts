import type { BrowserContext, Page } from 'playwright-core';

declare global {
  interface Window {
    clockJumpMs: number;
  }
}

/**
 * A machine whose clock can jump. Only `Date` is moved, which is exactly what a wrong clock moves: timers and `performance.now()` go on by
 * the processor's own counter, on a real machine too. (Virtual time would stop the network with the clock.)
 */
export async function provideJumpingClock(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const RealDate = Date;
    window.clockJumpMs = 0;
    const now = () => RealDate.now() + window.clockJumpMs;
    window.Date = new Proxy(RealDate, {
      construct: (target, parts: unknown[], self) =>
        Reflect.construct(target, parts.length === 0 ? [now()] : parts, self) as object,
      get: (target, name, self) => (name === 'now' ? now : (Reflect.get(target, name, self) as unknown)),
    });
  });
}

const DAY_MS = 24 * 60 * 60_000;

/** From now on, the machine believes that it is so many days later (or earlier). Holds until the page is loaded again. */
export async function jumpDays(page: Page, days: number): Promise<void> {
  await page.evaluate((ms) => {
    window.clockJumpMs = ms;
  }, days * DAY_MS);
}
