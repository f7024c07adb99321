import type { Address } from '../form/answers.ts';
import { toSingleLine } from './vietnameseText.ts';

/** Kinds of unit that begin a name in lists with a capital and are written small within a line. */
const kindOfUnit = /^(xã|phường|thị trấn|đặc khu|tỉnh|thành phố)(?= )/iu;

/** "bản Cốc, xã Bá Thước, tỉnh Thanh Hóa": what is known, from the village up. A historical address stays as it was written. */
export function addressLine({ historical, village, communeName, provinceName }: Address): string {
  if (historical !== undefined) return toSingleLine(historical);
  const units = [communeName, provinceName].map((name = '') => name.replace(kindOfUnit, (kind) => kind.toLowerCase()));
  return [village ?? '', ...units]
    .map(toSingleLine)
    .filter((part) => part !== '')
    .join(', ');
}
