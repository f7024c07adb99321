import type { Procedure } from '../../domain/procedure/procedure.ts';
import { sameForAll } from './channels.ts';
import { julyCrawl } from './dataDays.ts';
import { everyDossier } from './papers/everyDossier.ts';
import * as hints from './papers/hints.ts';
import { hours, workingDays } from './times.ts';

/** Absence and overnight stays (cư trú: tạm vắng, lưu trú). */
export const absenceAndStayProcedures: Procedure[] = [
  {
    code: '1.003677',
    name: 'Khai báo tạm vắng',
    area: 'Đăng ký, quản lý cư trú',
    summary: 'Báo công an xã khi vắng nhà lâu ngày.',
    keywords: ['tạm vắng', 'khai tạm vắng', 'vắng nhà', 'đi làm ăn xa', 'khai báo tạm vắng'],
    serviceLevel: 'unknown',
    channels: [
      {
        channel: 'online',
        time: workingDays(1, 'Trường hợp phức tạp có thể kéo dài nhưng không quá 02 ngày làm việc.'),
        fees: [],
      },
    ],
    paperCases: [
      {
        id: 'supervised',
        name: 'Trường hợp công dân thuộc quy định tại điểm a, điểm b khoản 1 Điều 31 Luật Cư trú',
        papers: [
          {
            id: 'absenceRequest',
            name: 'Đề nghị khai báo tạm vắng',
            originals: 1,
            copies: 0,
            handling: 'attach',
            hint: hints.officialForm,
          },
          {
            id: 'supervisorConsent',
            name: 'Văn bản đồng ý của cơ quan có thẩm quyền giám sát, quản lý, giáo dục người đó',
            originals: 1,
            copies: 0,
            handling: 'attach',
            hint: 'Cơ quan đang giám sát, quản lý, giáo dục người đó viết đồng ý.',
          },
        ],
      },
      {
        id: 'ordinary',
        name: 'Trường hợp thuộc quy định tại điểm c, điểm d khoản 1 Điều 31 Luật Cư trú',
        papers: [
          {
            id: 'absenceDetails',
            name: 'Nội dung khai báo tạm vắng gồm: họ và tên, số định danh cá nhân hoặc số Chứng minh nhân dân, số hộ chiếu của người khai báo tạm vắng; lý do tạm vắng; thời gian tạm vắng; địa chỉ nơi đến',
            originals: 1,
            copies: 1,
            handling: 'show',
            hint: 'Chỉ cần nói hoặc viết: tên, số định danh, vì sao vắng, vắng từ ngày nào đến ngày nào, đi đâu.',
          },
        ],
      },
    ],
    results: [
      'Phiếu khai báo tạm vắng (CT03)',
      'Thông báo kết quả giải quyết thủ tục về cư trú, hủy bỏ thủ tục về cư trú',
      'Cập nhật thông tin trong Cơ sở dữ liệu về cư trú',
    ],
    legalBasis: [
      '68/2020/QH14',
      '55/2021/TT-BCA',
      '56/2021/TT-BCA',
      '57/2021/TT-BCA',
      '66/2023/TT-BCA',
      '53/2025/TT-BCA',
      '54/2025/TT-BCA',
    ],
    resolvingSystem: 'residence',
    authority: 'Công an cấp xã',
    formId: 'generalRequest',
    portalUrl: 'https://dichvucong.gov.vn/thu-tuc-hanh-chinh/019d2bf7-6f56-704f-95b8-8d949272c6ad',
    decision: '9354/QĐ-BCA-C06',
    dataOn: julyCrawl,
  },
  {
    code: '2.001159',
    name: 'Thông báo lưu trú',
    area: 'Đăng ký, quản lý cư trú',
    summary: 'Báo công an xã khi có khách, người thân đến ngủ lại.',
    keywords: ['lưu trú', 'thông báo lưu trú', 'khách ngủ lại', 'khai báo khách', 'nhà nghỉ', 'homestay'],
    serviceLevel: 'unknown',
    channels: sameForAll(['direct', 'online'], hours(1, 'Tiếp nhận ngay khi công dân thông báo lưu trú.'), []),
    paperCases: [
      everyDossier([
        {
          id: 'guestIdentity',
          name: 'Một trong các giấy tờ pháp lý thể hiện thông tin về số định danh cá nhân theo quy định của pháp luật của người đến lưu trú',
          originals: 1,
          copies: 0,
          handling: 'show',
          hint: 'Khách đưa căn cước hoặc giấy có số định danh để chủ nhà báo; có thể báo qua điện thoại hoặc VNeID.',
        },
      ]),
    ],
    results: ['Cập nhật thông tin trong Cơ sở dữ liệu về cư trú'],
    legalBasis: [
      '68/2020/QH14',
      '62/2021/NĐ-CP',
      '55/2021/TT-BCA',
      '57/2021/TT-BCA',
      '66/2023/TT-BCA',
      '53/2025/TT-BCA',
      '54/2025/TT-BCA',
    ],
    resolvingSystem: 'residence',
    authority: 'Công an cấp xã',
    formId: 'generalRequest',
    portalUrl: 'https://dichvucong.gov.vn/thu-tuc-hanh-chinh/019d2bf7-adb7-7329-8d7c-db89ef073ced',
    decision: '9354/QĐ-BCA-C06',
    dataOn: julyCrawl,
  },
];
