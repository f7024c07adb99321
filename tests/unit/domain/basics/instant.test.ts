import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantToMs, msToInstant } from '../../../../src/domain/basics/instant.ts';

describe('an instant', () => {
  it('is written and read as the platform does', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }), (date) => {
        expect(msToInstant(date.getTime())).toBe(date.toISOString());
        expect(instantToMs(date.toISOString())).toBe(date.getTime());
      }),
    );
  });

  it('may leave out the fraction of a second', () => {
    expect(instantToMs('2026-11-23T02:00:00Z')).toBe(Date.parse('2026-11-23T02:00:00Z'));
    expect(instantToMs('2026-11-23T02:00:00.5Z')).toBe(Date.parse('2026-11-23T02:00:00.500Z'));
  });

  it.each(['', 'hôm nay', '2026-11-23', '2026-02-30T00:00:00Z', '2026-11-23T09:00:00+07:00'])('is not %j', (text) => {
    expect(instantToMs(text)).toBeNaN();
  });
});
