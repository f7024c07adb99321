import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestSchema } from '../support/testSchema.ts';
import { openDesk, type Desk } from './support/desk.ts';
import { readEarlierRelease, restoreKiosk, restoreProvince } from './support/earlierRelease.ts';
import { isHome, openOutbox } from './support/homePages.ts';
import { readKioskRecords } from './support/kioskRecords.ts';
import { isDelivered, outboxItem } from './support/outboxPage.ts';
import { aPersonWithKeyboardAt, type Person } from './support/person.ts';
import { countQuarantined, heldDossiers, keptReceipts } from './support/provinceRecords.ts';

/** A machine and a province that ran release 0.1.0: one dossier delivered, one waiting, one draft with a photograph. */
describe('I1, I4: what release 0.1.0 left is taken over', () => {
  const earlier = readEarlierRelease('0.1.0');
  const { delivered, queued } = earlier.codes;
  let desk: Desk;
  let person: Person;

  beforeAll(async () => {
    const dataDirectory = mkdtempSync(join(tmpdir(), 'cua-ban-earlier-'));
    const schema = await createTestSchema();
    await restoreProvince(earlier, { dataDirectory, databaseUrl: schema.connectionString });
    desk = await openDesk({ dataDirectory, schema });
    desk.line.mode('up');
    const { page } = await desk.switchOn();
    person = aPersonWithKeyboardAt(page);
    await page.goto(`${desk.address}/v1/keys`);
    await restoreKiosk(page, earlier);
  });
  afterAll(() => desk.end());

  test('the province starts on it with its dossier and receipt', async () => {
    expect(await heldDossiers(desk.database)).toMatchObject([{ temporary_code: delivered }]);
    expect(await keptReceipts(desk.database)).toHaveLength(1);
  });

  test('the kiosk opens with queue and draft, file bytes and all', async () => {
    const { page } = person;
    await page.goto(desk.address);
    await isHome(page);
    const { drafts, outbox, files } = await readKioskRecords(page);
    expect(outbox.map(({ slip }) => slip.temporaryCode).sort()).toEqual([delivered, queued].sort());
    expect(drafts).toMatchObject([{ answers: { childName: 'Hà Minh Khăm' }, files: [{ mediaType: 'image/jpeg' }] }]);
    for (const { sha256, bytesSha256 } of files) expect(bytesSha256).toBe(sha256);
  });

  test('the draft goes on where it was, with what was typed and photographed', async () => {
    const { page, hand } = person;
    await hand.press(page.getByRole('link', { name: /^Thủ tục đăng ký khai sinh/ }));
    await page.getByRole('heading', { level: 1, name: 'Giấy tờ kèm theo' }).waitFor();
    await page.goto(page.url().replace(/\/papers.*$/, '/check'));
    await page
      .getByText(/^Hà Minh Khăm$/i)
      .first()
      .waitFor();
  });

  test('I2, I3: the dossier that waited is delivered once, the other keeps its receipt', async () => {
    const { page } = person;
    await page.goto(desk.address);
    await openOutbox(person);
    await isDelivered(page, queued); // a line is there, so it goes by itself
    await isDelivered(page, delivered);
    await outboxItem(page, queued).getByText('Trạng thái: Mới đăng ký').waitFor();
    expect((await heldDossiers(desk.database)).map(({ temporary_code: code }) => code)).toEqual([delivered, queued]);
    expect(await keptReceipts(desk.database)).toHaveLength(2);
    expect(await countQuarantined(desk.database)).toBe(0);
  });
});
