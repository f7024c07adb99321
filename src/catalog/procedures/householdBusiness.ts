import type { Procedure } from '../../domain/procedure/procedure.ts';
import { everyWay, sameForAll } from './channels.ts';
import { septemberReview } from './dataDays.ts';
import { councilBusinessCharge } from './fees.ts';
import { everyDossier } from './papers/everyDossier.ts';
import {
  authorizerIdentityCopy,
  changeRequest,
  groupMinutes,
  membersAuthorization,
  otherPostAuthorization,
  ownerDeathOrIncapacity,
  ownerForm,
  personAuthorization,
  publicPostSlip,
  serviceContract,
} from './papers/businessPapers.ts';
import { workingDays } from './times.ts';

/** Founding, changing and ending a household business (hộ kinh doanh). */
export const householdBusinessProcedures: Procedure[] = [
  {
    code: '1.001612',
    name: 'Đăng ký thành lập hộ kinh doanh',
    area: 'Thành lập và hoạt động doanh nghiệp (hộ kinh doanh)',
    summary: 'Đăng ký mở cửa hàng, quán, cơ sở nhỏ đứng tên hộ kinh doanh.',
    keywords: [
      'hkd',
      'hộ kinh doanh',
      'mở quán',
      'mở cửa hàng',
      'đăng ký kinh doanh',
      'giấy phép kinh doanh',
      'buôn bán',
      'tạp hóa',
      'mở tiệm',
    ],
    serviceLevel: 'unknown',
    channels: sameForAll(everyWay, workingDays(3), [councilBusinessCharge]),
    paperCases: [
      everyDossier([{ ...ownerForm, name: 'Giấy đề nghị đăng ký hộ kinh doanh' }, membersAuthorization]),
      {
        id: 'byAuthorization',
        name: 'Trường hợp ủy quyền thực hiện thủ tục thì hồ sơ phải kèm theo một trong những giấy tờ sau',
        addsOnly: true,
        papers: [personAuthorization, serviceContract, publicPostSlip, otherPostAuthorization, authorizerIdentityCopy],
      },
    ],
    results: [
      'Giấy chứng nhận đăng ký hộ kinh doanh',
      'Thông báo bằng văn bản nội dung cần sửa đổi, bổ sung của Cơ quan đăng ký kinh doanh cấp xã',
    ],
    legalBasis: ['59/2020/QH14', '76/2025/QH15', '168/2025/NĐ-CP', '85/2019/TT-BTC', '68/2025/TT-BTC'],
    resolvingSystem: 'business',
    authority: 'Cơ quan đăng ký kinh doanh cấp xã',
    formId: 'generalRequest',
    portalUrl: 'https://dichvucong.gov.vn/thu-tuc-hanh-chinh/019d2bfb-d76d-737f-81b9-69258b07240b',
    decision: '2353/QĐ-BTC',
    dataOn: septemberReview,
  },
  {
    code: '2.000720',
    name: 'Đăng ký thay đổi nội dung đăng ký hộ kinh doanh',
    area: 'Thành lập và hoạt động doanh nghiệp (hộ kinh doanh)',
    summary: 'Báo thay đổi tên, địa chỉ, ngành nghề, vốn hoặc chủ hộ kinh doanh.',
    keywords: [
      'thay đổi hộ kinh doanh',
      'đổi chủ hộ kinh doanh',
      'đổi địa chỉ kinh doanh',
      'thêm ngành nghề',
      'đổi tên hộ kinh doanh',
      'hkd',
      'sửa giấy phép kinh doanh',
    ],
    serviceLevel: 'unknown',
    channels: sameForAll(everyWay, workingDays(3), [councilBusinessCharge]),
    casesMayJoin: true,
    paperCases: [
      {
        id: 'content',
        name: 'Trường hợp nội dung đăng ký thay đổi về: tên hộ kinh doanh, địa chỉ trụ sở, vốn kinh doanh, ngành, nghề kinh doanh và nội dung đăng ký thuế của hộ kinh doanh, trừ phương pháp tính thuế',
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
        papers: [ownerDeathOrIncapacity],
      },
      {
        id: 'members',
        name: 'Trường hợp thay đổi thành viên hộ gia đình đăng ký hộ kinh doanh',
        papers: [
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
        id: 'byAuthorization',
        name: 'Trường hợp ủy quyền thực hiện thủ tục thì hồ sơ phải kèm theo một trong những giấy tờ sau',
        addsOnly: true,
        papers: [
          { ...personAuthorization, originals: 1, copies: 0 },
          { ...serviceContract, originals: 1, copies: 0 },
          { ...publicPostSlip, originals: 1, copies: 0 },
          { ...otherPostAuthorization, originals: 1, copies: 0 },
          authorizerIdentityCopy,
        ],
      },
    ],
    results: [
      'Giấy chứng nhận đăng ký hộ kinh doanh',
      'Cơ quan đăng ký kinh doanh cấp xã cập nhật thông tin thay đổi của hộ kinh doanh trong Cơ sở dữ liệu về đăng ký hộ kinh doanh',
    ],
    legalBasis: ['59/2020/QH14', '76/2025/QH15', '168/2025/NĐ-CP', '85/2019/TT-BTC', '68/2025/TT-BTC'],
    resolvingSystem: 'business',
    authority: 'Cơ quan đăng ký kinh doanh cấp xã',
    formId: 'generalRequest',
    portalUrl: 'https://dichvucong.gov.vn/thu-tuc-hanh-chinh/019d2bfc-d9ca-768c-a8f4-cc0dff5f41ed',
    decision: '2353/QĐ-BTC',
    dataOn: septemberReview,
  },
  {
    code: '1.001570',
    name: 'Tạm ngừng kinh doanh, tiếp tục kinh doanh trước thời hạn đã thông báo của hộ kinh doanh',
    area: 'Thành lập và hoạt động doanh nghiệp (hộ kinh doanh)',
    summary: 'Báo nghỉ bán một thời gian, hoặc bán lại sớm hơn đã báo.',
    keywords: ['tạm ngừng kinh doanh', 'nghỉ bán', 'tạm nghỉ kinh doanh', 'tiếp tục kinh doanh', 'đóng cửa tạm thời', 'hkd'],
    serviceLevel: 'unknown',
    channels: sameForAll(everyWay, workingDays(1), [
      { kind: 'charge', amount: 'unknown', note: 'Mức lệ phí (nếu có) theo quy định của Hội đồng nhân dân cấp tỉnh.' },
    ]),
    paperCases: [
      everyDossier([
        {
          ...ownerForm,
          name: 'Giấy đề nghị đăng ký tạm ngừng kinh doanh/tiếp tục kinh doanh trước thời hạn đã đăng ký của hộ kinh doanh',
        },
        {
          ...groupMinutes,
          name: 'Biên bản họp nhóm cá nhân tham gia hộ kinh doanh về việc đăng ký tạm ngừng kinh doanh hoặc tiếp tục kinh doanh trước thời hạn đã đăng ký của hộ kinh doanh đối với trường hợp hộ kinh doanh do nhóm cá nhân thành lập trước ngày Nghị định số 168/2025/NĐ-CP có hiệu lực thi hành',
        },
      ]),
      {
        id: 'byAuthorization',
        name: 'Trường hợp ủy quyền thực hiện thủ tục thì hồ sơ phải kèm theo một trong những giấy tờ sau',
        addsOnly: true,
        papers: [personAuthorization, serviceContract, publicPostSlip, otherPostAuthorization, authorizerIdentityCopy],
      },
    ],
    results: [
      'Giấy xác nhận về việc hộ kinh doanh đăng ký tạm ngừng kinh doanh',
      'Giấy xác nhận về việc hộ kinh doanh tiếp tục kinh doanh trước thời hạn đã thông báo',
      'Cơ quan đăng ký kinh doanh cấp xã cập nhật tình trạng pháp lý của hộ kinh doanh trong Cơ sở dữ liệu về đăng ký hộ kinh doanh sang tình trạng tạm ngừng kinh doanh',
    ],
    legalBasis: ['59/2020/QH14', '76/2025/QH15', '168/2025/NĐ-CP', '85/2019/TT-BTC', '68/2025/TT-BTC'],
    resolvingSystem: 'business',
    authority: 'Cơ quan đăng ký kinh doanh cấp xã',
    formId: 'generalRequest',
    portalUrl: 'https://dichvucong.gov.vn/thu-tuc-hanh-chinh/019d2bfb-d768-7446-bd77-3bb11051041c',
    decision: '2353/QĐ-BTC',
    dataOn: septemberReview,
  },
  {
    code: '1.001266',
    name: 'Chấm dứt hoạt động hộ kinh doanh',
    area: 'Thành lập và hoạt động doanh nghiệp (hộ kinh doanh)',
    summary: 'Báo thôi kinh doanh hẳn, đóng hộ kinh doanh.',
    keywords: [
      'chấm dứt hộ kinh doanh',
      'đóng cửa hàng',
      'thôi kinh doanh',
      'bỏ kinh doanh',
      'giải thể hộ kinh doanh',
      'nghỉ hẳn',
      'hkd',
    ],
    serviceLevel: 'unknown',
    channels: sameForAll(
      everyWay,
      workingDays(5, 'Trong đó Cơ quan thuế gửi ý kiến về việc hoàn thành nghĩa vụ nộp thuế trong thời hạn 02 ngày làm việc.'),
      [{ kind: 'charge', amount: 'unknown', note: 'Mức lệ phí (nếu có) theo quy định của Hội đồng nhân dân cấp tỉnh.' }],
    ),
    paperCases: [
      everyDossier([
        { ...ownerForm, name: 'Thông báo chấm dứt hoạt động hộ kinh doanh' },
        {
          ...groupMinutes,
          name: 'Biên bản họp nhóm cá nhân tham gia hộ kinh doanh về việc chấm dứt hoạt động hộ kinh doanh đối với trường hợp hộ kinh doanh do nhóm cá nhân thành lập trước ngày Nghị định số 168/2025/NĐ-CP có hiệu lực thi hành',
        },
      ]),
      {
        id: 'byAuthorization',
        name: 'Trường hợp ủy quyền thực hiện thủ tục thì hồ sơ phải kèm theo một trong những giấy tờ sau',
        addsOnly: true,
        papers: [
          { ...personAuthorization, originals: 1, copies: 0 },
          { ...serviceContract, originals: 1, copies: 0 },
          publicPostSlip,
          { ...otherPostAuthorization, originals: 1, copies: 0 },
          authorizerIdentityCopy,
        ],
      },
    ],
    results: [
      'Cơ quan đăng ký kinh doanh cấp xã chuyển tình trạng pháp lý của hộ kinh doanh trong Cơ sở dữ liệu về đăng ký hộ kinh doanh sang tình trạng đã chấm dứt hoạt động nếu không nhận được ý kiến của Cơ quan thuế hoặc nhận được ý kiến của Cơ quan thuế xác nhận hộ kinh doanh đã hoàn thành nghĩa vụ thuế, đồng thời đăng tải thông báo về việc chấm dứt hoạt động của hộ kinh doanh trên Cổng thông tin quốc gia v',
    ],
    legalBasis: ['59/2020/QH14', '76/2025/QH15', '168/2025/NĐ-CP', '85/2019/TT-BTC', '68/2025/TT-BTC'],
    resolvingSystem: 'business',
    authority: 'Cơ quan đăng ký kinh doanh cấp xã',
    formId: 'generalRequest',
    portalUrl: 'https://dichvucong.gov.vn/thu-tuc-hanh-chinh/019d2bfb-d748-72d1-848f-3607bc86e647',
    decision: '2353/QĐ-BTC',
    dataOn: septemberReview,
  },
];
