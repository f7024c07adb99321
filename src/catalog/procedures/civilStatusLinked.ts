import type { Procedure } from '../../domain/procedure/procedure.ts';
import { septemberReview } from './dataDays.ts';
import { everyDossier } from './papers/everyDossier.ts';
import { birthCertificateOfHospital } from './papers/civilStatusPapers.ts';
import { unknownTime, workingDays } from './times.ts';

/** Bundles of Nghị định 301/2026/NĐ-CP: one electronic request to several offices (liên thông điện tử). */
export const linkedCivilStatusProcedures: Procedure[] = [
  {
    code: '3.000722',
    name: 'Liên thông điện tử: đăng ký khai sinh – đăng ký thường trú – cấp thẻ bảo hiểm y tế – cấp thẻ căn cước cho trẻ em dưới 6 tuổi',
    area: 'Hộ tịch',
    summary: 'Làm một lần trên mạng: khai sinh, đăng ký thường trú, thẻ bảo hiểm y tế và thẻ căn cước cho trẻ dưới 6 tuổi.',
    keywords: [
      'liên thông khai sinh',
      'khai sinh bảo hiểm y tế',
      'khai sinh thường trú',
      'làm một lần cho trẻ',
      'thẻ bảo hiểm cho bé',
      'trẻ dưới 6 tuổi',
      'khai sinh online',
    ],
    serviceLevel: 'unknown',
    channels: [
      {
        channel: 'online',
        time: workingDays(
          3,
          'Không quá 05 ngày làm việc nếu phải xác minh (khai sinh 24 giờ; thường trú không quá 02 ngày, xác minh không quá 05 ngày; bảo hiểm y tế không quá 02 ngày; căn cước không quá 05 ngày).',
        ),
        fees: [{ kind: 'unspecified', amount: 'unknown', note: 'Theo từng thủ tục thành phần.' }],
      },
    ],
    paperCases: [
      everyDossier([
        {
          id: 'electronicDeclaration',
          name: 'Tờ khai điện tử theo Mẫu số 01 Nghị định số 301/2026/NĐ-CP',
          originals: 1,
          copies: 0,
          handling: 'attach',
          hint: 'Biểu mẫu điện tử hiện trên Cổng Dịch vụ công quốc gia, điền tại đó.',
          optional: true,
        },
        { ...birthCertificateOfHospital, name: 'Giấy chứng sinh điện tử (hoặc giấy tờ thay thế theo quy định hộ tịch)' },
      ]),
    ],
    results: ['Giấy khai sinh', 'Thông báo kết quả đăng ký thường trú', 'Thẻ bảo hiểm y tế', 'Thẻ căn cước'],
    legalBasis: ['301/2026/NĐ-CP'],
    resolvingSystem: 'civilStatus',
    authority: 'Ủy ban nhân dân cấp xã, Công an cấp xã, Bảo hiểm xã hội',
    formId: 'generalRequest',
    portalUrl: 'https://dichvucong.gov.vn/thu-tuc-hanh-chinh-lien-thong/019ff40e-c013-704a-be47-cee8794be2e2',
    dataOn: septemberReview,
  },
  {
    code: '2.002913',
    name: 'Liên thông điện tử: đăng ký khai tử – xóa đăng ký thường trú – giải quyết mai táng phí, tử tuất',
    area: 'Hộ tịch',
    summary: 'Làm một lần trên mạng: khai tử, xóa thường trú và nhận tiền mai táng, tử tuất.',
    keywords: [
      'liên thông khai tử',
      'khai tử mai táng phí',
      'xóa hộ khẩu người chết',
      'tiền tuất',
      'mai táng',
      'khai tử online',
    ],
    serviceLevel: 'unknown',
    channels: [
      {
        channel: 'online',
        time: unknownTime('Nguồn dữ liệu chưa ghi thời hạn.'),
        fees: [{ kind: 'unspecified', amount: 'unknown', note: 'Theo từng thủ tục thành phần.' }],
      },
    ],
    paperCases: [],
    results: [],
    legalBasis: ['301/2026/NĐ-CP'],
    resolvingSystem: 'civilStatus',
    authority: 'Ủy ban nhân dân cấp xã, Công an cấp xã, Bảo hiểm xã hội, Sở Nội vụ',
    formId: 'generalRequest',
    dataOn: septemberReview,
  },
];
