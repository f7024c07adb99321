import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ChangesResponse } from '../../../src/contract/changes.ts';
import { aDevice, aDossier, aManifest, anEnvelope, aScan, dossierId } from '../../support/aDossier.ts';
import { createTestProvince, type TestProvince } from '../../support/testProvince.ts';

let province: TestProvince;
beforeAll(async () => {
  province = await createTestProvince();
});
afterAll(() => province.close());

async function changes(after: number, epoch?: number, device = aDevice): Promise<ChangesResponse> {
  const query = epoch === undefined ? `after=${after}` : `after=${after}&epoch=${epoch}`;
  const response = await province.app.request(`/v1/changes?${query}`, { headers: { authorization: `Bearer ${device}` } });
  expect(response.status).toBe(200);
  return (await response.json()) as ChangesResponse;
}

describe('the changes feed', () => {
  it('tells the catalog and the time even to a device that never sent anything', async () => {
    const page = await changes(0, 0, 'ff'.repeat(16));
    expect(page).toMatchObject({ cursor: 0, more: false, statuses: [], catalogVersion: 1, now: '2026-11-23T02:30:00.000Z' });
  });

  it('tells what became of this device’s dossiers, each change once', async () => {
    const id = dossierId(1);
    await province.intake(
      anEnvelope(aDossier({ id })),
      anEnvelope(aDossier({ id: dossierId(2) }), { device: 'bb'.repeat(16) }),
    );
    const first = await changes(0);
    expect(first.statuses).toEqual([{ id, status: 1, changedAt: '2026-11-23T02:30:00.000Z' }]);
    expect((await changes(first.cursor, first.epoch)).statuses).toEqual([]);

    province.clock.time += 3_600_000;
    await province.database.desk.addProgress(
      id,
      { status: 2, number: 'H56.14-261123-0001', dueAt: '2026-11-27T02:00:00.000Z' },
      'operator:test',
    );
    await province.database.desk.addProgress(id, { status: 5, note: 'Thiếu giấy chứng sinh' }, 'operator:test');
    const second = await changes(first.cursor, first.epoch);
    expect(second.statuses).toEqual([
      {
        id,
        status: 5,
        changedAt: '2026-11-23T03:30:00.000Z',
        number: 'H56.14-261123-0001',
        dueAt: '2026-11-27T02:00:00.000Z',
        note: 'Thiếu giấy chứng sinh',
      },
    ]);
    expect((await changes(second.cursor, second.epoch)).statuses).toEqual([]);
  });

  it('says nothing of a dossier whose files are still on the way', async () => {
    const device = 'cc'.repeat(16);
    await province.intake(anEnvelope(aDossier({ id: dossierId(3), files: aManifest(aScan('late')) }), { device }));
    expect((await changes(0, undefined, device)).statuses).toEqual([]);
  });

  it('starts over for a cursor of another epoch, and for one from beyond its end', async () => {
    const { epoch, cursor } = await changes(0);
    expect((await changes(cursor, epoch + 1)).statuses.length).toBe(1);
    expect((await changes(cursor + 1_000_000, epoch)).statuses.length).toBe(1);
  });

  it('comes in pages that together miss nothing', async () => {
    const device = 'dd'.repeat(16);
    const ids = Array.from({ length: 1200 }, (_, n) => dossierId(10_000 + n));
    for (let at = 0; at < ids.length; at += 400) {
      await province.intake(...ids.slice(at, at + 400).map((id) => anEnvelope(aDossier({ id }), { device })));
    }
    const told: string[] = [];
    let pages = 0;
    let page: ChangesResponse | undefined;
    while (!page || page.more) {
      page = await changes(page?.cursor ?? 0, page?.epoch, device);
      told.push(...page.statuses.map(({ id }) => id));
      pages += 1;
    }
    expect(pages).toBe(3);
    expect(told).toEqual(ids);
  });

  it('never shows a higher number before a lower one is there, whatever commits at once (S16)', async () => {
    const device = 'ee'.repeat(16);
    const { epoch } = await changes(0, undefined, device);
    const sent = new Set<string>();
    const writers = Array.from({ length: 6 }, async (_, writer) => {
      for (let turn = 0; turn < 12; turn++) {
        const ids = Array.from({ length: 1 + ((writer + turn) % 4) }, (_unused, n) =>
          dossierId(50_000 + writer * 1000 + turn * 10 + n),
        );
        for (const id of ids) sent.add(id);
        await province.intake(...ids.map((id) => anEnvelope(aDossier({ id }), { device })));
      }
    });
    const state = { writing: true };
    const told = new Set<string>();
    let cursor = 0;
    const reader = (async () => {
      while (state.writing) {
        const page = await changes(cursor, epoch, device);
        expect(page.cursor).toBeGreaterThanOrEqual(cursor);
        cursor = page.cursor;
        for (const { id } of page.statuses) told.add(id);
      }
    })();
    await Promise.all(writers);
    state.writing = false;
    await reader;
    for (const { id } of (await changes(cursor, epoch, device)).statuses) told.add(id);
    expect(told).toEqual(sent);
  });

  it.each([
    ['nobody', undefined],
    ['a password', 'Basic abc'],
    ['something that is no device', 'Bearer 12345'],
  ])('is closed to %s', async (_who, authorization) => {
    const response = await province.app.request(
      '/v1/changes?after=0',
      authorization === undefined ? {} : { headers: { authorization } },
    );
    expect(response.status).toBe(401);
    expect(response.headers.get('www-authenticate')).toBe('Bearer');
  });
});
