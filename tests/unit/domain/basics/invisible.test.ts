import { describe, expect, it } from 'vitest';
import { toCleanText } from '../../../../src/domain/basics/vietnameseText.ts';
import { parsePersonalId } from '../../../../src/domain/identity/personalId.ts';
import { parsePhone } from '../../../../src/domain/identity/phone.ts';
import { createTemporaryCode, parseTemporaryCode } from '../../../../src/domain/identity/temporaryCode.ts';

/** Every character that shows nothing, by Unicode's own word. */
const invisible = Array.from({ length: 0x11_0000 }, (_, code) => code)
  .filter((code) => code < 0xd8_00 || code > 0xdf_ff)
  .map((code) => String.fromCodePoint(code))
  .filter((letter) => /[\p{Cf}\p{Default_Ignorable_Code_Point}]/u.test(letter) || letter === '\uFFFC' || letter === '\u2800');

/** The text with the character before, within and after it. */
const spoilt = (text: string, letter: string) => `${letter}${text.slice(0, 4)}${letter}${text.slice(4)}${letter}`;

describe('a character that nobody can see', () => {
  const code = createTemporaryCode(new Uint8Array(16).fill(7));

  it('is one of many, those of copied telephone numbers among them', () => {
    expect(invisible.length).toBeGreaterThan(300);
    for (const letter of ['\u202A', '\u202C', '\u2066', '\uFE0F', '\uFFFC', '\u180E', '\u3164'])
      expect(invisible).toContain(letter);
  });

  it('is taken out of what is typed, pasted or scanned', () => {
    const left = invisible.filter((letter) => toCleanText(spoilt('Hà Văn Úm', letter)) !== 'Hà Văn Úm');
    expect(left.map((letter) => letter.codePointAt(0)?.toString(16))).toEqual([]);
  });

  it('refuses no telephone number, no personal id and no code that look right', () => {
    const refused = invisible.filter(
      (letter) =>
        !parsePhone(spoilt('0912345678', letter)).ok ||
        !parsePersonalId(spoilt('038199000001', letter)).ok ||
        !parseTemporaryCode(spoilt(code, letter)).ok,
    );
    expect(refused.map((letter) => letter.codePointAt(0)?.toString(16))).toEqual([]);
  });

  it('is no line end and no tab', () => {
    expect(toCleanText('một\n\thai\r\n')).toBe('một\n\thai\r\n');
  });
});
