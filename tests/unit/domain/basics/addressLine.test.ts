import { describe, expect, it } from 'vitest';
import { addressLine } from '../../../../src/domain/basics/addressLine.ts';

describe('an address in one line', () => {
  it('goes from the village up, with the kind of unit written small', () => {
    expect(addressLine({ village: 'bản Cốc', communeName: 'Xã Bá Thước', provinceName: 'Tỉnh Thanh Hóa' })).toBe(
      'bản Cốc, xã Bá Thước, tỉnh Thanh Hóa',
    );
    expect(addressLine({ village: 'Số 5, phố Lê Lợi', communeName: 'Phường Hạc Thành', provinceName: 'Tỉnh Thanh Hóa' })).toBe(
      'Số 5, phố Lê Lợi, phường Hạc Thành, tỉnh Thanh Hóa',
    );
    expect(addressLine({ communeName: 'Đặc khu Phú Quốc', provinceName: 'Thành phố Hà Nội' })).toBe(
      'đặc khu Phú Quốc, thành phố Hà Nội',
    );
  });

  it('leaves a name alone that only begins like a kind of unit', () => {
    expect(addressLine({ communeName: 'Xãm Pún', provinceName: 'Thanh Hóa' })).toBe('Xãm Pún, Thanh Hóa');
  });

  it('leaves out what is not known', () => {
    expect(addressLine({ communeName: 'Xã Bá Thước' })).toBe('xã Bá Thước');
    expect(addressLine({ village: '  ', provinceName: 'Tỉnh Thanh Hóa' })).toBe('tỉnh Thanh Hóa');
    expect(addressLine({})).toBe('');
  });

  it('keeps a historical address as it was written, in one line', () => {
    expect(addressLine({ historical: 'Xã Thiết Ống,\nHuyện Bá Thước, Thanh Hóa' })).toBe(
      'Xã Thiết Ống, Huyện Bá Thước, Thanh Hóa',
    );
  });
});
