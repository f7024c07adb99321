import * as v from 'valibot';
import { expect, test } from 'vitest';
import { PartId } from '../../../src/contract/catalogPack.ts';

test.each([
  'procedure/1.001193',
  'form/birthRegistration@2',
  'list/communes',
  'calendar',
  'text/en/form/birthRegistration',
  'text/hmn/procedure/1.001193',
  'text/zh-Hant-TW/list/communes',
])('%s names a part of a catalog', (id) => {
  expect(v.is(PartId, id)).toBe(true);
});

test.each(['text/en', 'text/en/form/birthRegistration@2', 'text/../list/communes', 'text//list/communes', 'text/en/calendar'])(
  '%s names none',
  (id) => {
    expect(v.is(PartId, id)).toBe(false);
  },
);
