/**
 * Keeps the app's own files, so that the kiosk starts without a network. It knows nothing of dossiers, and never takes over by itself:
 * a new version waits until a window says so, because a half-filled form must not lose the scripts it still has to load.
 */
import { clientsClaim } from 'workbox-core';
import { cleanupOutdatedCaches, createHandlerBoundToURL, precacheAndRoute, type PrecacheEntry } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';

declare const self: ServiceWorkerGlobalScope & { __WB_MANIFEST: (PrecacheEntry | string)[] };

/** The API and the operators' page are the server's; an address with a file's ending (1.001193 is none) is that file or nothing. */
const notTheKiosk = [/^\/v1\//, /^\/console(?:[/.]|$)/, /\.[a-z][a-z0-9]*$/];

// Installing fails as a whole when one file cannot be had: a half-filled version never starts.
precacheAndRoute(self.__WB_MANIFEST);
cleanupOutdatedCaches();
registerRoute(new NavigationRoute(createHandlerBoundToURL('index.html'), { denylist: notTheKiosk }));

self.addEventListener('message', ({ data }: { data: { type?: string } | null }) => {
  // As workbox-window says it.
  if (data?.type === 'SKIP_WAITING') void self.skipWaiting();
});

// Without this the very first visit would stay uncontrolled, and would not start offline, until it is loaded again.
clientsClaim();
