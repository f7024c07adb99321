import type { RequiredPaper } from '../../../domain/procedure/procedure.ts';
import type { UnnamedPaper } from './unnamedPaper.ts';
import * as hints from './hints.ts';

/*
 * Papers of land (đất đai) in Thanh Hóa, in the wording of Quyết định 2252/QĐ-VP; form numbers are those of Phụ lục IV,
 * Quyết định 55/2026/QĐ-UBND.
 */

export const changeForm29: RequiredPaper = {
  id: 'changeForm29',
  name: 'Mẫu số 29 Đơn đăng ký biến động đất đai, tài sản gắn liền với đất',
  originals: 1,
  copies: 0,
  handling: 'attach',
  hint: 'Mẫu số 29 của tỉnh: hỏi công chức một cửa để lấy mẫu giấy. Mua bán, tặng cho thì bên nhận đứng đơn.',
};

export const originalCertificate: RequiredPaper = {
  id: 'originalCertificate',
  name: 'Bản gốc giấy chứng nhận đã cấp',
  originals: 1,
  copies: 0,
  handling: 'attach',
  hint: hints.landCertificate,
};

export const plotSurvey: RequiredPaper = {
  id: 'plotSurvey',
  name: 'Mảnh trích đo bản đồ địa chính thửa đất đối với các trường hợp người sử dụng đất có nhu cầu đo đạc để xác định lại kích thước các cạnh, diện tích của thửa đất',
  originals: 1,
  copies: 0,
  handling: 'attach',
  hint: 'Chỉ khi muốn đo lại đất: mảnh trích đo do đơn vị đo đạc làm.',
  optional: true,
};

export const financialDeclarations: UnnamedPaper = {
  id: 'financialDeclarations',
  originals: 1,
  copies: 0,
  handling: 'attach',
  hint: 'Tờ khai lệ phí trước bạ và thuế; thuộc diện miễn, giảm thì thêm đơn Mẫu số 11 và giấy chứng minh. Công chức một cửa sẽ cho biết cần tờ nào.',
};

export const landRepresentative: RequiredPaper = {
  id: 'landRepresentative',
  name: 'Văn bản về việc đại diện theo quy định của pháp luật về dân sự đối với trường hợp thực hiện thủ tục đăng ký đất đai, tài sản gắn liền với đất thông qua người đại diện',
  originals: 1,
  copies: 0,
  handling: 'attach',
  hint: 'Chỉ khi nhờ người khác làm thay: giấy ủy quyền.',
  optional: true,
};

export const exemptionProof: RequiredPaper = {
  id: 'exemptionProof',
  name: 'Giấy tờ chứng minh thuộc đối tượng được miễn, giảm nghĩa vụ tài chính theo quy định (nếu có)',
  originals: 1,
  copies: 0,
  handling: 'attach',
  hint: 'Chỉ khi được miễn, giảm tiền đất: giấy hộ nghèo, người có công…',
  optional: true,
};

export const taxDeclarations: RequiredPaper = {
  id: 'taxDeclarations',
  name: 'Tờ khai lệ phí trước bạ, tờ khai thuế phi nông nghiệp theo Mẫu do Bộ Tài chính quy định',
  originals: 1,
  copies: 0,
  handling: 'attach',
  hint: 'Công chức một cửa đưa mẫu của cơ quan thuế.',
};

export const exemptionRequest11: RequiredPaper = {
  id: 'exemptionRequest11',
  name: 'Mẫu số 11 Văn bản đề nghị miễn, giảm tiền thuê đất, tiền sử dụng đất',
  originals: 1,
  copies: 0,
  handling: 'attach',
  hint: 'Chỉ khi xin miễn, giảm tiền đất.',
  optional: true,
};

export const heldCertificate: RequiredPaper = {
  id: 'heldCertificate',
  name: 'Một trong các giấy chứng nhận quy định tại khoản 21 Điều 3, khoản 3 Điều 256 Luật Đất đai',
  originals: 1,
  copies: 0,
  handling: 'attach',
  hint: 'Sổ đỏ hoặc giấy tờ đất cũ mình đang giữ.',
};

export const allocationDecision: RequiredPaper = {
  id: 'allocationDecision',
  name: 'Quyết định giao đất, cho thuê đất, cho phép chuyển mục đích sử dụng đất của cơ quan nhà nước có thẩm quyền theo quy định của pháp luật về đất đai qua các thời kỳ',
  originals: 1,
  copies: 0,
  handling: 'attach',
  hint: 'Quyết định giao đất, cho thuê đất trước đây, nếu không có sổ đỏ.',
  optional: true,
};

export const penaltyDecision: UnnamedPaper = {
  id: 'penaltyDecision',
  originals: 1,
  copies: 0,
  handling: 'attach',
  hint: 'Chỉ khi đã bị phạt về đất: quyết định phạt và giấy cho thấy đã chấp hành.',
};
