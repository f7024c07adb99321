import type { Locator } from 'playwright-core';

/** The entries that this very box offers; other lists of the page are none of its business. */
export async function offersOf(box: Locator): Promise<Locator> {
  const list = await box.getAttribute('aria-controls');
  return box.page().locator(`[id="${list}"]`).getByRole('option');
}
