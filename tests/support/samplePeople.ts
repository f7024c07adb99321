import type { PartialDate } from '../../src/domain/basics/partialDate.ts';
import type { Address, IdentityDocument } from '../../src/domain/form/answers.ts';

/** An invented person. Names follow the peoples of mountain Thanh Hóa; the numbers belong to nobody. */
export interface SamplePerson {
  name: string;
  birthDate: PartialDate;
  sex: 'male' | 'female';
  /** Code of the list of ethnic groups. */
  ethnicGroup: string;
  personalId: string;
  residence: Address;
}

export const aCommune = (communeCode: string, communeName: string): Address => ({
  provinceCode: '38',
  provinceName: 'tỉnh Thanh Hóa',
  communeCode,
  communeName,
});

export const aHome = (village: string, communeCode: string, communeName: string): Address => ({
  ...aCommune(communeCode, communeName),
  village,
});

/** Most people give the number of the card and nothing else. */
export const aCardOf = ({ personalId }: SamplePerson): IdentityDocument => ({ kind: 'identityCard', number: personalId });

const lanHome = aHome('bản Lặn Ngoài', '14956', 'xã Pù Luông');
const pomHome = aHome('bản Pốn Thành', '14863', 'xã Pù Nhi');

/** Thái, a young couple of Pù Luông. */
export const haVanUm: SamplePerson = {
  name: 'Hà Văn Úm',
  birthDate: { year: 1996, month: 3, day: 14 },
  sex: 'male',
  ethnicGroup: '03',
  personalId: '038096990011',
  residence: lanHome,
};

export const loThiPieng: SamplePerson = {
  name: 'Lò Thị Piềng',
  birthDate: { year: 1999, month: 8, day: 2 },
  sex: 'female',
  ethnicGroup: '03',
  personalId: '038199990012',
  residence: lanHome,
};

/** Mông, of Pù Nhi: two who marry. */
export const giangThiMy: SamplePerson = {
  name: 'Giàng Thị Mỵ',
  birthDate: { year: 2005, month: 1, day: 20 },
  sex: 'female',
  ethnicGroup: '08',
  personalId: '038305990021',
  residence: pomHome,
};

export const thaoAPo: SamplePerson = {
  name: 'Thao A Pó',
  birthDate: { year: 2003, month: 11, day: 5 },
  sex: 'male',
  ethnicGroup: '08',
  personalId: '038203990022',
  residence: aHome('bản Cá Nọi', '14863', 'xã Pù Nhi'),
};

/** Mường, of Ngọc Lặc: a man and his mother, who knew only the year of her birth. */
export const phamVanThon: SamplePerson = {
  name: 'Phạm Văn Thỏn',
  birthDate: { year: 1968, month: 5 },
  sex: 'male',
  ethnicGroup: '06',
  personalId: '038068990031',
  residence: aHome('thôn Cao Vân', '15061', 'xã Ngọc Lặc'),
};

export const buiThiEu: SamplePerson = {
  name: 'Bùi Thị Ệu',
  birthDate: { year: 1939 },
  sex: 'female',
  ethnicGroup: '06',
  personalId: '038139990032',
  residence: phamVanThon.residence,
};

/** Dao, of Cẩm Thủy. */
export const trieuThiNay: SamplePerson = {
  name: 'Triệu Thị Nảy',
  birthDate: { year: 1994, month: 12, day: 30 },
  sex: 'female',
  ethnicGroup: '09',
  personalId: '038194990041',
  residence: aHome('thôn Bình Yên', '15127', 'xã Cẩm Thủy'),
};

/** Thổ, of Như Xuân: a mother and her son of ten. */
export const leThiSuu: SamplePerson = {
  name: 'Lê Thị Sửu',
  birthDate: { year: 1988, month: 9, day: 9 },
  sex: 'female',
  ethnicGroup: '24',
  personalId: '038188990051',
  residence: aHome('thôn Thanh Tiến', '16174', 'xã Như Xuân'),
};

export const truongVanNham: SamplePerson = {
  name: 'Trương Văn Nhâm',
  birthDate: { year: 2016, month: 4, day: 18 },
  sex: 'male',
  ethnicGroup: '24',
  personalId: '038216990052',
  residence: leThiSuu.residence,
};

/** Khơ Mú, of Mường Lát. */
export const cutVanOn: SamplePerson = {
  name: 'Cụt Văn Ơn',
  birthDate: { year: 1981, month: 7, day: 1 },
  sex: 'male',
  ethnicGroup: '29',
  personalId: '038081990061',
  residence: aHome('bản Đoàn Kết', '14848', 'xã Tam Chung'),
};
