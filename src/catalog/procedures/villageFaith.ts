import type { Procedure } from '../../domain/procedure/procedure.ts';
import { everyWay, sameForAll } from './channels.ts';
import { julyCrawl, septemberReview } from './dataDays.ts';
import { free } from './fees.ts';
import { everyDossier } from './papers/everyDossier.ts';
import * as hints from './papers/hints.ts';
import { calendarDays } from './times.ts';

/** Faith and festivals (tín ngưỡng, tôn giáo, lễ hội). */
export const villageFaithProcedures: Procedure[] = [
  {
    code: '1.012590',
    name: 'Thủ tục đăng ký sinh hoạt tôn giáo tập trung (cấp xã)',
    area: 'Tín ngưỡng, tôn giáo',
    summary: 'Đăng ký nơi sinh hoạt tôn giáo chung cho một nhóm người.',
    keywords: ['sinh hoạt tôn giáo', 'nhóm đạo', 'tôn giáo', 'đăng ký điểm nhóm', 'nhà nguyện', 'tin lành'],
    serviceLevel: 'unknown',
    channels: sameForAll(everyWay, calendarDays(20), free),
    paperCases: [
      everyDossier([
        {
          id: 'registrationLetter',
          name: 'Văn bản đăng ký sinh hoạt tôn giáo tập trung (Mẫu B5, Phụ lục ban hành kèm theo Nghị định số 95/2023/NĐ-CP ngày 29/12/2023 của Chính phủ)',
          originals: 1,
          copies: 0,
          handling: 'attach',
          hint: hints.officialForm,
        },
        {
          id: 'placeProof',
          name: 'Giấy tờ chứng minh có địa điểm hợp pháp để làm nơi sinh hoạt tôn giáo',
          originals: 1,
          copies: 0,
          handling: 'attach',
          hint: 'Giấy tờ nhà hoặc giấy cho mượn, cho thuê nơi sinh hoạt.',
        },
        {
          id: 'leaderRecord',
          name: 'Sơ yếu lý lịch',
          originals: 1,
          copies: 0,
          handling: 'attach',
          hint: 'Sơ yếu lý lịch của người đại diện.',
        },
        {
          id: 'teachingSummary',
          name: 'Bản tóm tắt giáo lý, giáo luật đối với việc đăng ký quy định tại khoản 2 Điều 16 của Luật tín ngưỡng, tôn giáo',
          originals: 1,
          copies: 0,
          handling: 'attach',
          hint: 'Chỉ với tổ chức nêu tại khoản 2 Điều 16 của Luật.',
          optional: true,
        },
      ]),
    ],
    results: [
      'Văn bản trả lời chấp thuận việc đăng ký sinh hoạt tôn giáo tập trung',
      'Văn bản trả lời không chấp thuận việc đăng ký sinh hoạt tôn giáo tập trung',
    ],
    legalBasis: ['02/2016/QH14', '95/2023/NĐ-CP', '124/2025/NĐ-CP'],
    resolvingSystem: 'province',
    authority: 'Ủy ban nhân dân cấp xã',
    formId: 'generalRequest',
    decision: '364/QĐ-BDTTG',
    dataOn: julyCrawl,
  },
  {
    code: '1.012592',
    name: 'Thủ tục đăng ký hoạt động tín ngưỡng (cấp xã)',
    area: 'Tín ngưỡng, tôn giáo',
    summary: 'Đăng ký hoạt động tín ngưỡng hằng năm ở đình, đền, miếu.',
    keywords: ['tín ngưỡng', 'đình', 'đền', 'miếu', 'cúng đình', 'hoạt động tín ngưỡng'],
    serviceLevel: 'unknown',
    channels: sameForAll(everyWay, calendarDays(15), free),
    paperCases: [
      everyDossier([
        {
          id: 'registrationLetter',
          name: 'Văn bản đăng ký hoạt động tín ngưỡng hằng năm hoặc hoạt động tín ngưỡng bổ sung (Mẫu B1, Phụ lục ban hành kèm theo Nghị định số 95/2023/NĐ-CP ngày 29/12/2023 của Chính phủ)',
          originals: 1,
          copies: 0,
          handling: 'attach',
          hint: hints.officialForm,
        },
      ]),
    ],
    results: ['Văn bản trả lời về việc đăng ký hoạt động tín ngưỡng'],
    legalBasis: ['02/2016/QH14', '95/2023/NĐ-CP'],
    resolvingSystem: 'province',
    authority: 'Ủy ban nhân dân cấp xã',
    formId: 'generalRequest',
    decision: '134/QĐ-BDTTG',
    dataOn: julyCrawl,
  },
  {
    code: '1.003622',
    name: 'Thủ tục thông báo tổ chức lễ hội cấp xã',
    area: 'Văn hóa',
    summary: 'Báo xã trước khi mở lễ hội của thôn, của xã.',
    keywords: ['lễ hội', 'mở hội', 'hội làng', 'tổ chức lễ hội', 'thông báo lễ hội'],
    serviceLevel: 'unknown',
    channels: sameForAll(['direct', 'postal'], calendarDays(15), free),
    paperCases: [
      everyDossier([
        {
          id: 'festivalNotice',
          name: 'Văn bản thông báo tổ chức lễ hội gồm những nội dung: (1) Tên lễ hội, sự cần thiết về việc tổ chức lễ hội; (2) Thời gian, địa điểm, quy mô và các hoạt động của lễ hội; (3) Dự kiến thành phần, số lượng khách mời; (4) Dự kiến thành phần Ban tổ chức lễ hội; (5) Phương án bảo đảm an ninh trật tự, an toàn xã hội, phòng chống cháy nổ, bảo vệ môi trường',
          originals: 1,
          copies: 0,
          handling: 'attach',
          hint: 'Tự viết, nêu đủ các nội dung kể ở trên.',
        },
      ]),
    ],
    results: ['Văn bản trả lời về việc thông báo tổ chức lễ hội (nếu không đồng ý)'],
    legalBasis: ['110/2018/NĐ-CP'],
    resolvingSystem: 'province',
    authority: 'unknown',
    formId: 'generalRequest',
    portalUrl: 'https://dichvucong.gov.vn/thu-tuc-hanh-chinh/019d2bfd-c4cb-734d-bb80-29723a707c08',
    decision: '3684/QĐ-BVHTTDL',
    dataOn: septemberReview,
  },
];
