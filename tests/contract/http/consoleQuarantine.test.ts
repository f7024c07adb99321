import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aDossier, anEnvelope, dossierId, sha256 } from '../../support/aDossier.ts';
import { createTestProvince, OPERATOR_PASSWORD, type TestProvince } from '../../support/testProvince.ts';

let province: TestProvince;
const whole = aDossier({
  id: dossierId(1),
  papers: [{ paperId: 'birthCertificateOfHospital', state: 'onPaper' }],
  answers: { requesterName: 'HÀ VĂN ỦM', requesterBirthDate: { year: 1951, month: 3 }, reason: 'Nhà <b>dột</b> & "lở"' },
});
beforeAll(async () => {
  province = await createTestProvince();
  await province.intake(anEnvelope(whole));
});
afterAll(() => province.close());

const authorization = `Basic ${Buffer.from(`lan:${OPERATOR_PASSWORD}`).toString('base64')}`;
const get = (path: string) => province.app.request(path, { headers: { authorization } });
const text = async (path: string) => (await get(path)).text();

describe('what came under a taken id', () => {
  const rowsOf = (page: string) =>
    [...page.matchAll(/<th scope="row">([^<]*)<\/th>\s*<td>([^<]*)<\/td>\s*<td>([^<]*)<\/td>/g)].map(([, ...cells]) => cells);

  it('is shown beside what was there, with what differs and nothing else', async () => {
    const other = anEnvelope({
      ...whole,
      channel: 'postal',
      answers: { ...whole.answers, reason: '<i>khác</i>', requesterBirthDate: { year: 1951, month: 3 } },
      papers: [],
    });
    await province.intake(other);
    expect(rowsOf(await text(`/console/quarantine/${sha256(other)}`))).toEqual([
      ['Hình thức nộp', 'Trực tiếp', 'Bưu chính'],
      ['Tờ khai: Lý do: [reason]', 'Nhà &lt;b&gt;dột&lt;/b&gt; &amp; &quot;lở&quot;', '&lt;i&gt;khác&lt;/i&gt;'],
      ['Giấy tờ: birthCertificateOfHospital', 'Nộp bản giấy tại quầy', 'Không có'],
    ]);
    const client = new Client({ connectionString: province.connectionString });
    await client.connect();
    const { rows } = await client.query('select actor, action, subject from audit order by seq desc limit 1');
    await client.end();
    expect(rows).toEqual([{ actor: 'operator:lan', action: 'quarantine.viewed', subject: whole.id }]);
  });

  it('may differ in its envelope alone, or be unreadable, and the page says so', async () => {
    const sentAgain = anEnvelope(whole, { seq: 99 });
    const unreadable = anEnvelope(whole, {}, '{"v":1}');
    await province.intake(sentAgain, unreadable);
    expect(await text(`/console/quarantine/${sha256(sentAgain)}`)).toContain('giống nhau');
    expect(await text(`/console/quarantine/${sha256(unreadable)}`)).toContain('Không mở được');
  });

  it.each([sha256('nothing'), 'x', '..%2f'])('and is not known is a page that says so (%s)', async (digest) => {
    expect((await get(`/console/quarantine/${digest}`)).status).toBe(404);
  });
});
