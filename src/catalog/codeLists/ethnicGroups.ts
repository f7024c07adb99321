import type { CodeList } from '../../domain/form/formDefinition.ts';

/**
 * The 54 groups of the list of 1979 (Quyết định 121-TCTK/PPCĐ). The name shown is the one that people and certificates here use
 * (Mông, Khơ Mú; the list has "Hmông", "Khơ-mú"). The other names only find a group on an old paper: many of them hurt,
 * and none may ever be shown.
 */
type GroupRow = [code: string, name: string, otherNames: string];

const rows: GroupRow[] = [
  ['01', 'Kinh', 'Việt'],
  ['02', 'Tày', 'Thổ, Ngạn, Phén, Thù Lao, Pa Dí'],
  [
    '03',
    'Thái',
    'Tày, Tày Khao, Thái Trắng, Tày Đăm, Thái Đen, Tày Mười, Tày Thanh, Man Thanh, Hàng Tổng, Tày Mường, Pu Thay, Thổ Đà Bắc',
  ],
  ['04', 'Hoa', 'Hán, Triều Châu, Phúc Kiến, Quảng Đông, Hải Nam, Hạ, Xạ Phang'],
  ['05', 'Khơ-me', 'Cur, Cul, Cu, Thổ, Việt gốc Miên, Krôm, Khơ me'],
  ['06', 'Mường', 'Mol, Mual, Mọi, Mọi Bi, Ao Tá, Ậu Tá'],
  ['07', 'Nùng', 'Xuồng, Giang, Nùng An, Phàn Sinh, Nùng Cháo, Nùng Lòi, Quý Rim, Khèn Lài'],
  ['08', 'Mông', "Hmông, Mông (Hmông), H’Mông, H'Mông, Mèo, Mẹo, Hoa, Mông Xanh, Mông Đỏ, Ná Miẻo, Mông Trắng"],
  [
    '09',
    'Dao',
    'Mán, Động, Trại, Xá, Dìu, Miên, Kiềm, Miền, Quần Trắng, Dao Đỏ, Quần Chẹt, Lô Gang, Dao Tiền, Thanh Y, Lan Tẻn, Đại Bản, Tiểu Bản, Cóc Ngáng, Cóc Mùn, Sơn Đầu',
  ],
  ['10', 'Gia-rai', 'Giơ-rai, Tơ-buăn, Chơ-rai, Hơ-bau, Hđrung, Chor, Gia rai'],
  ['11', 'Ngái', 'Xín, Lê, Đản, Khách Gia'],
  ['12', 'Ê-đê', 'Ra-đê, Đê, Kpạ, A-đham, Krung, Ktul, Đliê Ruê, Blô, Epan, Mđhur, Bih, Ê đê'],
  ['13', 'Ba-na', 'Gơ-lar, Tơ-lô, Giơ-lâng, Y-lăng, Rơ-ngao, Krem, Roh, ConKđe, A-la Công, Kpăng Công, Bơ-nâm, Ba na'],
  ['14', 'Xơ-đăng', 'Xơ-teng, Hđang, Tơ-đra, Mơ-nâm, Ha-lăng, Ca-dong, Kmrâng, Con Lan, Bri-la, Tang, Xơ đăng'],
  ['15', 'Sán Chay', 'Cao Lan-Sán Chỉ, Cao Lan, Mán Cao Lan, Hờn Bạn, Sán Chỉ, Sơn Tử'],
  ['16', 'Cơ-ho', 'Xrê, Nốp, Tu-lốp, Cơ-don, Chil, Lat, Lach, Trinh, Cơ ho'],
  ['17', 'Chăm', 'Chàm, Chiêm Thành, Hroi'],
  ['18', 'Sán Dìu', 'Sán Dẻo, Trại, Trại Đất, Mán Quần Cộc'],
  ['19', 'Hrê', 'Chăm Rê, Chom Krẹ, Lũy'],
  ['20', 'Mnông', 'Pnông, Nông, Pré, Bu-đâng, Đi Pri, Biat, Gar, Rơ-lam, Chil'],
  ['21', 'Ra-glai', 'Ra-clây, Rai, Noang, La-oang, Ra glai'],
  ['22', 'Xtiêng', 'Xa-điêng'],
  ['23', 'Bru-Vân Kiều', 'Bru, Vân Kiều, Măng Coong, Tri Khùa, Bru Vân Kiều'],
  ['24', 'Thổ', 'Kẹo, Mọn, Cuối, Họ, Đan Lai, Ly Hà, Tày Poọng, Con Kha, Xá Lá Vàng'],
  ['25', 'Giáy', 'Nhắng, Dẩng, Pầu Thìn, Nu Nà, Cùi Chu, Xa'],
  ['26', 'Cơ-tu', 'Ca-tu, Cao, Hạ, Phương, Ca-tang, Cơ tu'],
  ['27', 'Gié-Triêng', 'Đgiéh, Tareh, Giang Rẫy Pin, Triêng, Treng, Ta-riêng, Ve, Veh, La-ve, Ca-tang, Gié Triêng'],
  ['28', 'Mạ', 'Châu Mạ, Mạ Ngăn, Mạ Xóp, Mạ Tô, Mạ Krung'],
  ['29', 'Khơ Mú', 'Khơ-mú, Khơmú, Khmu, Xá Cẩu, Mứn Xen, Pu Thênh, Tềnh, Tày Hay'],
  ['30', 'Co', 'Cor, Col, Cùa, Trầu'],
  ['31', 'Ta-ôi', 'Tôi-ôi, Pa-co, Pa-hi, Ba-hi, Ta ôi'],
  ['32', 'Chơ-ro', 'Dơ-ro, Châu-ro, Chơ ro'],
  ['33', 'Kháng', 'Xá Khao, Xá Súa, Xá Dón, Xá Dẩng, Xá Hốc, Xá Ái, Xá Bung, Quảng Lâm'],
  ['34', 'Xinh-mun', 'Puộc, Pụa, Xinh mun'],
  ['35', 'Hà Nhì', 'U Ni, Xá U Ni'],
  ['36', 'Chu-ru', 'Chơ-ru, Chu, Chu ru'],
  ['37', 'Lào', 'Lào Bốc, Lào Nọi'],
  ['38', 'La Chí', 'Cù Tê, La Quả'],
  ['39', 'La Ha', 'Xá Khao, Khlá Phlạo'],
  ['40', 'Phù Lá', 'Bồ Khô Pạ, Mu Di, Pạ Xá, Phó, Phổ, Va Xơ'],
  ['41', 'La Hủ', 'Lao, Pu Đang, Khù Xung, Cò Xung, Khả Quy'],
  ['42', 'Lự', 'Lừ, Nhuồn, Duôn'],
  ['43', 'Lô Lô', 'Mun Di'],
  ['44', 'Chứt', 'Sách, May, Rục, Mã Liềng, A Rem, Tu Vang, Pa Leng, Xơ Lang, Tơ Hung, Chà Củi, Tắc Củi, U Mo, Xá Lá Vàng'],
  ['45', 'Mảng', 'Mảng Ư, Xá Lá Vàng'],
  ['46', 'Pà Thẻn', 'Pà Hưng, Tống'],
  ['47', 'Cơ Lao', ''],
  ['48', 'Cống', 'Xắm Khống, Mấng Nhé, Xá Xeng'],
  ['49', 'Bố Y', 'Chủng Chá, Trọng Gia, Tu Dí, Tu Dìn'],
  ['50', 'Si La', 'Cù Dề Xừ, Khả Pẻ'],
  ['51', 'Pu Péo', 'Ka Bèo, Pen Ti Lô Lô'],
  ['52', 'Brâu', 'Brao'],
  ['53', 'Ơ Đu', 'Tày Hạt'],
  ['54', 'Rơ-măm', 'Rơ măm'],
];

/** For a foreigner, or a group that the list lacks: the officer writes it on the sheet. */
const otherGroup = { code: 'other', name: 'Khác' };

export const ethnicGroups: CodeList = {
  id: 'ethnicGroups',
  dataOn: '2026-09-29',
  items: [
    ...rows.map(([code, name, otherNames]) => ({
      code,
      name,
      otherNames: otherNames === '' ? [] : otherNames.split(', '),
    })),
    otherGroup,
  ],
};
