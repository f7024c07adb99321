import type { BrowserContext } from 'playwright-core';

export interface PageWatch {
  /**
   * What there was to complain of since the last call: scripts that failed, refusals of the content security policy, errors in the
   * console, and whatever was asked of anybody but `origin`.
   */
  takeComplaints(): string[];
}

/** A line that is down is no mistake of the program, but the browser writes it into the console all the same. */
const lineDown = /net::ERR_(CONNECTION|EMPTY_RESPONSE|INTERNET_DISCONNECTED|ABORTED|TIMED_OUT|SOCKET)|Failed to load resource/;

/** Looks over the browser's shoulder at every page of the context. Begin before the first page is opened. */
export async function watchPages(context: BrowserContext, origin: string): Promise<PageWatch> {
  const complaints: string[] = [];
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      // The console is what the test can hear.
      console.error(`content security policy: ${violatedDirective} ${blockedURI}`),
    );
  });
  context.on('page', (page) => {
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error' && !lineDown.test(message.text())) complaints.push(message.text());
    });
  });
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.origin !== origin) complaints.push(`asked elsewhere: ${url.href}`);
  });
  return { takeComplaints: () => complaints.splice(0) };
}
