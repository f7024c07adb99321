import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDesk, type Desk, type Machine } from './support/desk.ts';
import { firstVisit, goHome } from './support/homePages.ts';
import { nextHomeTitle } from './support/homeTitles.ts';
import { buildNextRelease, type NextRelease } from './support/nextRelease.ts';
import { hands, type Person } from './support/person.ts';
import { finishRequest, startRequest } from './support/sampleDossiers.ts';

describe.each(hands)('with %s', (_hand, aPerson) => {
  let desk: Desk;
  let machine: Machine;
  let officer: Person;
  let release: NextRelease;

  beforeAll(async () => {
    desk = await openDesk();
    machine = await desk.switchOn();
    officer = aPerson(machine.page);
    release = await buildNextRelease(desk.province.port);
    await firstVisit(officer, desk.address);
  }, 240_000);
  afterAll(async () => {
    await desk.end();
    await release.remove();
  });

  test('I1, I4: the app is updated under an open draft, and nothing that was typed is lost', async () => {
    const { page } = machine;
    await startRequest(officer);
    const name = page.getByRole('textbox', { name: /^Họ, chữ đệm, tên người nộp/ });
    await officer.hand.write(name, 'Cụt Văn Ơn');

    desk.line.retarget(release.port);
    await checkForUpdate();
    await newWorkerWaits();

    // The old scripts are gone from the server; those that this page has not needed yet come from what the machine keeps.
    expect(await name.inputValue()).toBe('Cụt Văn Ơn');
    await finishRequest(officer);
  });

  test('the update waits for the draft to be finished, then one touch applies it', async () => {
    const { page, hand } = officer;
    await goHome(officer);
    await page.getByText('Có bản mới của phần mềm').waitFor();
    await hand.press(page.getByRole('button', { name: 'Cập nhật ngay' }));
    await page.getByRole('heading', { name: nextHomeTitle }).waitFor();
    await page
      .getByText(/^Có \d|hồ sơ|Tỉnh đã nhận/)
      .first()
      .waitFor();
  });

  /** What the browser does by itself once an hour, and whenever the line comes back. */
  async function checkForUpdate(): Promise<void> {
    await machine.page.evaluate(() => dispatchEvent(new Event('online')));
  }

  async function newWorkerWaits(): Promise<void> {
    const isWaiting = () => navigator.serviceWorker.ready.then(({ waiting }) => waiting?.state === 'installed');
    await expect.poll(() => machine.page.evaluate(isWaiting), { timeout: 30_000 }).toBe(true);
  }
});
