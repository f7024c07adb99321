import type { Page } from 'playwright-core';

/** Everything that somebody can read who comes to the window next, without opening anything: by place. */
export function collectTraces(page: Page): Promise<Record<string, string>> {
  return page.evaluate(async () => {
    const boxes = [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')];
    const cached: string[] = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        const response = await cache.match(request);
        const isText = /text|json|javascript|svg/.test(response?.headers.get('content-type') ?? '');
        cached.push(request.url, isText ? ((await response?.text()) ?? '') : '');
      }
    }
    return {
      document: document.documentElement.outerHTML,
      boxes: boxes.map(({ value }) => value).join(' '),
      address: decodeURIComponent(location.href),
      historyState: JSON.stringify(history.state),
      sessionStorage: JSON.stringify({ ...sessionStorage }),
      localStorage: JSON.stringify({ ...localStorage }),
      windowName: window.name,
      caches: cached.join(' '),
    };
  });
}

declare global {
  interface Window {
    seenTitles: string[];
  }
}

/** From now on until the page is loaded again. */
export async function rememberTitles(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.seenTitles = [document.title];
    const note = () => {
      if (window.seenTitles.at(-1) !== document.title) window.seenTitles.push(document.title);
    };
    new MutationObserver(note).observe(document.head, { subtree: true, childList: true, characterData: true });
  });
}

export const collectTitles = (page: Page): Promise<string[]> => page.evaluate(() => window.seenTitles);
