import type { Browser, BrowserContext, Page } from 'playwright-core';
import { bundlePage } from './bundlePage.ts';

const html =
  '<!doctype html><html lang="vi"><meta charset="utf-8"><title>bench</title><script type="module" src="/bench.js"></script></html>';
/** With these the clock of the page counts in 5 µs instead of 100 µs. */
const isolated = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' };
const ORIGIN = 'http://bench.localhost';

export interface BenchPage {
  page: Page;
  /** Calls what the page's module put on `globalThis` under this name. Garbage of earlier calls is collected first. */
  call<T>(name: string, argument?: unknown): Promise<T>;
  close(): Promise<void>;
}

/**
 * A page of its own storage and origin that runs the bundle of `entry`. The page itself never touches the network, so a server need not
 * know of it; whatever it fetches later from its origin does.
 */
export async function openBenchPage(browser: Browser, entry: string, origin = ORIGIN): Promise<BenchPage> {
  const script = await bundlePage(entry);
  const context = await browser.newContext();
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (fault) => faults.push(String(fault)));
  await page.route(`${origin}/bench*`, (route) =>
    route.request().url().endsWith('.js')
      ? route.fulfill({ contentType: 'text/javascript', body: script, headers: isolated })
      : route.fulfill({ contentType: 'text/html', body: html, headers: isolated }),
  );
  await page.goto(`${origin}/bench.html`);
  await page.waitForLoadState('load');
  await page.unrouteAll();
  if (faults.length > 0) throw new Error(`${entry}: ${faults.join('\n')}`);
  return { page, call: (name, argument) => callIn(context, page, name, argument), close: () => context.close() };
}

async function callIn<T>(context: BrowserContext, page: Page, name: string, argument: unknown): Promise<T> {
  const session = await context.newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  await session.detach();
  return page.evaluate(
    ([called, given]) => (globalThis as unknown as Record<string, (argument: unknown) => T>)[called as string]!(given),
    [name, argument],
  );
}
