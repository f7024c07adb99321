import { describe, expect, it } from 'vitest';
import { noBurst, withKey } from '../../../../src/domain/identity/cardReaderBurst.ts';

/** Whether somebody who types these keys, `gap` ms apart, is a reader of cards. */
const isCard = (keys: string | string[], gap: number) =>
  [...keys].reduce<[typeof noBurst, number]>(([burst, at], key) => [withKey(burst, key, at), at + gap], [noBurst, 0])[0].isCard;

describe('a reader of cards', () => {
  it.each([
    ['the QR of an identity card', '038199000001|281234567|Hà Thị Mẫu|01011999|Nữ|Bản Đôn|01072021'],
    ['one without an old number', '038199000001||Hà Thị Mẫu|01011999'],
    ['an old card of nine digits', '172345678|x'],
    ['the zone that machines read', 'IDVNM1990000010038199000001<<4'],
  ])('is known by %s', (_what, text) => {
    expect(isCard(text, 8)).toBe(true);
  });

  it('goes on through a pause in a name and a key that is no letter', () => {
    const start = [...'038199000001|'].reduce((burst, key, n) => withKey(burst, key, n * 8), noBurst);
    expect(withKey(withKey(start, 'Shift', 250), 'H', 500).isCard).toBe(true);
    expect(withKey(start, 'H', 2_000).isCard).toBe(false);
  });

  it.each([
    ['a person who types the same', '038199000001|281234567', 110],
    ['twelve digits from a quick hand', '038199000001', 20],
    ['a name that a keyboard of another kind sends at once', 'Nguyễn Thị Mẫu', 1],
    ['a bar in a sentence', 'nhà | đất', 1],
  ])('is not %s', (_what, text, gap) => {
    expect(isCard(text, gap)).toBe(false);
  });
});
