import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aDossier, anEnvelope, dossierId } from '../../support/aDossier.ts';
import { createTestProvince, OPERATOR_PASSWORD, type TestProvince } from '../../support/testProvince.ts';

let province: TestProvince;
const whole = aDossier({ id: dossierId(1) });
beforeAll(async () => {
  province = await createTestProvince();
  await province.intake(anEnvelope(whole));
});
afterAll(() => province.close());

const RUNS = { numRuns: 100, seed: 20261123 };
const headers = {
  authorization: `Basic ${Buffer.from(`lan:${OPERATOR_PASSWORD}`).toString('base64')}`,
  'sec-fetch-site': 'same-origin',
  'content-type': 'application/x-www-form-urlencoded',
};
const typed = fc.oneof(
  fc.string({ unit: 'binary' }).map((text) => text.toWellFormed()),
  fc.webQueryParameters(),
  fc.constantFrom('', '2', '2026-02-30T25:00', '%', '\0', '\\', "'"),
);

const eventCount = async () => (await province.database.desk.find(whole.id))?.events.length;

describe('whatever an operator types', () => {
  it.each(['/console/dossiers', '/console/feedback', '/console/quarantine'])(
    'into the address of %s shows a page',
    async (path) => {
      await fc.assert(
        fc.asyncProperty(fc.dictionary(fc.constantFrom('q', 'commune', 'status', 'before'), typed), async (query) => {
          const response = await province.app.request(`${path}?${new URLSearchParams(query).toString()}`, { headers });
          expect(response.status).toBe(200);
        }),
        RUNS,
      );
    },
  );

  it('for the address of a dossier or of its files shows a page, or says that nothing is there', async () => {
    await fc.assert(
      fc.asyncProperty(fc.webSegment(), fc.webSegment(), async (id, n) => {
        for (const path of [`/console/dossiers/${id}`, `/console/dossiers/${whole.id}/files/${n}`, `/console/${id}`]) {
          expect([200, 303, 404], path).toContain((await province.app.request(path, { headers })).status);
        }
      }),
      RUNS,
    );
  });

  it('into the form of progress is entered whole, or refused with a page and without a trace', async () => {
    const fields = fc.dictionary(fc.constantFrom('status', 'number', 'dueAt', 'note', 'strange'), typed);
    const body = fc.oneof(
      fields.map((form) => new URLSearchParams(form)),
      fc.uint8Array({ maxLength: 200 }).map((bytes) => new Uint8Array(bytes)),
    );
    await fc.assert(
      fc.asyncProperty(body, async (form) => {
        const before = await eventCount();
        const response = await province.app.request(`/console/dossiers/${whole.id}/progress`, {
          method: 'POST',
          headers,
          body: form,
        });
        expect([303, 422]).toContain(response.status);
        // What was told already is told once.
        const most = response.status === 303 ? 1 : 0;
        expect((await eventCount())! - (before ?? 0)).toBeLessThanOrEqual(most);
      }),
      RUNS,
    );
  });

  it.each([
    ['another media type', { 'content-type': 'application/json' }, '{}'],
    ['a compressed body', { 'content-encoding': 'gzip' }, 'status=2'],
    ['more than a form weighs', {}, `note=${'x'.repeat(70_000)}`],
  ])('as %s is told to be unreadable', async (_what, other: Record<string, string>, body) => {
    const response = await province.app.request(`/console/dossiers/${whole.id}/progress`, {
      method: 'POST',
      headers: { ...headers, ...other },
      body,
    });
    expect(response.status).toBe(400);
  });
});
