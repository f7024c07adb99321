import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDesk, type Desk, type Machine } from './support/desk.ts';
import { firstVisit, goHome, openOutbox } from './support/homePages.ts';
import { readKioskRecords } from './support/kioskRecords.ts';
import { isDelivered, sendNow } from './support/outboxPage.ts';
import { hands, type Person } from './support/person.ts';
import { countEvents, heldDossiers } from './support/provinceRecords.ts';
import { startRequest, submitRequest } from './support/sampleDossiers.ts';

describe.each(hands)('with %s', (_hand, aPerson) => {
  let desk: Desk;
  let machine: Machine;
  let first: Person;
  let second: Person;

  beforeAll(async () => {
    desk = await openDesk();
    machine = await desk.switchOn();
    first = aPerson(machine.page);
    await firstVisit(first, desk.address);
    const page = await machine.openWindow();
    await page.goto(desk.address);
    second = aPerson(page);
  });
  afterAll(() => desk.end());

  test('S1: two windows with one queue send each dossier once', async () => {
    desk.line.mode('down');
    const codes = [await submitRequest(first)];
    await goHome(first);
    codes.push(await submitRequest(second));
    for (const person of [first, second]) {
      await goHome(person);
      await openOutbox(person);
      await person.page.getByRole('heading', { name: 'Đang chờ trên máy này (2)' }).waitFor();
    }
    const triesBefore = await countTries(first.page);
    desk.line.mode('up');
    await Promise.all([sendNow(first), sendNow(second)]);
    for (const { page } of [first, second]) for (const code of codes) await isDelivered(page, code);

    expect((await heldDossiers(desk.database)).map((held) => held.temporary_code).sort()).toEqual(codes.sort());
    expect(await countEvents(desk.database, 'envelopeStored')).toBe(2);
    // Each went out once more, whichever window sent it: two senders would have counted twice.
    expect(await countTries(first.page)).toEqual(triesBefore.map((tries) => tries + 1));
  });

  test('I1: a draft that is open in both windows is overwritten by neither, and the second is told', async () => {
    await goHome(first);
    await startRequest(first);
    const name = (page: Page) => page.getByRole('textbox', { name: /^Họ, chữ đệm, tên người nộp/ });
    await name(first.page).waitFor();
    await first.page.getByText('Đã lưu trên máy này').waitFor();
    await second.page.goto(first.page.url());
    await name(second.page).waitFor();
    await first.hand.write(name(first.page), 'Cụt Văn Ơn');
    await first.page.getByText('Đã lưu trên máy này').waitFor();
    await second.hand.write(name(second.page), 'Thao A Pó');
    await second.page.getByText('Hồ sơ này đang mở ở một cửa sổ khác').waitFor();

    const { drafts } = await readKioskRecords(first.page);
    expect(drafts).toMatchObject([{ answers: { requesterName: 'Cụt Văn Ơn' } }]);
    expect(await name(second.page).inputValue()).toBe('Thao A Pó');
    expect(await name(first.page).inputValue()).toBe('Cụt Văn Ơn');
  });
});

/** As the machine counts them, dossier by dossier. */
async function countTries(page: Page): Promise<number[]> {
  return (await readKioskRecords(page)).outbox.map(({ attempts }) => attempts);
}
