import type { RequiredPaper } from '../../../domain/procedure/procedure.ts';
import type { UnnamedPaper } from './unnamedPaper.ts';
import * as hints from './hints.ts';

/*
 * Papers that nearly every civil status procedure asks for. The names are those of Quyết định 163/QĐ-BTP; an unnamed one
 * takes the wording of its procedure.
 */

export const declaration: UnnamedPaper = {
  id: 'declaration',
  originals: 1,
  copies: 0,
  handling: 'form',
  hint: 'Khai ngay trên máy này, không phải mua mẫu. Ký khi công chức in tờ khai ra.',
};

/** Part of the dossier on the national portal only: never asked for at the desk. */
export const interactiveForm: UnnamedPaper = {
  id: 'interactiveForm',
  originals: 1,
  copies: 0,
  handling: 'form',
  hint: 'Chỉ dùng khi nộp qua Cổng Dịch vụ công quốc gia: biểu mẫu hiện ngay trên Cổng. Nộp tại bàn thì dùng tờ khai.',
  optional: true,
  neededIf: 'false()',
};

/** Where the form is not on this machine yet. */
export const paperDeclaration: UnnamedPaper = {
  id: 'declaration',
  originals: 1,
  copies: 0,
  handling: 'attach',
  hint: hints.officialForm,
};

/** Asked for only by the forms that ask who was authorised. */
export const askedAuthorization: UnnamedPaper = {
  id: 'authorization',
  originals: 1,
  copies: 0,
  handling: 'attach',
  hint: 'Giấy ủy quyền của người nhờ đi thay. Người đi thay là ông bà, cha mẹ, con, vợ chồng, anh chị em ruột của người đó thì giấy không phải chứng thực.',
  neededIf: "${deskAuthorised} = 'yes'",
};

/** Presented, never kept: the officer notes or photographs it and gives it back. */
export const identityPaper: RequiredPaper = {
  id: 'identityPaper',
  name: 'Hộ chiếu/Thẻ căn cước công dân/Thẻ căn cước/Căn cước điện tử/Giấy chứng nhận căn cước hoặc các giấy tờ khác có dán ảnh và thông tin cá nhân do cơ quan có thẩm quyền cấp, còn giá trị sử dụng (sau đây gọi tắt là giấy tờ tùy thân) để chứng minh về nhân thân khi làm thủ tục trực tiếp tại cơ quan đăng ký hộ tịch',
  originals: 1,
  copies: 0,
  handling: 'show',
  hint: 'Mang theo thẻ căn cước hoặc hộ chiếu còn hạn để công chức xem rồi trả lại. Nếu quên thẻ, cho biết số định danh 12 số để tra cứu.',
};

export const residenceProof: RequiredPaper = {
  id: 'residenceProof',
  name: 'Giấy tờ có giá trị chứng minh thông tin về cư trú trong trường hợp cơ quan đăng ký hộ tịch không thể khai thác được thông tin về nơi cư trú của công dân theo các phương thức quy định tại khoản 2 Điều 14 Nghị định số 104/2022/NĐ-CP ngày 21/12/2022 của Chính phủ. Trường hợp các thông tin về giấy tờ chứng minh nơi cư trú đã được khai thác từ Cơ sở dữ liệu quốc gia về dân cư bằng các phương thức này thì người có yêu cầu không phải xuất trình (theo hình thức trực tiếp) hoặc tải lên (theo hình thức trực tuyến)',
  originals: 1,
  copies: 0,
  handling: 'show',
  hint: 'Thường không cần: công chức tra nơi cư trú trên máy. Chỉ mang giấy xác nhận cư trú khi máy tra không ra.',
  optional: true,
};

export const authorization: UnnamedPaper = {
  id: 'authorization',
  originals: 1,
  copies: 0,
  handling: 'attach',
  hint: 'Chỉ khi nhờ người khác đi thay. Ông bà, cha mẹ, con, vợ chồng, anh chị em ruột đi thay thì giấy không phải chứng thực.',
  optional: true,
};

export const birthCertificateOfHospital: UnnamedPaper = {
  id: 'birthCertificateOfHospital',
  originals: 1,
  copies: 0,
  handling: 'attach',
  hint: 'Tờ giấy trạm xá hoặc bệnh viện đưa khi sinh. Sinh ở nhà không có giấy: nhờ người biết việc sinh viết xác nhận; không có ai làm chứng thì tự viết giấy cam đoan. Đã có bản điện tử thì không cần nộp giấy.',
};

export const surrogacyConfirmation: RequiredPaper = {
  id: 'surrogacyConfirmation',
  name: 'Trường hợp khai sinh cho trẻ em sinh ra do mang thai hộ phải có văn bản xác nhận của cơ sở y tế đã thực hiện kỹ thuật hỗ trợ sinh sản cho việc mang thai hộ',
  originals: 1,
  copies: 0,
  handling: 'attach',
  hint: 'Chỉ khi nhờ mang thai hộ: nơi đã làm kỹ thuật mang thai hộ cấp giấy này.',
  neededIf: "${deskChildSituation} = 'surrogacy'",
};

export const deathNotice: RequiredPaper = {
  id: 'deathNotice',
  name: 'Giấy báo tử hoặc giấy tờ thay Giấy báo tử do cơ quan có thẩm quyền cấp. Trường hợp người yêu cầu đã nộp bản điện tử Giấy báo tử hoặc cơ quan đăng ký hộ tịch đã khai thác được dữ liệu điện tử có ký số của Giấy báo tử thì không phải nộp bản giấy',
  originals: 1,
  copies: 0,
  handling: 'attach',
  hint: 'Mất ở bệnh viện thì bệnh viện cấp Giấy báo tử; mất ở nhà thì hỏi công chức xã. Đã có bản điện tử thì không cần nộp giấy.',
  neededIf: "${deskHasDeathNotice} = 'paper' or (${deskHasDeathNotice} = 'none' and ${deskDiedLongAgo} != 'yes')",
};

export const longAgoDeathEvidence: RequiredPaper = {
  id: 'longAgoDeathEvidence',
  name: 'Giấy tờ, tài liệu, chứng cứ do cơ quan, tổ chức có thẩm quyền cấp hoặc xác nhận hợp lệ chứng minh sự kiện chết đối với trường hợp đăng ký khai tử cho người chết đã lâu, không có Giấy báo tử hoặc giấy tờ thay thế Giấy báo tử',
  originals: 1,
  copies: 0,
  handling: 'attach',
  hint: 'Chỉ khi người mất đã lâu và không có giấy báo tử: giấy tờ có nhắc đến việc mất, như quyết định, hồ sơ cũ.',
  neededIf: "${deskHasDeathNotice} = 'none' and ${deskDiedLongAgo} = 'yes'",
};

export const lastResidenceProof: RequiredPaper = {
  id: 'lastResidenceProof',
  name: 'Giấy tờ chứng minh nơi cư trú cuối cùng của người chết để xác định thẩm quyền trong trường hợp cơ quan đăng ký hộ tịch không thể khai thác được thông tin về nơi cư trú của công dân theo các phương thức quy định tại khoản 2 Điều 14 Nghị định số 104/2022/NĐ-CP ngày 21/12/2022 của Chính phủ. Trường hợp các thông tin về giấy tờ chứng minh nơi cư trú đã được khai thác từ Cơ sở dữ liệu quốc gia về dân cư bằng các phương thức này thì người có yêu cầu không phải xuất trình (theo hình thức trực tiếp) hoặc tải lên (theo hình thức trực tuyến)',
  originals: 1,
  copies: 0,
  handling: 'show',
  hint: 'Thường không cần: công chức tra trên máy nơi người mất ở trước khi mất.',
  optional: true,
  neededIf: "${deskLastResidenceKnown} = 'yes'",
};

export const deathPlaceProof: RequiredPaper = {
  id: 'deathPlaceProof',
  name: 'Trường hợp không xác định được nơi cư trú cuối cùng của người chết thì xuất trình giấy tờ chứng minh nơi người đó chết hoặc nơi phát hiện thi thể của người chết',
  originals: 1,
  copies: 0,
  handling: 'show',
  hint: 'Chỉ khi không rõ trước khi mất người đó ở đâu: giấy cho thấy nơi mất hoặc nơi tìm thấy thi thể.',
  neededIf: "${deskLastResidenceKnown} = 'no'",
};

export const neighbourPapers: RequiredPaper = {
  id: 'neighbourPapers',
  name: 'Bản sao giấy tờ chứng minh nhân thân, giấy tờ chứng minh nơi thường trú ở khu vực biên giới của công dân nước láng giềng',
  originals: 0,
  copies: 1,
  handling: 'attach',
  hint: 'Của người bên kia biên giới: chụp giấy tờ tùy thân và giấy cho thấy họ thường trú ở khu vực biên giới.',
};

export const officialsFileStatement: UnnamedPaper = {
  id: 'officialsFileStatement',
  originals: 1,
  copies: 0,
  handling: 'attach',
  hint: 'Chỉ với cán bộ, công chức, viên chức, bộ đội, công an: thủ trưởng cơ quan xác nhận đúng như hồ sơ đang giữ.',
  optional: true,
};

export const childNationalityAgreement: UnnamedPaper = {
  id: 'childNationalityAgreement',
  originals: 1,
  copies: 0,
  handling: 'attach',
  hint: 'Bố mẹ cùng viết và ký giấy chọn quốc tịch cho con. Chọn quốc tịch nước ngoài thì phải có thêm xác nhận của nước đó.',
};
