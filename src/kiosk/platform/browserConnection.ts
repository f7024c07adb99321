import type { Connection } from '../ports/province.ts';

/** Only hints: `navigator.onLine` says true behind a log-in page and on a dead link. */
export const browserConnection: Connection = {
  seemsOnline: () => navigator.onLine,
  onWake(wake) {
    const shown = () => {
      if (document.visibilityState === 'visible') wake();
    };
    addEventListener('online', wake);
    addEventListener('pageshow', shown);
    document.addEventListener('visibilitychange', shown);
    return () => {
      removeEventListener('online', wake);
      removeEventListener('pageshow', shown);
      document.removeEventListener('visibilitychange', shown);
    };
  },
};
