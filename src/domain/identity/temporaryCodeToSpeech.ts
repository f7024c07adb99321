import type { TemporaryCode } from './temporaryCode.ts';

/** Names of letters as they are spelt over the telephone in the North, and of digits. */
// prettier-ignore
const symbolNames: Readonly<Record<string, string>> = {
  2: 'hai', 3: 'ba', 4: 'bốn', 5: 'năm', 6: 'sáu', 7: 'bảy', 8: 'tám', 9: 'chín',
  A: 'a', B: 'bê', C: 'xê', D: 'dê', E: 'e', F: 'ép phờ', G: 'giê', H: 'hát', J: 'gi', K: 'ca', L: 'e lờ', M: 'em mờ',
  N: 'en nờ', P: 'pê', Q: 'quy', R: 'e rờ', S: 'ét sì', T: 'tê', U: 'u', V: 'vê', X: 'ích xì', Y: 'i dài', Z: 'dét',
};

/** The code group by group, as written between the dashes, to be read with a pause after each: ["xê, giê", "bảy, ca, …", …]. */
export function temporaryCodeToSpeech(code: TemporaryCode): string[] {
  return code.split('-').map((group) => [...group].map((symbol) => symbolNames[symbol] ?? symbol).join(', '));
}
