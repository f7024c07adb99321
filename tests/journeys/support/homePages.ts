import { presentHomeTitle } from './homeTitles.ts';
import type { Person } from './person.ts';

/** The first visit of a new machine: it fetches the catalog and the app for the time without a line, and is told where it stands. */
export async function firstVisit(person: Person, address: string): Promise<void> {
  await person.page.goto(address);
  await chooseCommune(person, 'xã Pù Luông');
  await isReadyForOffline(person.page);
}

export async function chooseCommune({ page, hand }: Person, commune: string): Promise<void> {
  await hand.write(page.getByLabel('Tìm tên xã, phường'), commune.replace(/^(xã|phường) /, ''));
  await hand.press(page.getByRole('button', { name: commune, exact: true }));
  await isHome(page);
}

/** The service worker holds every file of the app and has taken this window over. */
export async function isReadyForOffline(page: Person['page']): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
}

/** From the first screen by words to the page of a procedure. */
export async function findProcedure({ page, hand }: Person, words: string, name: string): Promise<void> {
  await hand.press(page.getByRole('link', { name: 'Làm thủ tục' }));
  await hand.write(page.getByLabel('Bà con cần làm việc gì?'), words);
  const found = page.getByRole('region', { name: new RegExp(`cho “${words}”`) });
  await hand.press(found.getByRole('link', { name }).first());
  await page.getByRole('heading', { level: 1, name }).waitFor();
}

export async function startDossier({ page, hand }: Person): Promise<void> {
  await hand.press(page.getByRole('button', { name: 'Bắt đầu làm hồ sơ' }));
  await page.getByRole('heading', { level: 1, name: 'Trước khi điền tờ khai' }).waitFor();
}

export async function goHome({ page, hand }: Person): Promise<void> {
  await hand.press(page.getByRole('link', { name: /^Bộ phận Một cửa/ }));
  await isHome(page);
}

export const isHome = (page: Person['page']): Promise<void> =>
  page.getByRole('heading', { level: 1, name: presentHomeTitle }).waitFor();

/** By the strip at the foot of every screen. */
export async function openOutbox({ page, hand }: Person): Promise<void> {
  await hand.press(page.getByRole('link', { name: /^Trên máy này:/ }));
  await page.getByRole('heading', { level: 1, name: 'Hồ sơ chờ gửi' }).waitFor();
}

export async function trackByCode({ page, hand }: Person, code: string): Promise<void> {
  await goHome({ page, hand });
  await hand.press(page.getByRole('link', { name: 'Tra cứu hồ sơ' }));
  await hand.write(page.getByLabel('Mã ghi trên phiếu'), code);
  await hand.press(page.getByRole('button', { name: 'Tra cứu', exact: true }));
  await page.getByRole('heading', { name: 'Kết quả tra cứu' }).waitFor();
}
