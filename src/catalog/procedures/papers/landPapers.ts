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
  hint: {
    vi: 'Mẫu số 29 của tỉnh: hỏi công chức một cửa để lấy mẫu giấy. Mua bán, tặng cho thì bên nhận đứng đơn.',
    en: "The province's form 29: ask the desk officer for it. For a sale or gift, the receiving side fills it in.",
  },
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
  hint: {
    vi: 'Chỉ khi muốn đo lại đất: mảnh trích đo do đơn vị đo đạc làm.',
    en: 'Only if you want the plot measured again: the survey drawn by a surveyor.',
  },
  optional: true,
};

export const financialDeclarations: UnnamedPaper = {
  id: 'financialDeclarations',
  originals: 1,
  copies: 0,
  handling: 'attach',
  hint: {
    vi: 'Tờ khai lệ phí trước bạ và thuế; thuộc diện miễn, giảm thì thêm đơn Mẫu số 11 và giấy chứng minh. Công chức một cửa sẽ cho biết cần tờ nào.',
    en: 'Registration fee and tax declarations; for an exemption add form 11 and the proof. The desk officer says which ones apply.',
  },
};

export const landRepresentative: RequiredPaper = {
  id: 'landRepresentative',
  name: 'Văn bản về việc đại diện theo quy định của pháp luật về dân sự đối với trường hợp thực hiện thủ tục đăng ký đất đai, tài sản gắn liền với đất thông qua người đại diện',
  originals: 1,
  copies: 0,
  handling: 'attach',
  hint: { vi: 'Chỉ khi nhờ người khác làm thay: giấy ủy quyền.', en: 'Only if someone acts for you: the authorisation.' },
  optional: true,
};

export const exemptionProof: RequiredPaper = {
  id: 'exemptionProof',
  name: 'Giấy tờ chứng minh thuộc đối tượng được miễn, giảm nghĩa vụ tài chính theo quy định (nếu có)',
  originals: 1,
  copies: 0,
  handling: 'attach',
  hint: {
    vi: 'Chỉ khi được miễn, giảm tiền đất: giấy hộ nghèo, người có công…',
    en: 'Only for an exemption or reduction: poor household or merit papers…',
  },
  optional: true,
};

export const taxDeclarations: RequiredPaper = {
  id: 'taxDeclarations',
  name: 'Tờ khai lệ phí trước bạ, tờ khai thuế phi nông nghiệp theo Mẫu do Bộ Tài chính quy định',
  originals: 1,
  copies: 0,
  handling: 'attach',
  hint: { vi: 'Công chức một cửa đưa mẫu của cơ quan thuế.', en: "The desk officer hands out the tax office's forms." },
};

export const exemptionRequest11: RequiredPaper = {
  id: 'exemptionRequest11',
  name: 'Mẫu số 11 Văn bản đề nghị miễn, giảm tiền thuê đất, tiền sử dụng đất',
  originals: 1,
  copies: 0,
  handling: 'attach',
  hint: { vi: 'Chỉ khi xin miễn, giảm tiền đất.', en: 'Only to ask for an exemption or reduction.' },
  optional: true,
};

export const heldCertificate: RequiredPaper = {
  id: 'heldCertificate',
  name: 'Một trong các giấy chứng nhận quy định tại khoản 21 Điều 3, khoản 3 Điều 256 Luật Đất đai',
  originals: 1,
  copies: 0,
  handling: 'attach',
  hint: { vi: 'Sổ đỏ hoặc giấy tờ đất cũ mình đang giữ.', en: 'The land certificate or old land paper that you hold.' },
};

export const allocationDecision: RequiredPaper = {
  id: 'allocationDecision',
  name: 'Quyết định giao đất, cho thuê đất, cho phép chuyển mục đích sử dụng đất của cơ quan nhà nước có thẩm quyền theo quy định của pháp luật về đất đai qua các thời kỳ',
  originals: 1,
  copies: 0,
  handling: 'attach',
  hint: {
    vi: 'Quyết định giao đất, cho thuê đất trước đây, nếu không có sổ đỏ.',
    en: 'The earlier decision that allotted or leased the land, if there is no certificate.',
  },
  optional: true,
};

export const penaltyDecision: UnnamedPaper = {
  id: 'penaltyDecision',
  originals: 1,
  copies: 0,
  handling: 'attach',
  hint: {
    vi: 'Chỉ khi đã bị phạt về đất: quyết định phạt và giấy cho thấy đã chấp hành.',
    en: 'Only after a land penalty: the decision, and proof that it was carried out.',
  },
};
