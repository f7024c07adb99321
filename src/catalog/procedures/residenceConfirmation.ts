import type { Procedure } from '../../domain/procedure/procedure.ts';
import { sameForAll } from './channels.ts';
import { julyCrawl } from './dataDays.ts';
import { free } from './fees.ts';
import { everyDossier } from './papers/everyDossier.ts';
import { residenceForm } from './papers/residencePapers.ts';
import { workingDays } from './times.ts';

/** Confirming or declaring where someone lives (cư trú: xác nhận, khai báo). */
export const residenceConfirmationProcedures: Procedure[] = [
  {
    code: '1.010041',
    name: 'Xác nhận thông tin về cư trú',
    area: 'Đăng ký, quản lý cư trú',
    summary: 'Xin giấy xác nhận nơi mình đang ở (thay sổ hộ khẩu).',
    keywords: [
      'xác nhận cư trú',
      'giấy xác nhận cư trú',
      'ct07',
      'xác nhận nơi ở',
      'thay sổ hộ khẩu',
      'xác nhận hộ khẩu',
      'giấy cư trú',
    ],
    serviceLevel: 'unknown',
    channels: [{ channel: 'online', time: workingDays(1, 'Trường hợp cần xác minh: 03 ngày làm việc.'), fees: free }],
    paperCases: [everyDossier([residenceForm])],
    results: ['Xác nhận thông tin về cư trú (CT07)'],
    legalBasis: [
      '68/2020/QH14',
      '62/2021/NĐ-CP',
      '55/2021/TT-BCA',
      '56/2021/TT-BCA',
      '57/2021/TT-BCA',
      '66/2023/TT-BCA',
      '53/2025/TT-BCA',
      '54/2025/TT-BCA',
    ],
    resolvingSystem: 'residence',
    authority: 'Công an cấp xã',
    formId: 'residenceChange',
    portalUrl: 'https://dichvucong.gov.vn/thu-tuc-hanh-chinh/019d2bf7-7f19-762d-be5e-741f71796016',
    decision: '9354/QĐ-BCA-C06',
    dataOn: julyCrawl,
  },
  {
    code: '1.010040',
    name: 'Khai báo thông tin về cư trú đối với người chưa đủ điều kiện đăng ký thường trú, đăng ký tạm trú',
    area: 'Đăng ký, quản lý cư trú',
    summary: 'Khai nơi đang ở cho người chưa đủ điều kiện đăng ký thường trú hoặc tạm trú.',
    keywords: [
      'chưa có hộ khẩu',
      'không có hộ khẩu',
      'khai báo cư trú',
      'người chưa có giấy tờ',
      'chưa đủ điều kiện thường trú',
    ],
    serviceLevel: 'unknown',
    channels: sameForAll(
      ['direct', 'online'],
      workingDays(
        5,
        'Người chưa có thông tin trong Cơ sở dữ liệu quốc gia về dân cư: trong thời hạn 30 ngày, phức tạp không quá 60 ngày.',
      ),
      [],
    ),
    paperCases: [
      everyDossier([
        residenceForm,
        {
          id: 'otherPapers',
          name: 'Giấy tờ, tài liệu khác (nếu có)',
          originals: 1,
          copies: 0,
          handling: 'attach',
          hint: 'Giấy tờ gì có ghi tên mình thì mang theo; không có cũng được.',
          optional: true,
        },
      ]),
    ],
    results: [
      'Xác nhận thông tin về cư trú (CT07)',
      'Thông báo kết quả giải quyết thủ tục về cư trú, hủy bỏ thủ tục về cư trú',
      'Cập nhật thông tin trong Cơ sở dữ liệu về cư trú',
    ],
    legalBasis: [
      '68/2020/QH14',
      '154/2024/NĐ-CP',
      '55/2021/TT-BCA',
      '56/2021/TT-BCA',
      '57/2021/TT-BCA',
      '66/2023/TT-BCA',
      '53/2025/TT-BCA',
      '54/2025/TT-BCA',
    ],
    resolvingSystem: 'residence',
    authority: 'Công an cấp xã',
    formId: 'residenceChange',
    portalUrl: 'https://dichvucong.gov.vn/thu-tuc-hanh-chinh/019d2bf7-7efc-7491-9ac8-527fe53522e4',
    decision: '9354/QĐ-BCA-C06',
    dataOn: julyCrawl,
  },
];
