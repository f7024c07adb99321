import type { RequiredPaper } from '../../../domain/procedure/procedure.ts';
import type { UnnamedPaper } from './unnamedPaper.ts';

/*
 * Papers of residence (cư trú), in the wording of Quyết định 1523 and 9354/QĐ-BCA-C06.
 */

export const residenceForm: RequiredPaper = {
  id: 'residenceForm',
  name: 'Tờ khai thay đổi thông tin cư trú (Mẫu CT01 ban hành kèm theo Thông tư số 53/2025/TT-BCA)',
  originals: 1,
  copies: 0,
  handling: 'form',
  hint: {
    vi: 'Khai ngay trên máy này (mẫu CT01). Khi công chức in ra thì ký; chủ hộ, chủ nhà, cha mẹ ký vào ô của mình nếu cần, hoặc đồng ý trên VNeID.',
    en: 'Fill it in on this machine (form CT01) and sign when the officer prints it; the household head, the owner or a parent signs in their box if needed, or agrees on VNeID.',
  },
};

export const dwellingProof: RequiredPaper = {
  id: 'dwellingProof',
  name: 'Thông tin chứng minh về chỗ ở hợp pháp được khai thác trong căn cước điện tử, tài khoản định danh điện tử trên hệ thống định danh và xác thực điện tử qua Ứng dụng định danh quốc gia hoặc trong Cơ sở dữ liệu quốc gia về dân cư, Cơ sở dữ liệu về cư trú, Kho quản lý dữ liệu điện tử tổ chức, cá nhân trên Cổng dịch vụ công quốc gia, Hệ thống thông tin giải quyết thủ tục hành chính cấp bộ, cấp tỉnh hoặc cơ sở dữ liệu quốc gia, cơ sở dữ liệu chuyên ngành khác. Trường hợp không khai thác được thông tin thì công dân xuất trình giấy tờ, tài liệu chứng minh chỗ ở hợp pháp theo quy định tại khoản 3 Điều 5 Nghị định 154/2024/NĐ-CP ngày 26/11/2024 của Chính phủ',
  originals: 1,
  copies: 0,
  handling: 'show',
  hint: {
    vi: 'Thường không cần: công chức tra nhà đất trên máy. Tra không ra thì mang sổ đỏ, hợp đồng thuê hoặc giấy tờ nhà.',
    en: 'Usually not needed: the officer looks the house up. If nothing is found, bring the land certificate, lease or house papers.',
  },
};

export const armyIntroduction: UnnamedPaper = {
  id: 'armyIntroduction',
  originals: 1,
  copies: 0,
  handling: 'attach',
  hint: {
    vi: 'Chỉ với bộ đội: giấy giới thiệu của đơn vị cấp trung đoàn trở lên.',
    en: 'Only for soldiers: written by the unit, regiment or above.',
  },
  optional: true,
};

export const policeIntroduction: UnnamedPaper = {
  id: 'policeIntroduction',
  originals: 1,
  copies: 0,
  handling: 'attach',
  hint: {
    vi: 'Chỉ với công an: giấy giới thiệu do thủ trưởng đơn vị ký, đóng dấu.',
    en: 'Only for police: signed and sealed by the head of the unit.',
  },
  optional: true,
};

export const groupRequest: UnnamedPaper = {
  id: 'groupRequest',
  originals: 1,
  copies: 0,
  handling: 'attach',
  hint: {
    vi: 'Nơi cho ở tập trung viết: ghi địa chỉ và danh sách từng người kèm số định danh, thời hạn ở.',
    en: 'Written by the place that houses the group: the address and a list of each person with personal number and length of stay.',
  },
};
