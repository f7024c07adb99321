import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, test } from 'vitest';
import { shownPages, type FormState } from '../../src/domain/form/formState.ts';
import { aFilledForm } from '../support/aFilledForm.ts';
import { chooseFile, giveFile, isAtPapers, sayNothingIsDigitised, sayWhoTypes } from './support/dossierPages.ts';
import { continueFrom, fillPage, isOnPage } from './support/fillForm.ts';
import { findProcedure, firstVisit, goHome, startDossier } from './support/homePages.ts';
import { aPhotograph } from './support/noisyPapers.ts';
import { aFilledBirth } from './support/sampleDossiers.ts';
import { beginTour, type ScreenTour } from './support/screenTour.ts';

let tour: ScreenTour;

beforeAll(async () => {
  tour = await beginTour();
  await tour.machine.context.grantPermissions(['camera'], { origin: tour.desk.address });
  await firstVisit(tour.person, tour.desk.address);
  tour.desk.line.mode('down');
});
afterAll(() => tour.desk.end());

test('who types, and every page of a birth', async () => {
  const { person, look } = tour;
  const { page } = person;
  await findProcedure(person, 'khai sinh', 'Thủ tục đăng ký khai sinh');
  await startDossier(person);
  await look('start');
  await tryToContinue();
  await look('start with gaps');
  await sayWhoTypes(person);
  await page.waitForURL(/\/pages\//);
  await tryToContinue();
  await look('a page with gaps');
  await fillPages(aFilledBirth(), (id) => look(`page ${id}`));
});

test('papers', async () => {
  const { desk, person, look } = tour;
  const { page, hand } = person;
  await isAtPapers(person);
  await tryToContinue();
  await look('papers with gaps');
  await hand.press(page.getByRole('link', { name: 'Giấy chứng sinh' }));
  await hand.choose(page.getByRole('radio', { name: 'Không cần' }));
  await look('a paper that is not needed');
  await hand.choose(page.getByRole('radio', { name: /^Chụp hoặc chọn tệp/ }));
  await look('a paper to be scanned');

  const letter = join(desk.stick, 'thư.txt');
  writeFileSync(letter, 'Kính gửi');
  await giveFile(person, letter);
  await page.getByText('Chưa nhận được thư.txt').waitFor();
  await look('a file of the wrong kind');
  await hand.press(page.getByRole('button', { name: 'Đã hiểu' }));
  await chooseFile(person, await aPhotograph(page, join(desk.stick, 'Trang một.jpg'), 0.3));
  await look('a paper with a photograph');
  for (const [opens, closes] of [
    [/^Xem to/, 'Đóng'],
    [/^Bỏ/, 'Không, giữ lại'],
  ] as const) {
    await hand.press(page.getByRole('button', { name: opens }));
    await look(`dialog of ${String(opens)}`);
    await hand.press(page.getByRole('button', { name: closes }));
  }
});

test('the camera', async () => {
  const { person, look } = tour;
  const { page, hand } = person;
  await hand.press(page.getByRole('button', { name: 'Chụp bằng máy ảnh' }));
  await page.getByRole('button', { name: 'Chụp', exact: true }).waitFor();
  await look('camera');
  await hand.press(page.getByRole('button', { name: 'Chụp', exact: true }));
  await page.getByRole('img', { name: 'Ảnh vừa chụp' }).waitFor();
  await look('picture taken');
  await hand.press(page.getByRole('button', { name: 'Xong, dùng 1 trang' }));
  await page.getByText(/^Đã lưu .* trên máy này$/).waitFor();
  await hand.press(page.getByRole('button', { name: 'Xong giấy tờ này' }));
});

test('the check', async () => {
  const { person, look } = tour;
  const { page, hand } = person;
  await isAtPapers(person);
  await sayNothingIsDigitised(person);
  await look('papers');
  await continueFrom(person);
  await page.getByRole('heading', { level: 1, name: 'Kiểm tra trước khi nộp' }).waitFor();
  await look('check');
  await hand.press(page.getByRole('button', { name: /^Nộp hồ sơ/ }));
  await page.getByText('Chọn ai đã nghe đọc lại và đồng ý').first().waitFor();
  await look('check with a gap');
});

test('rows of a table, and the cases of a procedure', async () => {
  const { desk, person, look } = tour;
  const { page, hand } = person;
  await goHome(person);
  await page.goto(`${desk.address}/procedures/1.004222`);
  await startDossier(person);
  await sayWhoTypes(person);
  await fillPages(aFilledForm('residenceChange', { members: undefined }), () => Promise.resolve(), 'members');
  await look('empty table');
  await hand.press(page.getByRole('button', { name: 'Thêm người' }));
  await look('row');
  await hand.press(page.getByRole('button', { name: 'Xong người 1' }));
  await page
    .getByText(/^Cần sửa:/)
    .first()
    .waitFor();
  await look('row with gaps');
  await hand.press(page.getByRole('button', { name: 'Bỏ người 1' }));
  await look('question before a row is thrown away');
  await hand.press(page.getByRole('button', { name: 'Không, giữ lại' }));
  await page.goto(page.url().replace(/pages\/.*/, 'cases'));
  await page.getByRole('heading', { level: 1, name: 'Bà con thuộc trường hợp nào?' }).waitFor();
  await look('cases');
});

/** Fills page after page, up to `until`. */
async function fillPages(filled: FormState, look: (pageId: string) => Promise<void>, until?: string): Promise<void> {
  for (const { id } of shownPages(filled)) {
    await isOnPage(tour.person, id);
    if (id === until) return;
    await fillPage(tour.person, filled, id);
    await look(id);
    await continueFrom(tour.person);
  }
}

async function tryToContinue(): Promise<void> {
  await continueFrom(tour.person);
  await tour.person.page.getByText(/^Cần sửa \d+ chỗ trước khi đi tiếp$/).waitFor();
}
