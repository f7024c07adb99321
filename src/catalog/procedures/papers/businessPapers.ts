import type { RequiredPaper } from '../../../domain/procedure/procedure.ts';
import type { UnnamedPaper } from './unnamedPaper.ts';
import * as hints from './hints.ts';

/*
 * Papers of household businesses (hộ kinh doanh), in the wording of Quyết định 2353/QĐ-BTC.
 */

export const ownerForm: UnnamedPaper = {
  id: 'requestForm',
  originals: 1,
  copies: 0,
  handling: 'attach',
  hint: hints.officialForm,
};

export const personAuthorization: RequiredPaper = {
  id: 'personAuthorization',
  name: 'Trường hợp ủy quyền cho cá nhân thực hiện thủ tục đăng ký hộ kinh doanh, kèm theo hồ sơ đăng ký hộ kinh doanh phải có văn bản ủy quyền cho cá nhân thực hiện thủ tục liên quan đến đăng ký hộ kinh doanh. Văn bản ủy quyền này không bắt buộc phải công chứng, chứng thực',
  originals: 0,
  copies: 1,
  handling: 'attach',
  hint: 'Nhờ một người đi thay: viết giấy ủy quyền, không phải công chứng.',
  optional: true,
};

export const serviceContract: RequiredPaper = {
  id: 'serviceContract',
  name: 'Trường hợp ủy quyền cho tổ chức thực hiện thủ tục đăng ký hộ kinh doanh, kèm theo hồ sơ đăng ký hộ kinh doanh phải có bản sao hợp đồng cung cấp dịch vụ với tổ chức làm dịch vụ thực hiện thủ tục liên quan đến đăng ký hộ kinh doanh, giấy giới thiệu của tổ chức đó cho cá nhân trực tiếp thực hiện thủ tục liên quan đến đăng ký hộ kinh doanh',
  originals: 0,
  copies: 1,
  handling: 'attach',
  hint: 'Nhờ một công ty dịch vụ làm: hợp đồng và giấy giới thiệu của họ.',
  optional: true,
};

export const publicPostSlip: RequiredPaper = {
  id: 'publicPostSlip',
  name: 'Trường hợp ủy quyền cho đơn vị cung cấp dịch vụ bưu chính công ích thực hiện thủ tục đăng ký hộ kinh doanh thì khi thực hiện thủ tục đăng ký hộ kinh doanh, nhân viên bưu chính phải nộp bản sao phiếu gửi hồ sơ theo mẫu do doanh nghiệp cung ứng dịch vụ bưu chính công ích phát hành có chữ ký xác nhận của nhân viên bưu chính và chủ hộ kinh doanh',
  originals: 0,
  copies: 1,
  handling: 'attach',
  hint: 'Gửi qua bưu điện công ích: phiếu gửi có chữ ký nhân viên bưu điện và chủ hộ.',
  optional: true,
};

export const otherPostAuthorization: RequiredPaper = {
  id: 'otherPostAuthorization',
  name: 'Trường hợp ủy quyền cho đơn vị cung cấp dịch vụ bưu chính không phải là bưu chính công ích thực hiện thủ tục đăng ký hộ kinh doanh thì việc ủy quyền thực hiện như trường hợp ủy quyền cho tổ chức',
  originals: 0,
  copies: 1,
  handling: 'attach',
  hint: 'Gửi qua hãng chuyển phát khác: giấy tờ như khi nhờ công ty dịch vụ.',
  optional: true,
};

export const authorizerIdentityCopy: RequiredPaper = {
  id: 'authorizerIdentityCopy',
  name: 'Trường hợp chưa có tài khoản định danh điện tử để thực hiện xác thực điện tử thì hồ sơ đăng ký hộ kinh doanh phải kèm theo bản sao thẻ Căn cước hoặc thẻ Căn cước công dân còn hiệu lực của người uỷ quyền',
  originals: 0,
  copies: 1,
  handling: 'attach',
  hint: 'Chỉ khi người ủy quyền chưa có VNeID: bản sao căn cước.',
  optional: true,
};

export const membersAuthorization: RequiredPaper = {
  id: 'membersAuthorization',
  name: 'Bản sao văn bản ủy quyền của thành viên hộ gia đình cho một thành viên làm chủ hộ kinh doanh đối với trường hợp hộ kinh doanh do các thành viên hộ gia đình đăng ký thành lập. Văn bản ủy quyền này phải được công chứng hoặc chứng thực theo quy định của pháp luật',
  originals: 0,
  copies: 1,
  handling: 'attach',
  hint: 'Chỉ khi cả nhà cùng đứng tên: các thành viên ủy quyền cho một người làm chủ hộ, có công chứng hoặc chứng thực.',
  optional: true,
};

export const groupMinutes: UnnamedPaper = {
  id: 'groupMinutes',
  originals: 1,
  copies: 0,
  handling: 'attach',
  hint: 'Chỉ với hộ kinh doanh do nhóm người lập trước khi có Nghị định 168/2025: biên bản họp nhóm.',
  optional: true,
};

export const ownerDeathOrIncapacity: RequiredPaper = {
  id: 'ownerDeathOrIncapacity',
  name: 'Bản sao giấy chứng tử hoặc quyết định của Tòa án tuyên bố đã chết, mất tích, bị hạn chế hoặc mất năng lực hành vi dân sự, có khó khăn trong nhận thức, làm chủ hành vi',
  originals: 0,
  copies: 1,
  handling: 'attach',
  hint: 'Giấy chứng tử hoặc quyết định của Tòa án về chủ hộ cũ.',
};

export const changeRequest: RequiredPaper = {
  id: 'changeRequest',
  name: 'Giấy đề nghị đăng ký thay đổi nội dung đăng ký hộ kinh doanh',
  originals: 1,
  copies: 0,
  handling: 'attach',
  hint: hints.officialForm,
};
