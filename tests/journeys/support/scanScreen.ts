import type { Page } from 'playwright-core';
import { findBarriers } from './accessibility.ts';
import type { PageWatch } from './pageWatch.ts';
import { findSidewaysScroll, findSmallTargets } from './touchTargets.ts';

const sizes = {
  kiosk: { viewport: { width: 1280, height: 800 }, leastTarget: 56 },
  phone: { viewport: { width: 360, height: 740 }, leastTarget: 48 },
} as const;

/** What is wrong with the screen as it stands, in every language, at the desk and on a phone. It is left as it was found. */
export async function scanScreen(page: Page, watch: PageWatch, people: readonly string[]): Promise<string[]> {
  const faults: string[] = [];
  for (const language of await languagesOf(page)) {
    await speak(page, language);
    for (const [size, { viewport, leastTarget }] of Object.entries(sizes)) {
      await page.setViewportSize(viewport);
      const found = [
        ...(await findBarriers(page)),
        ...(await findSmallTargets(page, leastTarget)).map((target) => `too small: ${target}`),
        ...(await sidewaysFaults(page)),
      ];
      faults.push(...found.map((fault) => `${language} ${size}: ${fault}`));
    }
    const title = await page.title();
    if (people.some((personal) => title.includes(personal))) faults.push(`${language}: the title says ${title}`);
  }
  await speak(page, 'vi');
  await page.setViewportSize(sizes.kiosk.viewport);
  return [...faults, ...watch.takeComplaints()];
}

/** Where something is wrong with the machine itself there are no buttons for the other languages. */
async function languagesOf(page: Page): Promise<readonly string[]> {
  const others = await page
    .locator('.frame-language')
    .evaluateAll((buttons) => buttons.map((button) => (button as HTMLElement).lang));
  return ['vi', ...others];
}

async function sidewaysFaults(page: Page): Promise<string[]> {
  const pixels = await findSidewaysScroll(page);
  return pixels > 0 ? [`${pixels} pixels wider than the screen`] : [];
}

/** By the button at the top of every screen, which bears the name of that language. */
async function speak(page: Page, language: string): Promise<void> {
  if ((await page.evaluate(() => document.documentElement.lang)) === language) return;
  // A dialog that is open makes the rest of the page unreachable, for this button too; then the event is sent to it directly.
  await page.locator(`.frame-language[lang="${language}"]`).dispatchEvent('click');
  await page.waitForFunction((wanted) => document.documentElement.lang === wanted, language);
}
