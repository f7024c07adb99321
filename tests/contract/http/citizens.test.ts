import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aDossier, aManifest, anEnvelope, aScan, dossierId } from '../../support/aDossier.ts';
import { createTestProvince, type TestProvince } from '../../support/testProvince.ts';

let province: TestProvince;
const dossier = aDossier({ id: dossierId(1) });
beforeAll(async () => {
  province = await createTestProvince();
  await province.intake(anEnvelope(dossier));
});
afterAll(() => province.close());
beforeEach(() => {
  province.clock.time += 3_600_000;
});

const track = (code: string) => province.app.request(`/v1/tracking/${encodeURIComponent(code)}`);

describe('tracking', () => {
  it('tells how far a dossier is, and nothing about a person', async () => {
    await province.database.desk.addProgress(
      dossier.id,
      { status: 2, number: 'H56.14-261123-0007', note: 'Gặp ông Ủm' },
      'operator:test',
    );
    const answer = await (await track(dossier.temporaryCode)).json();
    expect(answer).toEqual({
      temporaryCode: dossier.temporaryCode,
      procedureCode: '1.001193',
      procedureName: 'Thủ tục đăng ký khai sinh',
      status: 2,
      number: 'H56.14-261123-0007',
      receivedAt: '2026-11-23T02:30:00.000Z',
      changedAt: expect.stringMatching(/^2026-11-23T/),
    });
  });

  it('forgives how a code is typed', async () => {
    expect((await track(dossier.temporaryCode.toLowerCase().replaceAll('-', ' '))).status).toBe(200);
  });

  it('of a dossier whose files are on the way tells no status', async () => {
    const waiting = aDossier({ id: dossierId(2), files: aManifest(aScan('on the way')) });
    await province.intake(anEnvelope(waiting));
    expect(await (await track(waiting.temporaryCode)).json()).not.toHaveProperty('status');
  });

  it('is slowed down for who tries codes', async () => {
    const statuses = [];
    for (let guess = 0; guess < 40; guess++) statuses.push((await track(`CG-22222-222${guess}`)).status);
    expect(statuses.filter((status) => status === 429).length).toBe(10);
    province.clock.time += 60_000;
    expect((await track(dossier.temporaryCode)).status).toBe(200);
  });

  it('leaves no code in the log', async () => {
    await track(dossier.temporaryCode);
    expect(province.logLines.join()).toContain('/v1/tracking/:code');
    expect(province.logLines.join()).not.toContain(dossier.temporaryCode);
  });
});

describe('feedback', () => {
  const feedback = {
    id: dossierId(50),
    communeCode: '14956',
    topic: 'delay',
    message: 'Hẹn hai lần chưa xong',
    contact: '0912000000',
  };

  it('that comes twice is kept once, with one answer', async () => {
    const first = await (await province.postJson('/v1/feedback', feedback)).json();
    province.clock.time += 60_000;
    const again = await (await province.postJson('/v1/feedback', feedback)).json();
    expect(again).toEqual(first);
    expect((await province.database.feedback.list(undefined, 10)).length).toBe(1);
  });

  it('with other words under the same id is refused, not lost silently', async () => {
    expect((await province.postJson('/v1/feedback', { ...feedback, message: 'Điều khác' })).status).toBe(409);
  });

  it('that arrives at the same moment is kept once', async () => {
    const same = { ...feedback, id: dossierId(51) };
    const answers = await Promise.all(Array.from({ length: 6 }, () => province.postJson('/v1/feedback', same)));
    expect(new Set(await Promise.all(answers.map((response) => response.text()))).size).toBe(1);
  });
});
