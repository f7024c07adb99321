import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDesk, type Desk, type Machine } from './support/desk.ts';
import { firstVisit, goHome, openOutbox, trackByCode } from './support/homePages.ts';
import { aPhotograph } from './support/noisyPapers.ts';
import { isDelivered } from './support/outboxPage.ts';
import { aPersonWithKeyboardAt, type Person } from './support/person.ts';
import { submitBirth } from './support/sampleDossiers.ts';

let desk: Desk;
let machine: Machine;
let person: Person;
let code: string;

beforeAll(async () => {
  desk = await openDesk();
  machine = await desk.switchOn();
  person = aPersonWithKeyboardAt(machine.page);
});
afterAll(() => desk.end());

/** The hand itself asserts at every stop that the focus is seen. */
test('with the keyboard alone a new machine is set up and a birth is registered, its photograph chosen from a stick', async () => {
  await firstVisit(person, desk.address);
  const photograph = await aPhotograph(machine.page, 'Giấy chứng sinh.jpg', 0.3);
  code = await submitBirth(person, [photograph]);
  expect(await machine.page.getByRole('heading', { level: 1 }).textContent()).toMatch(
    /^(Đã lưu hồ sơ trên máy này|Tỉnh đã nhận hồ sơ)$/,
  );
});

test('with the keyboard alone the outbox, the tracking and the feedback are reached', async () => {
  const { page, hand } = person;
  await openOutbox(person);
  await isDelivered(page, code);
  await trackByCode(person, code);
  await page.getByText('Mới đăng ký').waitFor();

  await goHome(person);
  await hand.press(page.getByRole('link', { name: /^Góp ý/ }));
  await hand.choose(page.getByRole('radio', { name: 'Khen cán bộ' }));
  await hand.write(page.getByRole('textbox', { name: 'Nội dung' }), 'Cán bộ chỉ dẫn tận tình, dễ hiểu.');
  await hand.press(page.getByRole('button', { name: 'Gửi góp ý' }));
  await page.getByText('Tỉnh đã nhận góp ý').waitFor();
});
