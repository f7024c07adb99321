import type { Procedure } from '../../domain/procedure/procedure.ts';
import { everyWay, sameForAll } from './channels.ts';
import { julyCrawl, septemberReview } from './dataDays.ts';
import { free } from './fees.ts';
import { everyDossier } from './papers/everyDossier.ts';
import * as hints from './papers/hints.ts';
import { hours, workingDays } from './times.ts';

/** Protection of children (trẻ em) and of victims of violence at home (gia đình). */
export const childProtectionProcedures: Procedure[] = [
  {
    code: '1.004941',
    name: 'Đăng ký nhận chăm sóc thay thế cho trẻ em đối với cá nhân, người đại diện gia đình nhận chăm sóc thay thế không phải là người thân thích của trẻ em',
    area: 'Trẻ em',
    summary: {
      vi: 'Đăng ký nhận chăm sóc thay thế một trẻ em không phải họ hàng.',
      en: 'Register to foster a child who is not a relative.',
    },
    keywords: ['nhận nuôi trẻ', 'chăm sóc thay thế', 'nhận chăm sóc trẻ em', 'nuôi trẻ mồ côi'],
    serviceLevel: 'unknown',
    channels: sameForAll(
      ['direct', 'postal'],
      workingDays(
        15,
        'Kể từ ngày ban hành quyết định, Ủy ban nhân dân cấp xã tổ chức việc giao, nhận trẻ em cho cá nhân, gia đình nhận chăm sóc thay thế.',
      ),
      [],
    ),
    paperCases: [
      everyDossier([
        {
          id: 'fosterRequest',
          name: 'Đơn đăng ký nhận chăm sóc thay thế',
          originals: 1,
          copies: 0,
          handling: 'attach',
          hint: hints.officialForm,
        },
        {
          id: 'healthCheck',
          name: 'Giấy khám sức khỏe trong thời gian 06 tháng tính đến ngày nộp hồ sơ do cơ quan y tế cấp theo quy định của pháp luật',
          originals: 1,
          copies: 0,
          handling: 'attach',
          hint: hints.healthCheck,
        },
        {
          id: 'criminalRecord',
          name: 'Lý lịch tư pháp do cơ quan có thẩm quyền cấp (đối với cá nhân, người đại diện gia đình chăm sóc, thay thế là người nước ngoài)',
          originals: 1,
          copies: 0,
          handling: 'attach',
          hint: { vi: 'Chỉ với người nước ngoài.', en: 'Only for foreigners.' },
          optional: true,
        },
      ]),
    ],
    results: ['Quyết định của Chủ tịch Ủy ban nhân dân cấp xã giao, nhận trẻ em cho cá nhân, gia đình nhận chăm sóc thay thế'],
    legalBasis: ['102/2016/QH13', '56/2017/NĐ-CP', '147/2025/NĐ-CP', '42/2025/NĐ-CP'],
    resolvingSystem: 'province',
    authority: 'unknown',
    formId: 'generalRequest',
    decision: '2082/QĐ-BYT',
    dataOn: julyCrawl,
  },
  {
    code: '2.001942',
    name: 'Chuyển trẻ em đang được chăm sóc thay thế tại cơ sở trợ giúp xã hội đến cá nhân, gia đình nhận chăm sóc thay thế',
    area: 'Trẻ em',
    summary: {
      vi: 'Chuyển trẻ đang ở cơ sở trợ giúp xã hội về sống với gia đình nhận chăm sóc.',
      en: 'Move a child from a care home to a foster family.',
    },
    keywords: ['chuyển trẻ về gia đình', 'chăm sóc thay thế', 'trẻ ở trung tâm bảo trợ', 'nhận trẻ từ trung tâm'],
    serviceLevel: 'unknown',
    channels: sameForAll(['direct', 'postal'], workingDays(25), []),
    paperCases: [
      everyDossier([
        {
          id: 'childrenList',
          name: 'Danh sách trẻ em cần được chuyển hình thức chăm sóc thay thế',
          originals: 1,
          copies: 1,
          handling: 'attach',
          hint: { vi: 'Cơ sở trợ giúp xã hội lập.', en: 'Drawn up by the care home.' },
        },
        {
          id: 'childPapers',
          name: 'Giấy chứng sinh hoặc giấy khai sinh hoặc chứng minh nhân dân hoặc căn cước công dân hoặc hộ chiếu (nếu có)',
          originals: 1,
          copies: 0,
          handling: 'attach',
          hint: hints.birthCertificate,
          optional: true,
        },
        {
          id: 'healthCheck',
          name: 'Giấy khám sức khỏe do cơ quan y tế cấp theo quy định của pháp luật',
          originals: 1,
          copies: 0,
          handling: 'attach',
          hint: hints.healthCheck,
        },
        {
          id: 'childPhotos',
          name: '02 ảnh toàn thân, nhìn thẳng, kích cỡ 8 cm x 10 cm, chụp trong thời gian trước thời điểm lập hồ sơ không quá 06 tháng',
          originals: 1,
          copies: 0,
          handling: 'attach',
          hint: hints.photos,
        },
        {
          id: 'abandonedChildRecord',
          name: 'Biên bản xác nhận do Ủy ban nhân dân cấp xã hoặc Công an cấp xã nơi phát hiện trẻ em bị bỏ rơi',
          originals: 1,
          copies: 0,
          handling: 'attach',
          hint: {
            vi: 'Chỉ với trẻ bị bỏ rơi: xã hoặc công an xã lập.',
            en: 'Only for an abandoned child: drawn up by the commune or its police.',
          },
          optional: true,
        },
        {
          id: 'assessmentReport',
          name: 'Báo cáo đánh giá của người làm công tác bảo vệ trẻ em cấp xã về hoàn cảnh, tình trạng và nhu cầu, nguyện vọng của trẻ em (theo Mẫu số 10 ban hành kèm theo Nghị định số 56/2017/NĐ-CP)',
          originals: 1,
          copies: 0,
          handling: 'attach',
          hint: { vi: 'Cán bộ bảo vệ trẻ em của xã viết.', en: "Written by the commune's child protection officer." },
          optional: true,
        },
        {
          id: 'separationDecision',
          name: 'Bản sao Quyết định tạm thời cách ly trẻ em khỏi cha, mẹ, người chăm sóc trẻ em và áp dụng biện pháp chăm sóc thay thế của Chủ tịch Ủy ban nhân dân cấp xã',
          originals: 0,
          copies: 1,
          handling: 'attach',
          hint: {
            vi: 'Bản sao quyết định của Chủ tịch xã, nếu trẻ đã được tách khỏi gia đình.',
            en: "A copy of the commune chairman's decision, if the child was taken from the family.",
          },
          optional: true,
        },
      ]),
    ],
    results: ['Quyết định của Chủ tịch Ủy ban nhân dân cấp xã giao trẻ em cho cá nhân, gia đình nhận chăm sóc thay thế'],
    legalBasis: ['102/2016/QH13', '56/2017/NĐ-CP', '147/2025/NĐ-CP', '42/2025/NĐ-CP'],
    resolvingSystem: 'province',
    authority: 'unknown',
    formId: 'generalRequest',
    portalUrl: 'https://dichvucong.gov.vn/thu-tuc-hanh-chinh/019d2bff-545f-7218-a5f6-b4660489bb5e',
    decision: '2082/QĐ-BYT',
    dataOn: septemberReview,
  },
  {
    code: '1.004946',
    name: 'Áp dụng các biện pháp can thiệp khẩn cấp hoặc tạm thời cách ly trẻ em khỏi môi trường hoặc người gây tổn hại cho trẻ em',
    area: 'Trẻ em',
    summary: {
      vi: 'Báo và can thiệp khẩn cấp khi trẻ em bị hại hoặc có nguy cơ bị hại.',
      en: 'Report and step in at once when a child is harmed or in danger.',
    },
    keywords: ['bảo vệ trẻ em', 'trẻ bị bạo hành', 'trẻ bị xâm hại', 'can thiệp khẩn cấp', 'tách trẻ khỏi bố mẹ', '111'],
    serviceLevel: 'unknown',
    channels: [
      {
        channel: 'direct',
        time: hours(
          12,
          'Trong vòng 12 giờ từ khi nhận thông tin trẻ em được xác định có nguy cơ hoặc đang bị tổn hại nghiêm trọng.',
        ),
        fees: [],
      },
    ],
    paperCases: [
      everyDossier([
        {
          id: 'informationReport',
          name: 'Báo cáo tiếp nhận thông tin trẻ em (do Tổng đài điện thoại quốc gia bảo vệ trẻ em hoặc Cơ quan chuyên môn về y tế thuộc Ủy ban nhân dân cấp tỉnh hoặc cơ quan công an các cấp hoặc Ủy ban nhân dân cấp xã nơi xảy ra vụ việc lập)',
          originals: 1,
          copies: 0,
          handling: 'attach',
          hint: {
            vi: 'Nơi nhận tin báo lập; người dân chỉ cần báo tin.',
            en: 'Written by whoever takes the report; citizens only have to tell.',
          },
          optional: true,
        },
        {
          id: 'riskAssessment',
          name: 'Bản đánh giá nguy cơ ban đầu, thực hiện các biện pháp bảo đảm an toàn tạm thời cho trẻ (do người làm công tác bảo vệ trẻ em cấp xã lập)',
          originals: 1,
          copies: 0,
          handling: 'attach',
          hint: { vi: 'Cán bộ bảo vệ trẻ em của xã lập.', en: "Written by the commune's child protection officer." },
          optional: true,
        },
        {
          id: 'draftDecision',
          name: 'Dự thảo Quyết định về việc tạm thời cách ly trẻ em khỏi cha, mẹ, người chăm sóc trẻ em (Mẫu số 07 ban hành kèm theo Nghị định số 56/2017/NĐ-CP)',
          originals: 1,
          copies: 0,
          handling: 'attach',
          hint: { vi: 'Cán bộ xã soạn.', en: 'Drafted by the commune.' },
          optional: true,
        },
      ]),
    ],
    results: [
      'Các biện pháp can thiệp khẩn cấp cho trẻ em hoặc biện pháp tạm thời cách ly trẻ em khỏi môi trường hoặc người gây tổn hại cho trẻ em',
      'Quyết định về việc tạm thời cách ly trẻ em khỏi cha, mẹ, người chăm sóc trẻ em',
    ],
    legalBasis: ['102/2016/QH13', '56/2017/NĐ-CP', '147/2025/NĐ-CP', '42/2025/NĐ-CP'],
    resolvingSystem: 'province',
    authority: 'Công an cấp xã, Công an cấp tỉnh, Bộ Công an',
    formId: 'generalRequest',
    decision: '2082/QĐ-BYT',
    dataOn: julyCrawl,
  },
  {
    code: '1.012084',
    name: 'Thủ tục cấm tiếp xúc theo Quyết định của Chủ tịch Ủy ban nhân dân cấp xã theo đề nghị của cơ quan, tổ chức cá nhân',
    area: 'Gia đình',
    summary: {
      vi: 'Xin Chủ tịch xã cấm người có hành vi bạo lực gia đình đến gần người bị hại.',
      en: 'Ask the commune chairman to forbid a violent family member from contacting the victim.',
    },
    keywords: ['bạo lực gia đình', 'cấm tiếp xúc', 'chồng đánh vợ', 'bị đánh', 'bạo hành gia đình'],
    serviceLevel: 'unknown',
    channels: sameForAll(everyWay, hours(12), free),
    paperCases: [
      everyDossier([
        {
          id: 'noContactRequest',
          name: 'Đơn đề nghị về việc cấm tiếp xúc theo Quyết định của Chủ tịch Ủy ban nhân dân cấp xã (Mẫu số 06 Nghị định 76)',
          originals: 1,
          copies: 0,
          handling: 'attach',
          hint: hints.officialForm,
        },
      ]),
    ],
    results: ['Quyết định của Chủ tịch Ủy ban nhân dân cấp xã về việc cấm tiếp xúc'],
    legalBasis: ['13/2022/QH15', '76/2023/NĐ-CP'],
    resolvingSystem: 'province',
    authority: 'Chủ tịch Ủy ban nhân dân xã',
    formId: 'generalRequest',
    decision: '3657/QĐ-BVHTTDL',
    dataOn: julyCrawl,
  },
];
