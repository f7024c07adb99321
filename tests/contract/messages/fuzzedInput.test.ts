import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { canonicalJson } from '../../../src/contract/canonicalJson.ts';
import { decodeEnvelope, encodeEnvelope } from '../../../src/contract/envelope.ts';
import { padBody } from '../../../src/contract/plainBody.ts';
import { Problem } from '../../../src/contract/problem.ts';
import { apiOperations } from '../../../src/province/api/operations.ts';
import { aDossier, anEnvelope, dossierId } from '../../support/aDossier.ts';
import { createTestProvince, type TestProvince } from '../../support/testProvince.ts';
import { ask, furnish, goodRequests, type ApiRequest } from './goodRequests.ts';
import { tracesIn } from './tracesIn.ts';

let province: TestProvince;
beforeAll(async () => {
  province = await createTestProvince();
  await furnish(province);
});
afterAll(() => province.close());

const RUNS = { numRuns: 100, seed: 20261123 };

/** What headers can carry. */
const headerText = fc.string({
  unit: fc.integer({ min: 0x21, max: 0x7e }).map((code) => String.fromCharCode(code)),
  maxLength: 80,
});
const anyBytes = fc.uint8Array({ maxLength: 600 }).map((bytes) => new Uint8Array(bytes));
const anyJson = fc.json({ maxDepth: 4 });

/** A good body with a few of its bytes changed, taken out or doubled. */
const damaged = (good: Uint8Array<ArrayBuffer>): fc.Arbitrary<Uint8Array<ArrayBuffer>> =>
  fc
    .array(fc.tuple(fc.nat(good.length - 1), fc.constantFrom('change', 'remove', 'double'), fc.nat(255)), {
      minLength: 1,
      maxLength: 4,
    })
    .map((changes) => {
      const bytes = [...good];
      for (const [at, how, value] of changes) {
        if (how === 'change') bytes[at] = value;
        else bytes.splice(at, how === 'remove' ? 1 : 0, ...(how === 'double' ? [value] : []));
      }
      return new Uint8Array(bytes);
    });

const bytesOf = (body: BodyInit | undefined) =>
  typeof body === 'string' ? new Uint8Array(Buffer.from(body)) : new Uint8Array(body as Uint8Array);

/** Anything in the places where an operation reads: its body, its headers, its query, the end of its path. */
function anyRequest(operation: (typeof apiOperations)[number]): fc.Arbitrary<ApiRequest> {
  const { id, body, parameters = [], path } = operation;
  const good = goodRequests[id]!;
  const named = parameters.filter(({ in: place }) => place === 'header').map(({ name }) => name.toLowerCase());
  const headers = fc.dictionary(fc.constantFrom('content-type', 'content-length', 'accept-encoding', ...named), headerText);
  const bodies = good.body === undefined ? anyBytes : fc.oneof(anyBytes, anyJson, damaged(bytesOf(good.body)));
  const query = fc.option(fc.webQueryParameters(), { nil: undefined });
  const last = fc.oneof(fc.webSegment(), fc.string({ unit: 'binary' }).map(encodeURIComponentSafely));
  const place = fc.tuple(path.includes('{') ? last : fc.constant(undefined), query).map(([segment, search]) => {
    const filled = segment === undefined ? path : path.replace(/\{\w+\}/, segment.replaceAll('$', '') || 'x');
    return search === undefined ? filled : `${filled}?${search}`;
  });
  return fc.record({ path: place, headers, ...(body && { body: bodies }) }, { requiredKeys: [] });
}

const encodeURIComponentSafely = (text: string) => encodeURIComponent(text.toWellFormed());

describe('whatever is sent', () => {
  it.each(apiOperations)(
    'to $id is answered as agreed or refused as a problem, and never breaks the server',
    async (operation) => {
      await fc.assert(
        fc.asyncProperty(anyRequest(operation), async (request) => {
          province.clock.time += 60_000;
          const response = await ask(province, operation, request);
          const text = await response.text();
          expect(response.status).toBeLessThan(500);
          if (response.status >= 400 && text !== '') v.parse(Problem, JSON.parse(text));
        }),
        RUNS,
      );
    },
  );
});

/** Bytes that the kiosk's own code would never make. */
describe('an envelope made by somebody else', () => {
  let number = 1000;
  const members = Object.keys(aDossier());
  const names = ['requesterName', 'requesterBirthDate', 'ethnicGroup', 'reason', 'isUrgent', '__proto__', 'constructor'];
  const answers = fc.dictionary(fc.oneof(fc.constantFrom(...names), fc.string()), fc.jsonValue({ maxDepth: 3 }));
  const change = fc.oneof(
    fc.dictionary(fc.constantFrom(...members), fc.jsonValue({ maxDepth: 3 }), { minKeys: 1, maxKeys: 2 }),
    answers.map((strange) => ({ answers: strange })),
  );

  /** Runs the attempts; every dossier that is kept then was said to be received, and everything else left no trace. */
  async function countKept(attempts: () => Promise<void>, received: () => number): Promise<void> {
    const { dossiers = 0, quarantine } = await tracesIn(province);
    await attempts();
    expect(await tracesIn(province)).toMatchObject({ dossiers: dossiers + received(), quarantine });
  }

  it('with any content is taken whole or refused by itself without a trace', async () => {
    let received = 0;
    const attempt = fc.asyncProperty(change, async (changed) => {
      const dossier = aDossier({ id: dossierId(number++) });
      const [result] = await province.intake(anEnvelope(dossier, {}, canonicalJson({ ...dossier, ...changed })));
      expect(['received', 'refused']).toContain(result?.state);
      if (result?.state === 'received') received++;
    });
    await countKept(
      () => fc.assert(attempt, { ...RUNS, numRuns: 300 }),
      () => received,
    );
  });

  it('with any header, or any body, too', async () => {
    let received = 0;
    const envelope = decodeEnvelope(anEnvelope(aDossier()));
    if (!envelope.ok) throw new Error(envelope.error);
    const free = ['device', 'seq', 'app', 'createdLocal'];
    const attempt = fc.asyncProperty(
      fc.constantFrom(...Object.keys(envelope.value.header)),
      fc.jsonValue(),
      anyBytes,
      async (name, value, body) => {
        const dossier = aDossier({ id: dossierId(number++) });
        fc.pre(!isDeepStrictEqual(value, { ...envelope.value.header, id: dossier.id }[name as 'id']));
        const [strangeHeader, ...strangeBodies] = await province.intake(
          anEnvelope(dossier, { [name]: value }),
          encodeEnvelope({ header: { ...envelope.value.header, id: dossier.id }, body }),
          encodeEnvelope({ header: { ...envelope.value.header, id: dossier.id }, body: padBody(body) }),
        );
        expect(free.includes(name) ? ['received', 'refused'] : ['refused']).toContain(strangeHeader?.state);
        expect(strangeBodies.map(({ state }) => state)).toEqual(['refused', 'refused']);
        if (strangeHeader?.state === 'received') received++;
      },
    );
    await countKept(
      () => fc.assert(attempt, RUNS),
      () => received,
    );
  });
});
