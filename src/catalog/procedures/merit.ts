import type { Procedure } from '../../domain/procedure/procedure.ts';
import { everyWay, sameForAll } from './channels.ts';
import { julyCrawl, septemberReview } from './dataDays.ts';
import { free } from './fees.ts';
import { everyDossier } from './papers/everyDossier.ts';
import * as hints from './papers/hints.ts';
import { workingDays } from './times.ts';

/** Papers, aids and titles of people of merit (người có công). */
export const meritProcedures: Procedure[] = [
  {
    code: '1.010811',
    name: 'Cấp tiền mua phương tiện trợ giúp, dụng cụ chỉnh hình, phương tiện, thiết bị phục hồi chức năng đối với trường hợp đang sống tại gia đình hoặc đang được nuôi dưỡng tập trung tại các cơ sở nuôi dưỡng, điều dưỡng do địa phương quản lý',
    area: 'Người có công',
    summary: 'Xin tiền mua chân tay giả, xe lăn, dụng cụ chỉnh hình cho người có công.',
    keywords: ['chân tay giả', 'xe lăn', 'dụng cụ chỉnh hình', 'thương binh', 'phục hồi chức năng'],
    serviceLevel: 'unknown',
    channels: sameForAll(everyWay, workingDays(25, 'Lần đầu: 25 ngày làm việc; không phải lần đầu: 07 ngày làm việc.'), free),
    paperCases: [
      everyDossier([
        {
          id: 'requestForm',
          name: 'Đơn đề nghị cấp phương tiện trợ giúp, dụng cụ chỉnh hình, phương tiện, thiết bị phục hồi chức năng (Mẫu số 21 phụ lục I Nghị định số 131/2021/NĐ-CP)',
          originals: 1,
          copies: 0,
          handling: 'attach',
          hint: hints.officialForm,
        },
        {
          id: 'medicalPrescription',
          name: 'Giấy khám và chỉ định sử dụng phương tiện trợ giúp, dụng cụ chỉnh hình, phương tiện, thiết bị chỉnh hình phục hồi chức năng (Mẫu số 40 phụ lục I Nghị định số 131/2021/NĐ-CP)',
          originals: 1,
          copies: 0,
          handling: 'attach',
          hint: 'Bệnh viện khám và chỉ định theo mẫu.',
        },
      ]),
    ],
    results: [
      'Quyết định về việc cấp tiền mua phương tiện trợ giúp, dụng cụ chỉnh hình, phương tiện, thiết bị phục hồi chức năng',
    ],
    legalBasis: ['02/2020/UBTVQH14', '190/2025/NQ-QH15', '131/2021/NĐ-CP', '129/2025/NĐ-CP', '25/2025/NĐ-CP', '45/2025/NĐ-CP'],
    resolvingSystem: 'province',
    authority: 'Sở Nội vụ',
    formId: 'generalRequest',
    decision: '556/QĐ-BNV',
    dataOn: julyCrawl,
  },
  {
    code: '1.010814',
    name: 'Cấp bổ sung hoặc cấp lại giấy chứng nhận người có công do ngành Lao động - Thương binh và Xã hội quản lý và giấy chứng nhận thân nhân liệt sĩ',
    area: 'Người có công',
    summary: 'Xin thêm hoặc xin lại giấy chứng nhận người có công, thân nhân liệt sĩ bị mất, hỏng.',
    keywords: [
      'mất giấy chứng nhận người có công',
      'cấp lại thẻ thương binh',
      'mất giấy liệt sĩ',
      'thẻ thương binh',
      'người có công',
    ],
    serviceLevel: 'unknown',
    channels: sameForAll(everyWay, workingDays(15), free),
    paperCases: [
      everyDossier([
        {
          id: 'requestForm',
          name: 'Đơn đề nghị theo Mẫu số 25 Phụ lục I Nghị định số 131/2021/NĐ-CP',
          originals: 1,
          copies: 0,
          handling: 'attach',
          hint: hints.officialForm,
        },
      ]),
    ],
    results: ['Quyết định về việc cấp bổ sung hoặc cấp lại giấy chứng nhận người có công'],
    legalBasis: ['02/2020/UBTVQH14', '190/2025/NQ-QH15', '131/2021/NĐ-CP', '25/2025/NĐ-CP', '45/2025/NĐ-CP'],
    resolvingSystem: 'province',
    authority: 'unknown',
    formId: 'generalRequest',
    decision: '556/QĐ-BNV',
    dataOn: julyCrawl,
  },
  {
    code: '1.010833',
    name: 'Cấp giấy xác nhận thân nhân của người có công',
    area: 'Người có công',
    summary: 'Xin giấy xác nhận là thân nhân người có công, để con em hưởng chế độ học tập.',
    keywords: [
      'xác nhận con thương binh',
      'con liệt sĩ',
      'thân nhân người có công',
      'giấy xác nhận người có công',
      'cộng điểm',
    ],
    serviceLevel: 'unknown',
    channels: sameForAll(['direct', 'postal'], workingDays(5), free),
    paperCases: [
      everyDossier([
        {
          id: 'requestForm',
          name: 'Đơn đề nghị cấp giấy xác nhận thân nhân của người có công',
          originals: 1,
          copies: 0,
          handling: 'attach',
          hint: hints.officialForm,
        },
        {
          id: 'meritPaperCopy',
          name: 'Bản sao được chứng thực từ một trong các giấy tờ sau: Giấy chứng nhận người có công hoặc Kỷ niệm chương người hoạt động cách mạng, kháng chiến, bảo vệ Tổ quốc, làm nghĩa vụ quốc tế bị địch bắt tù, đày; Huân chương, Huy chương kháng chiến; Huân chương, Huy chương chiến thắng; kỷ niệm chương “Tổ quốc ghi công”; bằng “Có công với nước”. Giấy tờ do cơ quan có thẩm quyền ban hành, xác nhận mối quan hệ với người có công gồm: căn cước công dân',
          originals: 0,
          copies: 1,
          handling: 'attach',
          hint: 'Bản sao chứng thực giấy chứng nhận người có công, huân chương… và giấy cho thấy quan hệ.',
        },
      ]),
    ],
    results: ['Giấy xác nhận thân nhân của người có công'],
    legalBasis: ['02/2020/UBTVQH14', '190/2025/NQ-QH15', '131/2021/NĐ-CP', '104/2022/NĐ-CP', '25/2025/NĐ-CP', '45/2025/NĐ-CP'],
    resolvingSystem: 'province',
    authority: 'unknown',
    formId: 'generalRequest',
    portalUrl: 'https://dichvucong.gov.vn/thu-tuc-hanh-chinh/019d2bfb-03d5-700b-9bb5-d92070224137',
    decision: '320/QĐ-BNV',
    dataOn: septemberReview,
  },
  {
    code: '1.014149',
    name: 'Xét tặng danh hiệu vinh dự Nhà nước “Bà mẹ Việt Nam anh hùng”',
    area: 'Thi đua - khen thưởng',
    summary: 'Đề nghị xét tặng danh hiệu Bà mẹ Việt Nam anh hùng.',
    keywords: ['mẹ việt nam anh hùng', 'bà mẹ anh hùng', 'mvnah', 'phong tặng bà mẹ'],
    serviceLevel: 'unknown',
    channels: sameForAll(everyWay, workingDays(35), free),
    paperCases: [
      {
        id: 'proposal',
        name: 'Hồ sơ đề nghị xét tặng',
        papers: [
          {
            id: 'declarationForm',
            name: 'Bản khai đề nghị tặng danh hiệu vinh dự Nhà nước “Bà mẹ Việt Nam anh hùng” theo Mẫu số 01/BMVNAH Phụ lục ban hành kèm theo Nghị định số 83/2025/NĐ-CP',
            originals: 1,
            copies: 0,
            handling: 'attach',
            hint: hints.officialForm,
          },
          {
            id: 'martyrDiplomaCopy',
            name: 'Bản sao được chứng thực từ Bằng “Tổ quốc ghi công”, bản sao được chứng thực từ Giấy chứng nhận thương binh tùy theo đối tượng xét tặng được quy định tại khoản 1 Điều 2 Nghị định số 56/2013/NĐ-CP',
            originals: 1,
            copies: 0,
            handling: 'attach',
            hint: 'Bản sao chứng thực bằng “Tổ quốc ghi công”, giấy chứng nhận thương binh.',
          },
          {
            id: 'otherPapers',
            name: 'Giấy tờ khác có liên quan (nếu có)',
            originals: 1,
            copies: 0,
            handling: 'attach',
            hint: hints.ifAny,
            optional: true,
          },
        ],
      },
      {
        id: 'submission',
        name: 'Hồ sơ trình xét tặng',
        papers: [
          {
            id: 'communeProposal',
            name: 'Tờ trình về việc đề nghị tặng danh hiệu vinh dự Nhà nước “Bà mẹ Việt Nam anh hùng” theo Mẫu số 05/BMVNAH và Danh sách đề nghị tặng danh hiệu vinh dự Nhà nước “Bà mẹ Việt Nam anh hùng” theo Mẫu số 06/BMVNAH Phụ lục ban hành kèm theo Nghị định số 83/2025/NĐ-CP',
            originals: 1,
            copies: 0,
            handling: 'attach',
            hint: hints.byTheOffice,
            optional: true,
          },
          {
            id: 'communeMinutes',
            name: 'Biên bản kết quả niêm yết công khai đề nghị tặng danh hiệu vinh dự Nhà nước “Bà mẹ Việt Nam anh hùng” theo Mẫu số 03/BMVNAH (nếu có); Biên bản xét đề nghị tặng danh hiệu vinh dự Nhà nước “Bà mẹ Việt Nam anh hùng” theo Mẫu số 04/BMVNAH Phụ lục ban hành kèm theo Nghị định số 83/2025/NĐ-CP',
            originals: 1,
            copies: 0,
            handling: 'attach',
            hint: hints.byTheOffice,
            optional: true,
          },
        ],
      },
    ],
    results: ['Quyết định tặng danh hiệu vinh dự Nhà nước “Bà mẹ Việt Nam anh hùng”'],
    legalBasis: ['05/2012/UBTVQH13', '56/2013/NĐ-CP', '129/2025/NĐ-CP', '83/2025/NĐ-CP'],
    resolvingSystem: 'province',
    authority:
      'Ban Thi đua - Khen thưởng Trung ương - Bộ Nội vụ, Chủ tịch Ủy ban nhân dân cấp tỉnh, Chủ tịch Ủy ban nhân dân cấp xã',
    formId: 'generalRequest',
    decision: '821/QĐ-BNV',
    dataOn: julyCrawl,
  },
];
