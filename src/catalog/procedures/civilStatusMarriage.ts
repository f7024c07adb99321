import type { Procedure } from '../../domain/procedure/procedure.ts';
import { everyWay, sameForAll } from './channels.ts';
import { septemberReview } from './dataDays.ts';
import { councilCharge, free } from './fees.ts';
import { everyDossier } from './papers/everyDossier.ts';
import { declaration, identityPaper, interactiveForm, paperDeclaration, residenceProof } from './papers/civilStatusPapers.ts';
import { mayTakeLonger, sameDayUnless, workingDays } from './times.ts';

/** Marriages of Vietnamese citizens (hộ tịch: kết hôn). */
export const marriageProcedures: Procedure[] = [
  {
    code: '1.000894',
    name: 'Thủ tục đăng ký kết hôn',
    area: 'Hộ tịch',
    summary: {
      vi: 'Đăng ký kết hôn cho hai người Việt Nam; cả hai cùng đến ký và nhận giấy.',
      en: 'Register the marriage of two Vietnamese citizens; both come to sign and receive the certificate.',
    },
    keywords: [
      'kh',
      'kết hôn',
      'đăng ký kết hôn',
      'giấy kết hôn',
      'làm giấy kết hôn',
      'cưới',
      'cưới vợ',
      'lấy chồng',
      'đăng ký hôn',
    ],
    serviceLevel: 'unknown',
    channels: sameForAll(everyWay, sameDayUnless('Trường hợp cần xác minh: không quá 05 ngày làm việc.'), [
      {
        kind: 'charge',
        amount: 0,
        note: 'Miễn lệ phí. Phí cấp bản sao Trích lục kết hôn (nếu có yêu cầu) thực hiện theo quy định tại Thông tư số 281/2016/TT-BTC ngày 14/11/2016 của Bộ Tài chính.',
      },
    ]),
    paperCases: [
      everyDossier([
        {
          ...declaration,
          name: 'Tờ khai đăng ký kết hôn theo mẫu, có đủ thông tin của hai bên nam, nữ. Hai bên nam, nữ có thể khai chung vào một Tờ khai đăng ký kết hôn (nếu người có yêu cầu lựa chọn nộp hồ sơ theo hình thức trực tiếp)',
        },
        {
          ...interactiveForm,
          name: 'Mẫu hộ tịch điện tử tương tác đăng ký kết hôn (do người yêu cầu cung cấp thông tin theo hướng dẫn trên Cổng dịch vụ công, nếu người có yêu cầu lựa chọn nộp hồ sơ theo hình thức trực tuyến)',
        },
        identityPaper,
        residenceProof,
      ]),
    ],
    results: ['Giấy chứng nhận kết hôn'],
    legalBasis: [
      '52/2014/QH13',
      '60/2014/QH13',
      '123/2015/NĐ-CP',
      '87/2020/NĐ-CP',
      '104/2022/NĐ-CP',
      '07/2025/NĐ-CP',
      '120/2025/NĐ-CP',
      '18/2026/NĐ-CP',
      '66.7/2025/NQ-CP',
      '85/2019/TT-BTC',
      '04/2020/TT-BTP',
      '106/2021/TT-BTC',
      '01/2022/TT-BTP',
      '03/2023/TT-BTP',
      '04/2024/TT-BTP',
      '08/2025/TT-BTP',
    ],
    resolvingSystem: 'civilStatus',
    authority: 'Ủy ban nhân dân cấp xã',
    formId: 'marriageRegistration',
    portalUrl: 'https://dichvucong.gov.vn/thu-tuc-hanh-chinh/019d2bfd-3fac-7489-b53b-a15eb239a6fe',
    decision: '163/QĐ-BTP',
    dataOn: septemberReview,
  },
  {
    code: '1.000593',
    name: 'Thủ tục đăng ký kết hôn lưu động',
    area: 'Hộ tịch',
    summary: {
      vi: 'Cán bộ xã xuống tận thôn bản đăng ký kết hôn.',
      en: 'Commune staff come to the village to register a marriage.',
    },
    keywords: ['kết hôn lưu động', 'đăng ký kết hôn tại thôn', 'kết hôn tại bản', 'kết hôn tại nhà', 'giấy kết hôn'],
    serviceLevel: 'unknown',
    channels: [{ channel: 'direct', time: workingDays(5), fees: free }],
    paperCases: [
      everyDossier([
        {
          ...declaration,
          name: 'Tờ khai đăng ký kết hôn theo mẫu. Hai bên nam, nữ có thể khai chung vào một Tờ khai đăng ký kết hôn',
        },
        identityPaper,
        residenceProof,
      ]),
    ],
    results: ['Giấy chứng nhận kết hôn'],
    legalBasis: [
      '52/2014/QH13',
      '60/2014/QH13',
      '123/2015/NĐ-CP',
      '104/2022/NĐ-CP',
      '07/2025/NĐ-CP',
      '120/2025/NĐ-CP',
      '18/2026/NĐ-CP',
      '66.7/2025/NQ-CP',
      '10/2013/TTLT-BTTTT-BQP-BCA',
      '85/2019/TT-BTC',
      '04/2020/TT-BTP',
      '106/2021/TT-BTC',
      '04/2024/TT-BTP',
      '08/2025/TT-BTP',
    ],
    resolvingSystem: 'civilStatus',
    authority: 'Ủy ban nhân dân cấp xã',
    formId: 'marriageRegistration',
    portalUrl: 'https://dichvucong.gov.vn/thu-tuc-hanh-chinh/019d2bfd-382c-774c-bca0-e30c261d7be4',
    decision: '163/QĐ-BTP',
    dataOn: septemberReview,
  },
  {
    code: '1.004746',
    name: 'Thủ tục đăng ký lại kết hôn',
    area: 'Hộ tịch',
    summary: {
      vi: 'Đăng ký lại việc kết hôn khi sổ gốc và giấy chứng nhận kết hôn đều đã mất.',
      en: 'Register a marriage again when the book and the certificates have been lost.',
    },
    keywords: ['mất giấy kết hôn', 'làm lại giấy kết hôn', 'đăng ký lại kết hôn', 'kết hôn lại giấy cũ'],
    serviceLevel: 'unknown',
    channels: sameForAll(everyWay, workingDays(5, mayTakeLonger), [councilCharge]),
    paperCases: [
      everyDossier([
        {
          ...paperDeclaration,
          name: 'Tờ khai đăng ký lại kết hôn theo mẫu (nếu người có yêu cầu lựa chọn nộp hồ sơ theo hình thức trực tiếp)',
        },
        { ...interactiveForm, name: 'Mẫu hộ tịch điện tử tương tác đăng ký lại kết hôn' },
        {
          id: 'oldMarriageCertificateCopy',
          name: 'Bản sao Giấy chứng nhận kết hôn được cấp trước đây. Nếu không có bản sao Giấy chứng nhận kết hôn thì nộp bản sao hồ sơ, giấy tờ cá nhân có các thông tin liên quan đến nội dung đăng ký kết hôn',
          originals: 0,
          copies: 1,
          handling: 'attach',
          hint: {
            vi: 'Bản sao giấy kết hôn cũ; không còn thì nộp bản sao giấy tờ khác có ghi hai người là vợ chồng.',
            en: 'A copy of the old certificate; without one, copies of other papers that show the two as husband and wife.',
          },
        },
        identityPaper,
        {
          ...residenceProof,
          name: 'Giấy tờ chứng minh nơi cư trú để xác định thẩm quyền (nếu việc đăng ký lại kết hôn thực hiện tại Ủy ban nhân dân cấp xã không phải là nơi đăng ký kết hôn trước đây) trong trường hợp cơ quan đăng ký hộ tịch không thể khai thác được thông tin về nơi cư trú của công dân theo các phương thức quy định tại khoản 2 Điều 14 Nghị định số 104/2022/NĐ-CP ngày 21/12/2022 của Chính phủ. Trường hợp các thông tin về giấy tờ chứng minh nơi cư trú đã được khai thác từ Cơ sở dữ liệu quốc gia về dân cư bằng các phương thức này thì người có yêu cầu không phải xuất trình (theo hình thức trực tiếp) hoặc tải lên (theo hình thức trực tuyến)',
        },
      ]),
    ],
    results: ['Giấy chứng nhận kết hôn'],
    legalBasis: [
      '60/2014/QH13',
      '123/2015/NĐ-CP',
      '87/2020/NĐ-CP',
      '104/2022/NĐ-CP',
      '07/2025/NĐ-CP',
      '120/2025/NĐ-CP',
      '18/2026/NĐ-CP',
      '66.7/2025/NQ-CP',
      '85/2019/TT-BTC',
      '04/2020/TT-BTP',
      '106/2021/TT-BTC',
      '01/2022/TT-BTP',
      '03/2023/TT-BTP',
      '04/2024/TT-BTP',
      '08/2025/TT-BTP',
    ],
    resolvingSystem: 'civilStatus',
    authority: 'Ủy ban nhân dân cấp xã',
    formId: 'generalRequest',
    portalUrl: 'https://dichvucong.gov.vn/thu-tuc-hanh-chinh/019d2bfd-6711-733d-b674-f82cb6606242',
    decision: '163/QĐ-BTP',
    dataOn: septemberReview,
  },
];
