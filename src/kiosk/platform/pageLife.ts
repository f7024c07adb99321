/**
 * The last moments in which something can still be written: the window is hidden (phones end hidden pages without another word),
 * frozen, or left. `beforeunload` is not among them: it does not fire there, and keeps pages out of the back-forward cache.
 */
export function onPageLeaving(leave: () => void): void {
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') leave();
  });
  document.addEventListener('freeze', leave);
  addEventListener('pagehide', leave);
}
