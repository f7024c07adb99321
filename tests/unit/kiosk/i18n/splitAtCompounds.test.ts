import { expect, test } from 'vitest';
import { splitAtCompounds } from '../../../../src/kiosk/i18n/splitAtCompounds.ts';

test.each([
  ['Thủ tục đăng ký khai sinh', '[Thủ tục] [đăng ký] [khai sinh]'],
  ['Góp ý, phản ánh, kiến nghị', 'Góp ý, [phản ánh,] [kiến nghị]'],
  ['Máy tế bào', 'Máy tế bào'],
  ['Hồ sơ chờ gửi', '[Hồ sơ] chờ gửi'],
])('“%s” breaks between words only', (title, marked) => {
  const pieces = splitAtCompounds(title);
  expect(pieces.map((piece, at) => (at % 2 === 1 ? `[${piece}]` : piece)).join('')).toBe(marked);
});
