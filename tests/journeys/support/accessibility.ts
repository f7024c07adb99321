import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { BrowserContext, Page } from 'playwright-core';

declare global {
  interface Window {
    axe: { run(options: object): Promise<AxeResults> };
  }
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Put into the pages from outside, since their content security policy lets no foreign script in. */
export async function provideAxe(context: BrowserContext): Promise<void> {
  await context.addInitScript({ content: axeSource });
}

/** What axe calls serious or critical, by rule and element. Rules of WCAG 2.2 A and AA, and the best practices. */
export async function findBarriers(page: Page): Promise<string[]> {
  const { violations } = await page.evaluate(() =>
    window.axe.run({
      resultTypes: ['violations'],
      // A row half under the foot of the page counts as small there; touchTargets measures every target itself, and more strictly.
      rules: { 'target-size': { enabled: false } },
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    }),
  );
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}
