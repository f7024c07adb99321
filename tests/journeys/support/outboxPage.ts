import { expect } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import type { Person } from './person.ts';

/** One dossier in the list of the outbox. */
export const outboxItem = (page: Page, code: string): Locator =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: code, exact: true }) });

export async function sendNow({ page, hand }: Person): Promise<void> {
  await hand.press(page.getByRole('button', { name: 'Gửi ngay' }));
}

/** Pushes "Gửi ngay" and waits until the machine has tried and failed once more. */
export async function tryInVain(person: Person, code: string): Promise<void> {
  const before = await countTries(person.page, code);
  await sendNow(person);
  await hasTriedInVain(person, code, before);
}

export async function hasTriedInVain({ page }: Person, code: string, before: number): Promise<void> {
  await expect.poll(() => countTries(page, code), { timeout: 20_000 }).toBeGreaterThan(before);
  await page.getByRole('button', { name: 'Gửi ngay' }).waitFor();
}

/** As the screen counts them. */
export async function countTries(page: Page, code: string): Promise<number> {
  const [, tries = '0'] = /Đã thử (\d+) lần/.exec((await outboxItem(page, code).textContent()) ?? '') ?? [];
  return Number(tries);
}

/** For megabytes to be sent while a test looks on: the browser tells it every byte of every request. */
const DELIVERY_MS = 90_000;

/** Until the machine holds the province's receipt for it. */
export async function isDelivered(page: Page, code: string): Promise<void> {
  await outboxItem(page, code).getByText('Tỉnh đã nhận', { exact: true }).waitFor({ timeout: DELIVERY_MS });
}
