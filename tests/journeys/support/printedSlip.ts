import type { Locator, Page } from 'playwright-core';
import type { Person } from './person.ts';
import { readQr } from './readQr.ts';

export type SlipPaper = 'a4' | 'roll';

/** What comes out of the printer. */
export interface PrintedSlip {
  /** Of all that is printed, not of the slip alone. */
  text: string;
  /** What a telephone reads from its code. */
  qr: string | undefined;
  /** Pixels by which something stands out of the printed area. */
  cutOff: number;
  /** Of a page, in millimetres. */
  width: number;
  height: number;
}

const buttons: Record<SlipPaper, string> = { a4: 'In phiếu khổ A4', roll: 'In phiếu khổ 80 mm' };

export const slipOn = (page: Page): Locator => page.getByRole('article', { name: 'Phiếu của bà con' });

/** Presses the button and looks at what goes to the printer, while the browser's own dialog would be open. */
export async function printSlip({ page, hand }: Person, paper: SlipPaper): Promise<PrintedSlip> {
  await page.evaluate(() => {
    window.print = () => {};
  });
  await hand.press(page.getByRole('button', { name: buttons[paper] }));
  await page.emulateMedia({ media: 'print' });
  const text = await page.locator('body').innerText();
  const qr = await readQr(slipOn(page).getByRole('img'));
  const cutOff = await slipOn(page).evaluate((slip) => slip.scrollWidth - slip.clientWidth);
  await page.emulateMedia({ media: null });
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const [, , width = 0, height = 0] = numbersIn(/\/MediaBox \[([^\]]+)\]/.exec(pdf)?.[1]);
  return { text, qr, cutOff, width: toMm(width), height: toMm(height) };
}

const numbersIn = (text = ''): number[] => text.trim().split(/\s+/).map(Number);

/** From points. */
const toMm = (points: number): number => Math.round((points / 72) * 25.4);
