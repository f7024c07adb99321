import { numberInWords } from './numberInWords.ts';

/** An amount in dong for the line "Bằng chữ": 8 000 → "tám nghìn đồng". Same limits as `numberInWords`. */
export function amountInWords(dong: number): string {
  return `${numberInWords(dong)} đồng`;
}
