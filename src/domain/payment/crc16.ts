/** CRC-16/CCITT-FALSE over ASCII text (polynomial 1021, start FFFF), four capital hex digits. "123456789" gives 29B1. */
export function crc16(ascii: string): string {
  let crc = 0xffff;
  for (let place = 0; place < ascii.length; place++) {
    crc ^= ascii.charCodeAt(place) << 8;
    for (let bit = 0; bit < 8; bit++) crc = (crc & 0x8000 ? (crc << 1) ^ 0x1021 : crc << 1) & 0xffff;
  }
  return crc.toString(16).toUpperCase().padStart(4, '0');
}
