/** Runs a task when the window has nothing better to do; Safari has no idle callback. */
export function whenIdle(task: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(() => task(), { timeout: 500 });
  else setTimeout(task, 1);
}
