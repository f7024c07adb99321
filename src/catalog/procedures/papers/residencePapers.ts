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
  hint: 'Khai ngay trên máy này (mẫu CT01). Khi công chức in ra thì ký; chủ hộ, chủ nhà, cha mẹ ký vào ô của mình nếu cần, hoặc đồng ý trên VNeID.',
};

export const dwellingProof: RequiredPaper = {
  id: 'dwellingProof',
  name: 'Thông tin chứng minh về chỗ ở hợp pháp được khai thác trong căn cước điện tử, tài khoản định danh điện tử trên hệ thống định danh và xác thực điện tử qua Ứng dụng định danh quốc gia hoặc trong Cơ sở dữ liệu quốc gia về dân cư, Cơ sở dữ liệu về cư trú, Kho quản lý dữ liệu điện tử tổ chức, cá nhân trên Cổng dịch vụ công quốc gia, Hệ thống thông tin giải quyết thủ tục hành chính cấp bộ, cấp tỉnh hoặc cơ sở dữ liệu quốc gia, cơ sở dữ liệu chuyên ngành khác. Trường hợp không khai thác được thông tin thì công dân xuất trình giấy tờ, tài liệu chứng minh chỗ ở hợp pháp theo quy định tại khoản 3 Điều 5 Nghị định 154/2024/NĐ-CP ngày 26/11/2024 của Chính phủ',
  originals: 1,
  copies: 0,
  handling: 'show',
  hint: 'Thường không cần: công chức tra nhà đất trên máy. Tra không ra thì mang sổ đỏ, hợp đồng thuê hoặc giấy tờ nhà.',
};

export const armyIntroduction: UnnamedPaper = {
  id: 'armyIntroduction',
  originals: 1,
  copies: 0,
  handling: 'attach',
  hint: 'Chỉ với bộ đội: giấy giới thiệu của đơn vị cấp trung đoàn trở lên.',
  optional: true,
};

export const policeIntroduction: UnnamedPaper = {
  id: 'policeIntroduction',
  originals: 1,
  copies: 0,
  handling: 'attach',
  hint: 'Chỉ với công an: giấy giới thiệu do thủ trưởng đơn vị ký, đóng dấu.',
  optional: true,
};

export const groupRequest: UnnamedPaper = {
  id: 'groupRequest',
  originals: 1,
  copies: 0,
  handling: 'attach',
  hint: 'Nơi cho ở tập trung viết: ghi địa chỉ và danh sách từng người kèm số định danh, thời hạn ở.',
};
