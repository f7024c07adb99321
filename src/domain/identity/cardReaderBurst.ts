/**
 * A reader of cards types like a keyboard, far faster than a person. What it sends begins with the number of the card and a bar (the QR of
 * the identity card: `038199000001|281234567|Họ tên|…`, Thông tư 06/2021/TT-BCA) or with the first line of the machine-readable zone.
 */
const beginning = /^(?:\d{9}(?:\d{3})?\||I[D<]VNM)/;

/** Keys of a reader come within this of each other; a quick typist needs three times as long. */
const READER_GAP_MS = 35;
/** Names are written as they are decoded, with pauses of their own. */
const END_OF_CARD_MS = 400;

export interface Burst {
  text: string;
  lastAt: number;
  isCard: boolean;
}

export const noBurst: Burst = { text: '', lastAt: Number.NEGATIVE_INFINITY, isCard: false };

/** The burst with one more key (`key` as in KeyboardEvent, `at` in ms). A key that comes late begins another. */
export function withKey({ text, lastAt, isCard }: Burst, key: string, at: number): Burst {
  const goesOn = at - lastAt <= (isCard ? END_OF_CARD_MS : READER_GAP_MS);
  const typed = key.length === 1 ? key : '';
  const whole = goesOn ? text + typed : typed;
  return { text: whole, lastAt: at, isCard: (goesOn && isCard) || beginning.test(whole) };
}
