import type { Procedure } from '../../domain/procedure/procedure.ts';
import { everyWay, sameForAll } from './channels.ts';
import { septemberReview } from './dataDays.ts';
import { councilBusinessCharge } from './fees.ts';
import * as hints from './papers/hints.ts';
import {
  authorizerIdentityCopy,
  changeRequest,
  groupMinutes,
  membersAuthorization,
  otherPostAuthorization,
  ownerDeathOrIncapacity,
  personAuthorization,
  publicPostSlip,
  serviceContract,
} from './papers/businessPapers.ts';
import { workingDays } from './times.ts';

/** A new certificate for an old household business: lost, or issued under the old rules (hộ kinh doanh). */
export const businessCertificateProcedures: Procedure[] = [
  {
    code: '2.000575',
    name: 'Cấp lại Giấy chứng nhận đăng ký hộ kinh doanh, Cấp đổi sang Giấy chứng nhận đăng ký hộ kinh doanh',
    area: 'Thành lập và hoạt động doanh nghiệp (hộ kinh doanh)',
    summary: 'Xin lại giấy đăng ký hộ kinh doanh bị mất, rách, hoặc đổi giấy cũ sang giấy mới.',
    keywords: [
      'mất giấy phép kinh doanh',
      'cấp lại giấy kinh doanh',
      'đổi giấy hộ kinh doanh',
      'mất đăng ký kinh doanh',
      'hkd',
    ],
    serviceLevel: 'unknown',
    channels: sameForAll(everyWay, workingDays(3, 'Cấp lại: 01 ngày làm việc; cấp đổi: 03 ngày làm việc.'), [
      councilBusinessCharge,
    ]),
    casesMayJoin: true,
    paperCases: [
      {
        id: 'lost',
        name: 'Trường hợp hộ kinh doanh đã được cấp bản giấy Giấy chứng nhận đăng ký hộ kinh doanh có nhu cầu được cấp lại Giấy này do bị mất, cháy, rách, nát hoặc bị tiêu hủy dưới hình thức khác',
        papers: [
          {
            id: 'reissueRequest',
            name: 'Giấy đề nghị cấp lại Giấy chứng nhận đăng ký hộ kinh doanh',
            originals: 1,
            copies: 0,
            handling: 'attach',
            hint: hints.officialForm,
          },
        ],
      },
      {
        id: 'personalIdAsTaxCode',
        name: 'Cơ quan thuế sử dụng mã định danh cá nhân thay cho mã số thuế: thay đổi tên hộ kinh doanh, địa chỉ trụ sở, vốn kinh doanh, ngành, nghề kinh doanh và nội dung đăng ký thuế của hộ kinh doanh, trừ phương pháp tính thuế',
        papers: [
          { ...changeRequest, name: 'Giấy đề nghị đăng ký thay đổi nội dung đăng ký hộ kinh doanh do chủ hộ kinh doanh ký' },
          {
            ...groupMinutes,
            name: 'Biên bản họp nhóm cá nhân tham gia hộ kinh doanh về việc đăng ký thay đổi nội dung đăng ký hộ kinh doanh đối với trường hợp hộ kinh doanh do nhóm cá nhân thành lập trước ngày Nghị định số 168/2025/NĐ-CP có hiệu lực thi hành',
          },
        ],
      },
      {
        id: 'oldCertificate',
        name: 'Hộ kinh doanh đã được cấp giấy chứng nhận trước ngày Nghị định số 168/2025/NĐ-CP có hiệu lực thi hành: thay đổi tên hộ kinh doanh, địa chỉ trụ sở, vốn kinh doanh, ngành, nghề kinh doanh và nội dung đăng ký thuế của hộ kinh doanh, trừ phương pháp tính thuế',
        papers: [
          { ...changeRequest, name: 'Giấy đề nghị đăng ký thay đổi nội dung đăng ký hộ kinh doanh do chủ hộ kinh doanh ký' },
          {
            ...groupMinutes,
            name: 'Biên bản họp nhóm cá nhân tham gia hộ kinh doanh về việc đăng ký thay đổi nội dung đăng ký hộ kinh doanh đối với trường hợp hộ kinh doanh do nhóm cá nhân thành lập trước ngày Nghị định số 168/2025/NĐ-CP có hiệu lực thi hành',
          },
        ],
      },
      {
        id: 'newOwner',
        name: 'Trường hợp thay đổi chủ hộ kinh doanh do các thành viên hộ gia đình đăng ký hộ kinh doanh ủy quyền cho một trong các thành viên còn lại làm chủ hộ kinh doanh',
        papers: [
          { ...changeRequest, id: 'changeRequestForNewOwner' },
          {
            ...membersAuthorization,
            name: 'Bản sao văn bản ủy quyền của các thành viên hộ gia đình cho một thành viên làm chủ hộ kinh doanh. Văn bản ủy quyền này phải được công chứng hoặc chứng thực theo quy định của pháp luật',
            optional: false,
          },
        ],
      },
      {
        id: 'ownerGone',
        name: 'Trường hợp hộ kinh doanh do thành viên hộ gia đình đăng ký thành lập thay đổi chủ hộ do chủ hộ chết hoặc bị Tòa án tuyên bố đã chết, mất tích, bị hạn chế hoặc mất năng lực hành vi dân sự, có khó khăn trong nhận thức, làm chủ hành vi',
        papers: [
          { ...changeRequest, id: 'changeRequestForOwnerGone' },
          {
            ...membersAuthorization,
            name: 'Bản sao văn bản ủy quyền của các thành viên hộ gia đình cho một thành viên làm chủ hộ kinh doanh. Văn bản ủy quyền này phải được công chứng hoặc chứng thực theo quy định của pháp luật',
            optional: false,
          },
          ownerDeathOrIncapacity,
        ],
      },
      {
        id: 'ownerOfTwoGone',
        name: 'Trường hợp hộ kinh doanh có hai thành viên mà thành viên là chủ hộ kinh doanh chết hoặc bị Tòa án tuyên bố đã chết, mất tích, bị hạn chế hoặc mất năng lực hành vi dân sự, có khó khăn trong nhận thức, làm chủ hành vi thì thành viên còn lại là chủ hộ kinh doanh',
        papers: [{ ...changeRequest, id: 'changeRequestForOwnerOfTwoGone' }, ownerDeathOrIncapacity],
      },
      {
        id: 'members',
        name: 'Trường hợp thay đổi thành viên hộ gia đình đăng ký hộ kinh doanh',
        papers: [
          { ...changeRequest, id: 'changeRequestForMembers' },
          {
            id: 'newMemberAuthorization',
            name: 'Bản sao văn bản ủy quyền của thành viên mới cho chủ hộ kinh doanh trong trường hợp tiếp nhận thành viên mới. Văn bản ủy quyền này phải được công chứng hoặc chứng thực theo quy định của pháp luật',
            originals: 0,
            copies: 1,
            handling: 'attach',
            hint: 'Thành viên mới ủy quyền cho chủ hộ, có công chứng hoặc chứng thực.',
          },
        ],
      },
      {
        id: 'pause',
        name: 'Trường hợp hộ kinh doanh thực hiện thủ tục đăng ký tạm ngừng kinh doanh, tiếp tục kinh doanh trước thời hạn đã đăng ký',
        papers: [
          { ...changeRequest, id: 'changeRequestForPause' },
          {
            id: 'pauseRequest',
            name: 'Giấy đề nghị đăng ký tạm ngừng kinh doanh/tiếp tục kinh doanh trước thời hạn đã đăng ký của hộ kinh doanh',
            originals: 1,
            copies: 0,
            handling: 'attach',
            hint: hints.officialForm,
          },
          {
            ...groupMinutes,
            id: 'groupMinutesForPause',
            name: 'Biên bản họp nhóm cá nhân tham gia hộ kinh doanh về việc đăng ký tạm ngừng kinh doanh hoặc tiếp tục kinh doanh trước thời hạn đã đăng ký của hộ kinh doanh đối với trường hợp hộ kinh doanh do nhóm cá nhân thành lập trước ngày Nghị định số 168/2025/NĐ-CP có hiệu lực thi hành',
          },
        ],
      },
      {
        id: 'soldOrInherited',
        name: 'Trường hợp mua bán, tặng cho, thừa kế hộ kinh doanh được thực hiện trước ngày Nghị định số 168/2025/NĐ-CP có hiệu lực thi hành',
        papers: [
          {
            id: 'newOwnerNotice',
            name: 'Thông báo thay đổi chủ hộ kinh doanh',
            originals: 1,
            copies: 0,
            handling: 'attach',
            hint: hints.officialForm,
          },
          {
            id: 'saleOrGiftContract',
            name: 'Hợp đồng mua bán hoặc các giấy tờ chứng minh hoàn tất việc mua bán trong trường hợp bán hộ kinh doanh; hợp đồng tặng cho đối với trường hợp tặng cho hộ kinh doanh; bản sao văn bản xác nhận quyền thừa kế hợp pháp của người thừa kế trong trường hợp thay đổi chủ hộ kinh doanh do thừa kế',
            originals: 1,
            copies: 0,
            handling: 'attach',
            hint: 'Hợp đồng mua bán, tặng cho, hoặc giấy xác nhận được thừa kế.',
          },
          { ...membersAuthorization, id: 'membersAuthorizationForSoldOrInherited' },
        ],
      },
      {
        id: 'byAuthorization',
        name: 'Trường hợp ủy quyền thực hiện thủ tục thì hồ sơ phải kèm theo một trong những giấy tờ sau',
        addsOnly: true,
        papers: [personAuthorization, serviceContract, publicPostSlip, otherPostAuthorization, authorizerIdentityCopy],
      },
    ],
    results: [
      'Giấy chứng nhận đăng ký hộ kinh doanh',
      'Giấy chứng nhận đăng ký hộ kinh doanh được cấp lại cho hộ kinh doanh',
      'Thông báo bằng văn bản nội dung cần sửa đổi, bổ sung của Cơ quan đăng ký kinh doanh cấp xã',
      'Cơ quan đăng ký kinh doanh cấp xã cập nhật thông tin thay đổi của hộ kinh doanh trong Cơ sở dữ liệu về đăng ký hộ kinh doanh',
    ],
    legalBasis: ['59/2020/QH14', '76/2025/QH15', '168/2025/NĐ-CP', '85/2019/TT-BTC', '68/2025/TT-BTC'],
    resolvingSystem: 'business',
    authority: 'Cơ quan đăng ký kinh doanh cấp xã',
    formId: 'generalRequest',
    portalUrl: 'https://dichvucong.gov.vn/thu-tuc-hanh-chinh/019d2bfc-d9d1-7475-8e58-1aa4479901eb',
    decision: '2353/QĐ-BTC',
    dataOn: septemberReview,
  },
];
