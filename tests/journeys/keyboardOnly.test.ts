import { afterAll, beforeAll, expect, test } from 'vitest';
import { aFilledForm } from '../support/aFilledForm.ts';
import { openDesk, type Desk, type Machine } from './support/desk.ts';
import { sayWhoTypes } from './support/dossierPages.ts';
import { continueFrom, fillPage, isOnPage } from './support/fillForm.ts';
import { findProcedure, firstVisit, goHome, isHome, startDossier } from './support/homePages.ts';
import { readKioskRecords } from './support/kioskRecords.ts';
import { aPersonWithKeyboardAt, type Person } from './support/person.ts';

let desk: Desk;
let machine: Machine;
let person: Person;

/** What the other journeys do not come by. The hand itself asserts at every stop that the focus is seen. */
beforeAll(async () => {
  desk = await openDesk();
  machine = await desk.switchOn();
  person = aPersonWithKeyboardAt(machine.page);
  await firstVisit(person, desk.address);
});
afterAll(() => desk.end());

test('with the keyboard alone feedback is given', async () => {
  const { page, hand } = person;
  await hand.press(page.getByRole('link', { name: /^Góp ý/ }));
  await hand.choose(page.getByRole('radio', { name: 'Khen cán bộ' }));
  await hand.write(page.getByRole('textbox', { name: 'Nội dung' }), 'Cán bộ chỉ dẫn tận tình, dễ hiểu.');
  await hand.press(page.getByRole('button', { name: 'Gửi góp ý' }));
  await page.getByText('Tỉnh đã nhận góp ý').waitFor();
});

test('with the keyboard alone the machine is set up, and help is asked for', async () => {
  const { page, hand } = person;
  await goHome(person);
  await hand.press(page.getByRole('link', { name: 'Cài đặt máy' }));
  await hand.write(page.getByLabel('Đường dây nóng của xã, phường'), '0237 3 123 456');
  await hand.press(page.getByRole('button', { name: 'Lưu số này' }));
  await page.getByText('Đã lưu', { exact: true }).waitFor();
  await hand.press(page.getByRole('button', { name: 'Nhờ cán bộ' }));
  await page.getByRole('link', { name: /0237 3 123 456/ }).waitFor();
  await hand.press(page.getByRole('button', { name: 'Đã hiểu' }));
  await hand.press(page.getByRole('link', { name: 'Đổi xã, phường' }));
  await hand.press(page.getByRole('button', { name: 'xã Pù Nhi', exact: true }));
  await page.getByText('xã Pù Nhi', { exact: true }).first().waitFor();
});

test('with the keyboard alone a row is added to a table and taken away, and the draft is thrown away', async () => {
  const { page, hand } = person;
  await goHome(person);
  await findProcedure(person, 'đăng ký thường trú', 'Đăng ký thường trú');
  await startDossier(person);
  await sayWhoTypes(person);
  const filled = aFilledForm('residenceChange');
  for (const { id } of filled.form.definition.pages.slice(0, -1)) {
    await isOnPage(person, id);
    if (id === 'members') break;
    await fillPage(person, filled, id);
    await continueFrom(person);
  }
  await hand.press(page.getByRole('button', { name: 'Thêm người' }));
  await hand.write(page.getByRole('textbox', { name: 'Họ, chữ đệm và tên' }), 'Hà Thị Ban');
  await hand.press(page.getByRole('button', { name: 'Bỏ người 1' }));
  await hand.press(page.getByRole('button', { name: 'Bỏ', exact: true }));
  await page.getByText('Chưa có người nào.').waitFor();

  await goHome(person);
  await hand.press(page.getByRole('link', { name: /^Xem cả 1 hồ sơ làm dở/ }));
  await hand.press(page.getByRole('button', { name: /^Bỏ hồ sơ này/ }));
  await hand.press(page.getByRole('button', { name: 'Bỏ hồ sơ', exact: true }));
  await page.getByText('Không có hồ sơ nào làm dở').waitFor();
  expect((await readKioskRecords(page)).drafts).toEqual([]);
  await hand.press(page.getByRole('link', { name: 'Quay lại' }));
  await isHome(page);
});
