import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Client } from 'pg';
import type { ChangesResponse } from '../../../src/contract/changes.ts';
import { aDevice, aDossier, aManifest, anEnvelope, arriving, aScan, dossierId, sha256 } from '../../support/aDossier.ts';
import { createTestProvince, OPERATOR_PASSWORD, type TestProvince } from '../../support/testProvince.ts';

let province: TestProvince;
const picture = aScan('picture');
const pdf = aScan('pdf', 4000, 'application/pdf');
const missing = aScan('missing');
const fake = new TextEncoder().encode('<script>alert(1)</script>');
const whole = aDossier({
  id: dossierId(1),
  files: aManifest(picture, pdf),
  papers: [{ paperId: 'birthCertificateOfHospital', state: 'have' }],
  answers: {
    requesterName: 'HÀ VĂN ỦM',
    requesterBirthDate: { year: 1951, month: 3 },
    ethnicGroup: '04',
    reason: 'Nhà <b>dột</b> & "lở"',
  },
});
const incomplete = aDossier({
  id: dossierId(2),
  files: aManifest(missing),
  answers: { ...aDossier().answers, requesterName: 'LÒ THỊ PIẾNG' },
  communeCode: '14848',
});

beforeAll(async () => {
  province = await createTestProvince();
  await province.intake(anEnvelope(whole), anEnvelope(incomplete));
  for (const scan of [picture, pdf]) {
    await province.parts.files.append(sha256(scan), 0, arriving(scan), scan.length);
  }
  await province.intake(anEnvelope(whole));
});
afterAll(() => province.close());
beforeEach(() => {
  province.clock.time += 3_600_000;
});

const credentials = (password = OPERATOR_PASSWORD, name = 'lan') =>
  `Basic ${Buffer.from(`${name}:${password}`).toString('base64')}`;
const get = (path: string, authorization = credentials()) => province.app.request(path, { headers: { authorization } });
const post = (
  path: string,
  fields: Record<string, string>,
  headers: Record<string, string> = { 'sec-fetch-site': 'same-origin' },
) =>
  province.app.request(path, {
    method: 'POST',
    headers: { authorization: credentials(), 'content-type': 'application/x-www-form-urlencoded', ...headers },
    body: new URLSearchParams(fields),
  });
const text = async (path: string) => (await get(path)).text();

async function audited(): Promise<string[]> {
  const client = new Client({ connectionString: province.connectionString });
  await client.connect();
  const { rows } = await client.query<{ line: string }>(
    `select actor || ' ' || action || ' ' || subject as line from audit order by seq`,
  );
  await client.end();
  return rows.map(({ line }) => line);
}

const progress = (id: string) => `/console/dossiers/${id}/progress`;

describe('the list of dossiers', () => {
  it('tells of each who, what, where and how far', async () => {
    const page = await text('/console/dossiers');
    for (const words of [whole.temporaryCode, 'LÒ THỊ PIẾNG', 'Thủ tục đăng ký khai sinh', '14848', 'Chờ tệp còn thiếu']) {
      expect(page).toContain(words);
    }
  });

  it.each([
    ['the temporary code', `q=${whole.temporaryCode.toLowerCase()}`, true, false],
    ['a word of the procedure', 'q=khai+sinh', true, true],
    ['the code of the procedure', 'q=1.001193', true, true],
    ['a commune', 'commune=14848', false, true],
    ['missing files', 'status=awaiting', false, true],
    ['a status', 'status=10', false, false],
    ['signs that mean something to a database', 'q=%25_%5C%27', false, false],
    ['NUL', 'q=%00', true, true],
  ])('is searched by %s', async (_what, query, findsWhole, findsIncomplete) => {
    const page = await text(`/console/dossiers?${query}`);
    expect([page.includes(whole.id), page.includes(incomplete.id)]).toEqual([findsWhole, findsIncomplete]);
  });

  it('goes on page by page, each dossier once', async () => {
    const ids = Array.from({ length: 120 }, (_, n) => dossierId(1000 + n));
    await province.intake(...ids.map((id) => anEnvelope(aDossier({ id, communeCode: '16654' }))));
    const seen: string[] = [];
    let path: string | undefined = '/console/dossiers?commune=16654';
    for (let pages = 0; path !== undefined; pages++) {
      const page: string = await text(path);
      seen.push(...[...page.matchAll(/href="\/console\/dossiers\/([0-9a-f]{32})"/g)].map(([, id]) => id!));
      path = /href="(\/console\/dossiers\?[^"]*before[^"]*)"/.exec(page)?.[1]?.replaceAll('&amp;', '&');
      expect(pages).toBeLessThan(4);
    }
    expect(seen).toEqual(ids.toReversed());
  });
});

describe('a dossier', () => {
  it('is read under the statutory labels of its form, with names for codes', async () => {
    const page = await text(`/console/dossiers/${whole.id}`);
    for (const words of [
      'Họ, chữ đệm, tên:',
      'HÀ VĂN ỦM',
      '03/1951',
      'Thái',
      'Trực tiếp',
      'Cán bộ nhập giúp',
      'tỉnh đã nhận',
    ]) {
      expect(page).toContain(words);
    }
  });

  it('shows what a person wrote as text, whatever it is', async () => {
    const page = await text(`/console/dossiers/${whole.id}`);
    expect(page).toContain('Nhà &lt;b&gt;dột&lt;/b&gt; &amp; &quot;lở&quot;');
    expect(page).not.toContain('<b>dột');
    expect(page).not.toContain('<script');
  });

  it('gives its papers to look at, and nothing in them can run', async () => {
    for (const [n, scan, mediaType] of [
      [0, picture, 'image/jpeg'],
      [1, pdf, 'application/pdf'],
    ] as const) {
      const response = await get(`/console/dossiers/${whole.id}/files/${n}`);
      expect([response.status, response.headers.get('content-type')]).toEqual([200, mediaType]);
      expect(response.headers.get('content-security-policy')).toMatch(/^default-src 'none'/);
      expect(response.headers.get('x-content-type-options')).toBe('nosniff');
      expect(Buffer.compare(Buffer.from(await response.arrayBuffer()), scan)).toBe(0);
    }
  });

  it('shows no file that is missing, or that is not the picture it says to be', async () => {
    const posing = aDossier({
      id: dossierId(3),
      files: aManifest(fake).map((file) => ({ ...file, mediaType: 'image/jpeg' as const })),
    });
    await province.intake(anEnvelope(posing));
    await province.parts.files.append(sha256(fake), 0, arriving(fake), fake.length);
    await province.intake(anEnvelope(posing));
    for (const path of [`${incomplete.id}/files/0`, `${posing.id}/files/0`, `${whole.id}/files/9`, `${whole.id}/files/-1`]) {
      expect((await get(`/console/dossiers/${path}`)).status, path).toBe(404);
    }
  });

  it('that is unknown is a page that says so', async () => {
    for (const id of [dossierId(99_999), 'x', `${whole.id}0`, '%00']) {
      const response = await get(`/console/dossiers/${id}`);
      expect([response.status, response.headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8']);
    }
  });
});

describe('progress', () => {
  it('that is reported reaches the kiosk that sent the dossier', async () => {
    const fields = { status: '2', number: 'H56.14-261123-0001', dueAt: '2026-11-27T09:00', note: 'Mời ông đến nhận' };
    const response = await post(progress(whole.id), fields);
    expect([response.status, response.headers.get('location')]).toEqual([303, `/console/dossiers/${whole.id}`]);
    const feed = await province.app.request('/v1/changes?after=0', { headers: { authorization: `Bearer ${aDevice}` } });
    const { statuses } = (await feed.json()) as ChangesResponse;
    expect(statuses.find(({ id }) => id === whole.id)).toMatchObject({
      status: 2,
      number: 'H56.14-261123-0001',
      dueAt: '2026-11-27T02:00:00.000Z',
      note: 'Mời ông đến nhận',
    });
    const page = await text(`/console/dossiers/${whole.id}`);
    expect(page).toContain('09:00 ngày 27/11/2026');
    expect(await text('/console/dossiers?q=H56.14-261123-0001')).toContain(whole.id);
  });

  it.each([
    ['without a status', { status: '' }, 'Chọn một trạng thái'],
    ['with the status that only a receipt sets', { status: '1' }, 'Chọn một trạng thái'],
    ['with a status that does not exist', { status: '11' }, 'Chọn một trạng thái'],
    ['with a number that is none', { number: '<H56>' }, 'Mã hồ sơ chỉ gồm'],
    ['on a day that does not exist', { dueAt: '2026-02-30T09:00' }, 'Ngày giờ hẹn trả chưa đúng'],
    ['with an endless note', { note: 'x'.repeat(1001) }, 'Ghi chú dài quá'],
    ['with NUL', { note: 'a\u0000b' }, 'Ghi chú dài quá'],
  ])('%s is refused, with what was typed still there', async (_how, change, words) => {
    const response = await post(progress(whole.id), { status: '4', number: '', dueAt: '', note: 'giữ lại', ...change });
    const page = await response.text();
    expect(response.status).toBe(422);
    expect(page).toContain(words);
    expect(page).toContain('note' in change ? '<textarea' : 'giữ lại');
  });

  it('of a dossier that is not whole is refused', async () => {
    const response = await post(progress(incomplete.id), { status: '2', number: '', dueAt: '', note: '' });
    expect(response.status).toBe(422);
    const record = await province.database.desk.find(incomplete.id);
    expect(record?.events.map(({ kind }) => kind)).toEqual(['envelopeStored']);
  });

  it('that is no form is refused', async () => {
    const response = await post(
      progress(whole.id),
      {},
      { 'sec-fetch-site': 'same-origin', 'content-type': 'application/json' },
    );
    expect(response.status).toBe(400);
  });
});

describe('the other rooms', () => {
  it('show what was put in quarantine and what citizens wrote', async () => {
    const other = anEnvelope({ ...whole, applicantName: 'GIÀNG THỊ MỸ' });
    await province.intake(other);
    expect(await text('/console/quarantine')).toContain(`href="/console/quarantine/${sha256(other)}"`);
    await province.postJson('/v1/feedback', {
      id: dossierId(7),
      communeCode: '14956',
      topic: 'delay',
      message: 'Chờ <lâu> quá',
    });
    expect(await text('/console/feedback')).toContain('Chờ &lt;lâu&gt; quá');
  });
});

describe('the audit log', () => {
  it('has every view of a dossier or a file, and every change, under the name that was typed', async () => {
    await get(`/console/dossiers/${whole.id}`, credentials(OPERATOR_PASSWORD, 'Nguyễn Thị Lan'));
    const lines = await audited();
    expect(lines.at(-1)).toBe(`operator:Nguyễn Thị Lan dossier.viewed ${whole.id}`);
    for (const action of [
      'dossiers.listed',
      'paper.viewed',
      'dossier.progressReported',
      'quarantine.listed',
      'feedback.listed',
    ]) {
      expect(
        lines.some((line) => line.includes(` ${action} `)),
        action,
      ).toBe(true);
    }
  });

  it('is a chain without a break', async () => {
    expect(await province.database.audit.findBreak()).toBeUndefined();
  });
});

it('every page of the console has no script, and lets none in', async () => {
  for (const path of [
    '/console/dossiers',
    `/console/dossiers/${whole.id}`,
    '/console/quarantine',
    `/console/quarantine/${sha256(anEnvelope({ ...whole, applicantName: 'GIÀNG THỊ MỸ' }))}`,
    '/console/feedback',
    '/console/nowhere',
  ]) {
    const response = await get(path);
    expect(response.headers.get('content-security-policy')).toBe(
      "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    );
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(await response.text()).not.toMatch(/<script|style=|\son\w+=/);
  }
});

describe('a step that may not come next', () => {
  it('is refused in words, says what may, and leaves no trace', async () => {
    const before = (await province.database.desk.find(whole.id))?.events.length;
    const response = await post(progress(whole.id), { status: '10', number: '', dueAt: '', note: '' });
    const page = await response.text();
    expect(response.status).toBe(422);
    expect(page).toContain('Trạng thái này không đi sau trạng thái hiện tại');
    expect(page).not.toMatch(/<option value="10"/);
    expect((await province.database.desk.find(whole.id))?.events.length).toBe(before);
  });

  it('pressed twice at once is one event', async () => {
    const id = dossierId(77);
    await province.intake(anEnvelope(aDossier({ id })));
    const fields = { status: '2', number: 'H56.14-261123-0077', dueAt: '', note: '' };
    const answers = await Promise.all([post(progress(id), fields), post(progress(id), fields)]);
    expect(answers.map(({ status }) => status)).toEqual([303, 303]);
    const events = (await province.database.desk.find(id))?.events ?? [];
    expect(events.filter(({ kind }) => kind === 'progressReported')).toHaveLength(1);
  });
});
