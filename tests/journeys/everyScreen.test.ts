import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  chooseCommune,
  findProcedure,
  goHome,
  isHome,
  isReadyForOffline,
  openOutbox,
  trackByCode,
} from './support/homePages.ts';
import { isDelivered, tryInVain } from './support/outboxPage.ts';
import { aPersonAt } from './support/person.ts';
import { startRequest, submitRequest } from './support/sampleDossiers.ts';
import { plantedFaults } from './support/plantedFaults.ts';
import { scanScreen } from './support/scanScreen.ts';
import { spoilOutbox } from './support/spoilOutbox.ts';
import { beginTour, type ScreenTour } from './support/screenTour.ts';

const unknownId = '0'.repeat(32);

let tour: ScreenTour;
let code: string;

beforeAll(async () => {
  tour = await beginTour();
});
afterAll(() => tour.desk.end());

test('a new machine: without a catalog, then asked where it stands', async () => {
  const { desk, person, look } = tour;
  const { page, hand } = person;
  desk.middle.be('busy');
  await page.goto(desk.address);
  await page.getByText('Máy chưa có danh mục thủ tục').waitFor();
  await look('home without a catalog');
  desk.middle.be('none');
  await hand.press(page.getByRole('button', { name: 'Tải danh mục' }));
  await page.getByRole('heading', { name: 'Máy này đặt ở xã, phường nào?' }).waitFor();
  await look('choice of the commune');
  await hand.write(page.getByLabel('Tìm tên xã, phường'), 'không có');
  await look('no such commune');
  await chooseCommune(person, 'xã Pù Luông');
  await isReadyForOffline(page);
  await look('home');
});

test('finding a procedure', async () => {
  const { desk, person, look } = tour;
  const { page, hand } = person;
  await hand.press(page.getByRole('link', { name: 'Làm thủ tục' }));
  await look('search');
  await hand.write(page.getByLabel('Bà con cần làm việc gì?'), 'khai sinh');
  await look('procedures found');
  await hand.write(page.getByLabel('Bà con cần làm việc gì?'), 'xyzxyz');
  await look('nothing found');
  await page.goto(`${desk.address}/procedures?area=${encodeURIComponent('Hộ tịch')}`);
  await look('procedures of an area');
  await page.goto(`${desk.address}/procedures/9.999999`);
  await look('no such procedure');
  await goHome(person);
  await findProcedure(person, 'khai sinh', 'Thủ tục đăng ký khai sinh');
  for (const more of await page.locator('main summary').all()) await more.click();
  await look('procedure');
});

test('drafts', async () => {
  const { desk, person, look } = tour;
  const { page, hand } = person;
  await page.goto(`${desk.address}/drafts`);
  await look('no drafts');
  await goHome(person);
  await startRequest(person);
  await page.goto(`${desk.address}/drafts`);
  await page.getByRole('button', { name: /^Bỏ hồ sơ này/ }).waitFor();
  await look('drafts');
  await hand.press(page.getByRole('button', { name: /^Bỏ hồ sơ này/ }));
  await look('question before a draft is thrown away');
  await hand.press(page.getByRole('button', { name: 'Không, giữ lại' }));
  await goHome(person);
  await look('home with a draft');
});

test('the outbox, with the line down and up', async () => {
  const { desk, person, look } = tour;
  await openOutbox(person);
  await look('empty outbox');
  await goHome(person);
  desk.line.mode('down');
  code = await submitRequest(person);
  await look('slip of a waiting dossier');
  await openOutbox(person);
  await tryInVain(person, code);
  await look('outbox without a line');
  await goHome(person);
  await look('home with a waiting dossier');
});

test('tracking and feedback without a line', async () => {
  const { person, look } = tour;
  const { page, hand } = person;
  await trackByCode(person, code);
  await look('a dossier that waits here');
  await hand.write(page.getByLabel('Mã ghi trên phiếu'), 'CG-22222-22223');
  await hand.press(page.getByRole('button', { name: 'Tra cứu', exact: true }));
  await page
    .getByText(/^Cần sửa:/)
    .first()
    .waitFor();
  await look('a mistyped code');
  await hand.write(page.getByLabel('Mã ghi trên phiếu'), 'CG-22222-22222');
  await hand.press(page.getByRole('button', { name: 'Tra cứu', exact: true }));
  await page.getByText('Chưa hỏi được tỉnh').waitFor();
  await look('a code that nobody could be asked about');

  await goHome(person);
  await hand.press(page.getByRole('link', { name: /^Góp ý/ }));
  await look('feedback');
  await hand.press(page.getByRole('button', { name: 'Gửi góp ý' }));
  await look('feedback with gaps');
  await hand.choose(page.getByRole('radio', { name: 'Việc khác' }));
  await hand.write(page.getByRole('textbox', { name: 'Nội dung' }), 'Máy dễ dùng.');
  await hand.press(page.getByRole('button', { name: 'Gửi góp ý' }));
  await page.getByText('Chưa gửi được góp ý').waitFor();
  await look('feedback without a line');
});

test('the same with a line', async () => {
  const { desk, person, look } = tour;
  const { page, hand } = person;
  desk.line.mode('up');
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await hand.press(page.getByRole('button', { name: 'Gửi góp ý' }));
  await page.getByText('Tỉnh đã nhận góp ý').waitFor();
  await look('feedback sent');
  await openOutbox(person);
  await isDelivered(page, code);
  await look('outbox with a delivered dossier');
  await hand.press(page.getByRole('link', { name: /^Xem và in phiếu/ }));
  await look('slip of a delivered dossier');
  await trackByCode(person, code);
  await look('a dossier that the province has');
  await hand.write(page.getByLabel('Mã ghi trên phiếu'), 'CG-22222-22222');
  await hand.press(page.getByRole('button', { name: 'Tra cứu', exact: true }));
  await page.getByText('Tỉnh chưa có hồ sơ mang mã này').waitFor();
  await look('a code that the province does not know');
});

test('settings, help and addresses that lead nowhere', async () => {
  const { desk, person, look } = tour;
  const { page, hand } = person;
  await goHome(person);
  await hand.press(page.getByRole('link', { name: 'Cài đặt máy' }));
  await hand.write(page.getByLabel('Đường dây nóng của xã, phường'), 'abc');
  await hand.press(page.getByRole('button', { name: 'Lưu số này' }));
  await look('settings with a wrong number');
  await hand.press(page.getByRole('button', { name: 'Nhờ cán bộ' }));
  await look('help');
  await hand.press(page.getByRole('button', { name: 'Đã hiểu' }));
  await hand.press(page.getByRole('link', { name: 'Đổi xã, phường' }));
  await look('change of the commune');
  for (const nowhere of ['nowhere', `outbox/${unknownId}`, `dossiers/${unknownId}/start`]) {
    await page.goto(`${desk.address}/${nowhere}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await look(nowhere);
  }
});

test('a dossier that needs a person, one that was made elsewhere, and one whose record is damaged', async () => {
  const { desk, person, look } = tour;
  const { page, hand } = person;
  const failure = { kind: 'permanent', code: 'refused', at: new Date().toISOString() } as const;
  await spoilOutbox(page, { state: 'needsAttention', failure, receipt: undefined });
  await page.goto(`${desk.address}/outbox`);
  await page.getByRole('button', { name: /^Sửa lại hồ sơ/ }).waitFor();
  await look('outbox with a dossier that needs a person');
  await hand.press(page.getByRole('link', { name: /^Xem và in phiếu/ }));
  await look('slip of a dossier that needs a person');
  await goHome(person);
  await look('home with a dossier that needs a person');

  await spoilOutbox(page, { slip: { savedAt: 'once' } });
  await page.goto(`${desk.address}/outbox`);
  await page.getByRole('heading', { name: 'Màn hình gặp lỗi' }).waitFor();
  await look('crash');

  await spoilOutbox(page, 'gone');
  await page.goto(`${desk.address}/tracking?code=${code}`);
  await page.getByText('Không có trên máy này').waitFor();
  await look('a dossier that only the province has');
});

test('a screen that was left alone', async () => {
  const { desk, machine, look } = tour;
  const page = await machine.openWindow();
  await page.clock.install();
  await page.goto(`${desk.address}/tracking`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.clock.fastForward('04:01');
  await page.getByText('Bà con còn ở đó không?').waitFor();
  await look('question whether anybody is there', page);
});

test('the guard notices every fault that is built in', async () => {
  const { desk, person, watch } = tour;
  const { page } = person;
  await page.goto(`${desk.address}/drafts`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(await scanScreen(page, watch, ['Hà Văn Úm'])).toEqual([]);
  for (const [, plant] of plantedFaults) await page.evaluate(plant);
  const found = await scanScreen(page, watch, ['Hà Văn Úm']);
  for (const [fault, , complaint] of plantedFaults) expect.soft(found, fault).toContainEqual(expect.stringMatching(complaint));
});

test('the guard notices an address of somebody else', async () => {
  const { desk, machine, watch } = tour;
  const elsewhere = `${desk.address.replace('127.0.0.1', 'localhost')}/manifest.webmanifest`;
  const window = await machine.openWindow();
  await window.goto(elsewhere);
  expect(watch.takeComplaints()).toEqual([`asked elsewhere: ${elsewhere}`]);
});

/** Last, because this machine cannot be used afterwards. */
test('a window that may not be worked in', async () => {
  const { desk, machine, person, look } = tour;
  const { page } = person;
  await page.goto(desk.address);
  await isHome(page);
  const newer = await machine.openWindow();
  await newer.goto(`${desk.address}/manifest.webmanifest`);
  await newer.evaluate(async () => {
    const [known] = await indexedDB.databases();
    indexedDB.open(known?.name ?? '', (known?.version ?? 0) + 10);
  });
  await page.getByRole('heading', { name: 'Cửa sổ này đã cũ' }).waitFor();
  await look('superseded');
  await page.reload();
  await page.getByRole('heading', { name: 'Máy này đã dùng bản phần mềm mới hơn' }).waitFor();
  await look('newer schema');
  const unavailable = aPersonAt(await machine.openWindow());
  await unavailable.page.addInitScript(() => {
    indexedDB.databases = () => Promise.resolve([]);
    indexedDB.open = () => {
      throw new Error('planted');
    };
  });
  await unavailable.page.goto(desk.address);
  await unavailable.page.getByRole('heading', { name: 'Không mở được bộ nhớ của máy' }).waitFor();
  await look('storage unavailable', unavailable.page);
});
