import type { Procedure } from '../../domain/procedure/procedure.ts';
import { everyWay, sameForAll } from './channels.ts';
import { julyCrawl, septemberReview } from './dataDays.ts';
import { free } from './fees.ts';
import { everyDossier } from './papers/everyDossier.ts';
import * as hints from './papers/hints.ts';
import { workingDays } from './times.ts';

/** Military service, trades and work abroad (nghĩa vụ quân sự, việc làm). */
export const villageWorkProcedures: Procedure[] = [
  {
    code: '1.013133',
    name: 'Thủ tục đăng ký nghĩa vụ quân sự lần đầu',
    area: 'Nghĩa vụ quân sự',
    summary: 'Đăng ký nghĩa vụ quân sự lần đầu khi đến tuổi.',
    keywords: ['nghĩa vụ quân sự', 'nvqs', 'khám nghĩa vụ', 'đăng ký nghĩa vụ', 'đi bộ đội', 'đi lính'],
    serviceLevel: 'unknown',
    channels: sameForAll(['direct', 'online'], workingDays(1), free),
    paperCases: [
      everyDossier([
        {
          id: 'healthSelfReport',
          name: 'Phiếu tự khai sức khỏe nghĩa vụ quân sự',
          originals: 1,
          copies: 0,
          handling: 'attach',
          hint: hints.officialForm,
        },
        {
          id: 'identityCopy',
          name: 'Bản chụp Căn cước công dân hoặc Thẻ Căn cước. Trường hợp cơ quan hoặc người có thẩm quyền được giao trách nhiệm tiếp nhận, giải quyết thủ tục hành chính, cung cấp dịch vụ công khai thác được thông tin công dân trên Cơ sở dữ liệu quốc gia về dân cư thì không yêu cầu công dân nộp bản chụp Căn cước công dân hoặc Thẻ Căn cước',
          originals: 0,
          copies: 1,
          handling: 'attach',
          hint: 'Bản chụp căn cước; tra được trên máy thì không cần.',
          optional: true,
        },
      ]),
    ],
    results: ['Giấy chứng nhận đăng ký nghĩa vụ quân sự'],
    legalBasis: ['78/2015/QH13', '68/2020/QH14', '104/2022/NĐ-CP', '220/2025/NĐ-CP'],
    resolvingSystem: 'province',
    authority: 'Ban chỉ huy quân sự cấp xã',
    formId: 'generalRequest',
    decision: '6375/QĐ-BQP',
    dataOn: julyCrawl,
  },
  {
    code: '1.013734',
    name: 'Đăng ký hợp đồng lao động trực tiếp giao kết',
    area: 'Quản lý lao động ngoài nước',
    summary: 'Đăng ký hợp đồng khi tự mình ký đi làm việc ở nước ngoài.',
    keywords: ['xuất khẩu lao động', 'đi làm nước ngoài', 'hợp đồng lao động nước ngoài', 'đi Đài Loan', 'đi Hàn', 'đi Nhật'],
    serviceLevel: 'unknown',
    channels: sameForAll(everyWay, workingDays(5), free),
    paperCases: [
      everyDossier([
        {
          id: 'registrationForm',
          name: 'Văn bản đăng ký theo Mẫu số 05 Phụ lục I ban hành kèm theo Thông tư số 09/2026/TT-BNV',
          originals: 1,
          copies: 0,
          handling: 'attach',
          hint: hints.officialForm,
        },
        {
          id: 'contractCopy',
          name: 'Bản sao hợp đồng lao động kèm theo bản dịch tiếng Việt được chứng thực',
          originals: 0,
          copies: 1,
          handling: 'attach',
          hint: 'Bản sao hợp đồng và bản dịch tiếng Việt có chứng thực.',
        },
      ]),
    ],
    results: ['Văn bản trả lời'],
    legalBasis: [
      '69/2020/QH14',
      '190/2025/NQ-QH15',
      '128/2025/NĐ-CP',
      '25/2025/NĐ-CP',
      '45/2025/NĐ-CP',
      '20/2021/TT-BLĐTBXH',
      '21/2021/TT-BLĐTBXH',
      '09/2026/TT-BNV',
    ],
    resolvingSystem: 'province',
    authority: 'unknown',
    formId: 'generalRequest',
    portalUrl: 'https://dichvucong.gov.vn/thu-tuc-hanh-chinh/019d2bfb-1b93-7684-9fd3-a088c69450aa',
    decision: '641/QĐ-BNV',
    dataOn: septemberReview,
  },
  {
    code: '2.002821',
    name: 'Hỗ trợ đào tạo nghề cho người lao động ở khu vực nông thôn, người lao động là thanh niên',
    area: 'Việc làm',
    summary: 'Xin tiền học nghề ngắn hạn cho lao động nông thôn, thanh niên mới xuất ngũ.',
    keywords: ['học nghề', 'hỗ trợ học nghề', 'đào tạo nghề', 'sơ cấp nghề', 'xuất ngũ học nghề', 'học nghề nông thôn'],
    serviceLevel: 'unknown',
    channels: sameForAll(everyWay, workingDays(7), free),
    paperCases: [
      {
        id: 'ruralWorker',
        name: 'Đối với người lao động ở khu vực nông thôn',
        papers: [
          {
            id: 'requestForm',
            name: 'Giấy đề nghị hỗ trợ theo Mẫu số 01 Phụ lục I kèm theo Nghị định số 338/2025/NĐ-CP',
            originals: 1,
            copies: 0,
            handling: 'attach',
            hint: hints.officialForm,
          },
          {
            id: 'certificateCopy',
            name: 'Bản sao từ sổ gốc hoặc bản sao kèm bản chính để đối chiếu hoặc bản sao có chứng thực điện tử hoặc bản sao điện tử từ sổ gốc của chứng chỉ sơ cấp hoặc chứng nhận hoàn thành khoá học, trừ trường hợp đặt hàng đào tạo theo quy định tại khoản 3 Điều 28 Nghị định số 338/2025/NĐ-CP',
            originals: 0,
            copies: 1,
            handling: 'attach',
            hint: 'Bản sao chứng chỉ sơ cấp hoặc giấy đã học xong.',
          },
          {
            id: 'feeReceipt',
            name: 'Hóa đơn hoặc biên lai thu tiền đào tạo trình độ sơ cấp, đào tạo dưới 03 tháng, trừ trường hợp đặt hàng đào tạo theo quy định tại khoản 3 Điều 28 Nghị định số 338/2025/NĐ-CP',
            originals: 1,
            copies: 0,
            handling: 'attach',
            hint: 'Biên lai đóng tiền học.',
          },
        ],
      },
      {
        id: 'afterService',
        name: 'Đối với người lao động là thanh niên hoàn thành nghĩa vụ quân sự, nghĩa vụ tham gia Công an nhân dân',
        papers: [
          {
            id: 'dischargeDecision',
            name: 'Bản sao từ sổ gốc hoặc bản sao kèm bản chính để đối chiếu hoặc bản sao có chứng thực điện tử hoặc bản sao điện tử từ sổ gốc của một trong các giấy tờ sau: quyết định xuất ngũ đối với thanh niên hoàn thành nghĩa vụ quân sự hoặc nghĩa vụ tham gia Công an nhân dân; quyết định hoàn thành nghĩa vụ quân sự tại ngũ trong thời bình đối với dân quân thường trực',
            originals: 0,
            copies: 1,
            handling: 'attach',
            hint: 'Bản sao quyết định xuất ngũ.',
          },
        ],
      },
      {
        id: 'volunteer',
        name: 'Đối với người lao động là thanh niên tình nguyện hoàn thành nhiệm vụ thực hiện chương trình, dự án phát triển kinh tế - xã hội',
        papers: [
          {
            id: 'volunteerCertificate',
            name: 'Giấy chứng nhận tham gia hoạt động tình nguyện (Bản sao từ sổ gốc hoặc bản sao kèm bản chính để đối chiếu hoặc bản sao có chứng thực điện tử hoặc bản sao điện tử từ sổ gốc)',
            originals: 0,
            copies: 1,
            handling: 'attach',
            hint: 'Giấy chứng nhận hoạt động tình nguyện.',
          },
        ],
      },
      {
        id: 'youngIntellectual',
        name: 'Đối với trí thức trẻ tình nguyện hoàn thành nhiệm vụ công tác tại khu kinh tế - quốc phòng',
        papers: [
          {
            id: 'youngIntellectualCertificate',
            name: 'Giấy chứng nhận trí thức trẻ tình nguyện hoàn thành nhiệm vụ công tác tại khu kinh tế - quốc phòng (Bản sao từ sổ gốc hoặc bản sao kèm bản chính để đối chiếu hoặc bản sao có chứng thực điện tử hoặc bản sao điện tử từ sổ gốc)',
            originals: 0,
            copies: 1,
            handling: 'attach',
            hint: 'Giấy nhận được khi làm xong nhiệm vụ ở khu kinh tế - quốc phòng.',
          },
        ],
      },
    ],
    results: [
      'Quyết định việc hỗ trợ và thanh toán tiền hỗ trợ cho người lao động',
      'Văn bản thông báo trong trường hợp không hỗ trợ và nêu rõ lý do',
    ],
    legalBasis: ['74/2025/QH15', '338/2025/NĐ-CP'],
    resolvingSystem: 'province',
    authority: 'unknown',
    formId: 'generalRequest',
    portalUrl: 'https://dichvucong.gov.vn/thu-tuc-hanh-chinh/019d2bfb-4a52-722d-90e3-52eae73487a0',
    decision: '1561/QĐ-BNV',
    dataOn: septemberReview,
  },
];
