import type { Locator, Page } from 'playwright-core';
import type { Person } from './person.ts';

/** One dossier in the list of the outbox. */
export const outboxItem = (page: Page, code: string): Locator =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: code, exact: true }) });

/** Pushes "Gửi ngay" and waits until the machine has tried. */
export async function sendNow({ page, hand }: Person): Promise<void> {
  await hand.press(page.getByRole('button', { name: 'Gửi ngay' }));
}

/** Until the machine holds the province's receipt for it. */
export async function isDelivered(page: Page, code: string): Promise<void> {
  await outboxItem(page, code).getByText('Tỉnh đã nhận', { exact: true }).waitFor();
}
