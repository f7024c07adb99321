import { toSingleLine } from '../../../domain/basics/vietnameseText.ts';

/** What was meant by what was typed or scanned: a slip's QR holds the address of this screen, so the code is cut out of it. */
export function readTrackingCode(typed: string): string {
  const [, fromAddress] = /[?&]code=([^&#\s]+)/.exec(typed) ?? [];
  return toSingleLine(fromAddress === undefined ? typed : decode(fromAddress));
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
