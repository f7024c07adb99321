import type { Procedure } from '../../domain/procedure/procedure.ts';
import { sameForAll } from './channels.ts';
import { julyCrawl, septemberReview } from './dataDays.ts';
import { everyDossier } from './papers/everyDossier.ts';
import { workingDays } from './times.ts';

/** Identity of persons (căn cước, định danh điện tử), resolved by the commune police. */
export const identityProcedures: Procedure[] = [
  {
    code: '3.000228',
    name: 'Cấp tài khoản định danh điện tử mức độ 02, căn cước điện tử cho công dân Việt Nam (cấp xã)',
    area: 'Định danh và xác thực điện tử',
    summary: 'Mở tài khoản VNeID mức 2 tại công an xã.',
    keywords: [
      'vneid',
      'định danh điện tử',
      'định danh mức 2',
      'tài khoản định danh',
      'căn cước điện tử',
      'kích hoạt vneid',
      'làm vneid',
    ],
    serviceLevel: 'unknown',
    channels: [
      {
        channel: 'direct',
        time: workingDays(
          3,
          'Chưa có thẻ Căn cước công dân gắn chip, thẻ căn cước hoặc thẻ đã hết hiệu lực: không quá 07 ngày làm việc.',
        ),
        fees: [],
      },
    ],
    paperCases: [
      {
        id: 'validCard',
        name: 'Công dân đã được cấp thẻ Căn cước công dân gắn chip điện tử, thẻ căn cước còn hiệu lực',
        papers: [
          {
            id: 'identityCard',
            name: 'Xuất trình thẻ Căn cước công dân gắn chip điện tử, thẻ căn cước còn hiệu lực',
            originals: 1,
            copies: 0,
            handling: 'show',
            hint: 'Thẻ căn cước gắn chip còn hạn; mang theo điện thoại đang dùng số của chính mình.',
          },
          {
            id: 'phoneAndEmail',
            name: 'Số thuê bao di động chính chủ, địa chỉ thư điện tử (nếu có) và thông tin khác đề nghị tích hợp (nếu có nhu cầu)',
            originals: 1,
            copies: 0,
            handling: 'show',
            hint: 'Cho biết số điện thoại đứng tên mình và địa chỉ email, nếu có.',
          },
        ],
      },
      {
        id: 'noValidCard',
        name: 'Trường hợp công dân chưa được cấp thẻ Căn cước công dân gắn chip điện tử, thẻ căn cước hoặc thẻ hết hiệu lực',
        papers: [
          {
            id: 'identityCardDossier',
            name: 'Công dân chuẩn bị hồ sơ và thực hiện đồng thời thủ tục “cấp tài khoản định danh điện tử mức độ 2, căn cước điện tử cho công dân Việt Nam” cùng với thủ tục cấp thẻ căn cước',
            originals: 1,
            copies: 0,
            handling: 'show',
            hint: 'Làm thẻ căn cước cùng lúc tại công an xã.',
          },
        ],
      },
    ],
    results: ['Thông báo kết quả qua ứng dụng VNeID hoặc tin nhắn SMS hoặc địa chỉ thư điện tử'],
    legalBasis: ['69/2024/NĐ-CP'],
    resolvingSystem: 'unknown',
    authority: 'Công an cấp xã',
    formId: 'generalRequest',
    portalUrl: 'https://dichvucong.gov.vn/thu-tuc-hanh-chinh/019d2bf7-b5a6-76fd-a4b1-49c93d86d9d6',
    decision: '5709/QĐ-BCA-C06',
    dataOn: julyCrawl,
  },
  {
    code: '1.116410',
    name: 'Cấp thẻ căn cước cho người dưới 06 tuổi',
    area: 'Cấp, quản lý căn cước',
    summary: 'Làm thẻ căn cước cho trẻ dưới 6 tuổi; lần đầu không thu tiền.',
    keywords: [
      'căn cước trẻ em',
      'căn cước cho bé',
      'cccd trẻ em',
      'thẻ căn cước dưới 6 tuổi',
      'làm căn cước cho con',
      'căn cước',
      'cccd',
    ],
    serviceLevel: 'unknown',
    channels: sameForAll(['direct', 'online'], workingDays(7), [
      { kind: 'charge', amount: 0, note: 'Không thu (cấp lần đầu).' },
    ]),
    paperCases: [
      everyDossier([
        {
          id: 'collectionSlip',
          name: 'Phiếu thu nhận thông tin căn cước CC01; DC02; DC01 (theo Thông tư số 118/2026/TT-BCA, tùy trường hợp)',
          originals: 1,
          copies: 0,
          handling: 'show',
          hint: 'Công an xã in ra khi làm thẻ để cha mẹ kiểm tra và ký; gia đình không phải chuẩn bị trước.',
        },
      ]),
    ],
    results: ['Thẻ căn cước'],
    legalBasis: ['118/2026/TT-BCA'],
    resolvingSystem: 'unknown',
    authority: 'Công an cấp xã',
    formId: 'generalRequest',
    portalUrl: 'https://dichvucong.gov.vn/thu-tuc-hanh-chinh/01a022c0-03f3-74cd-b280-7fd6ad6d2f80',
    dataOn: septemberReview,
  },
];
