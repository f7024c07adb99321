/** Leaves the rest of an idle moment to the browser. In ms. */
const SPARE = 5;

/** Runs a task when the window has nothing better to do; Safari has no idle callback. */
export function whenIdle(task: (hasTime: () => boolean) => void): void {
  if (typeof requestIdleCallback === 'function')
    requestIdleCallback((moment) => task(() => moment.timeRemaining() > SPARE), { timeout: 500 });
  else setTimeout(() => task(() => false), 1);
}
