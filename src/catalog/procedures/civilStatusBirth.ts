import type { Procedure } from '../../domain/procedure/procedure.ts';
import { everyWay, sameForAll } from './channels.ts';
import { septemberReview } from './dataDays.ts';
import { free } from './fees.ts';
import { everyDossier } from './papers/everyDossier.ts';
import { birthEvidence } from './papers/birthEvidence.ts';
import {
  askedAuthorization,
  declaration,
  identityPaper,
  interactiveForm,
  residenceProof,
  surrogacyConfirmation,
} from './papers/civilStatusPapers.ts';
import { sameDay, workingDays } from './times.ts';

/** Registering a birth, at the desk or in the village (hộ tịch: khai sinh). */
export const birthProcedures: Procedure[] = [
  {
    code: '1.001193',
    name: 'Thủ tục đăng ký khai sinh',
    area: 'Hộ tịch',
    summary: 'Làm giấy khai sinh cho trẻ mới sinh; bố mẹ nên đi trong vòng 60 ngày kể từ ngày sinh.',
    keywords: [
      'ks',
      'khai sinh',
      'giấy khai sinh',
      'làm giấy khai sinh',
      'đăng ký khai sinh',
      'khai sinh cho con',
      'mới sinh',
      'đẻ con',
      'trẻ sơ sinh',
      'giấy chứng sinh',
    ],
    serviceLevel: 'unknown',
    channels: sameForAll(everyWay, sameDay, [
      {
        kind: 'charge',
        amount: 0,
        note: 'Trình tự trên Cổng: nộp lệ phí nếu thuộc trường hợp phải nộp; nộp phí cấp bản sao Giấy khai sinh nếu có yêu cầu cấp bản sao.',
      },
    ]),
    paperCases: [
      everyDossier([
        {
          ...declaration,
          name: 'Tờ khai đăng ký khai sinh theo mẫu (nếu người có yêu cầu lựa chọn nộp hồ sơ theo hình thức trực tiếp hoặc gửi hồ sơ qua hệ thống bưu chính)',
        },
        {
          ...interactiveForm,
          name: 'Mẫu hộ tịch điện tử tương tác đăng ký khai sinh (do người yêu cầu cung cấp thông tin theo hướng dẫn trên Cổng dịch vụ công, nếu người có yêu cầu lựa chọn nộp hồ sơ theo hình thức trực tuyến)',
        },
        ...birthEvidence,
        {
          id: 'abandonedChildRecord',
          name: 'Trường hợp trẻ em bị bỏ rơi thì phải có biên bản về việc trẻ bị bỏ rơi do cơ quan có thẩm quyền lập',
          originals: 1,
          copies: 0,
          handling: 'attach',
          hint: 'Chỉ khi trẻ bị bỏ rơi: xã hoặc công an lập biên bản, gia đình không phải tự viết.',
          neededIf: "${deskChildSituation} = 'abandoned'",
        },
        surrogacyConfirmation,
        {
          ...askedAuthorization,
          name: 'Văn bản ủy quyền (được chứng thực) theo quy định của pháp luật trong trường hợp ủy quyền thực hiện việc đăng ký khai sinh. Trường hợp người được ủy quyền là ông, bà, cha, mẹ, con, vợ, chồng, anh, chị, em ruột của người ủy quyền thì văn bản ủy quyền không phải chứng thực',
        },
        identityPaper,
        residenceProof,
      ]),
    ],
    results: ['Giấy khai sinh'],
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
    formId: 'birthRegistration',
    portalUrl: 'https://dichvucong.gov.vn/thu-tuc-hanh-chinh/019d2bfd-3fe0-70ac-b9d6-5e9e20d6eef7',
    decision: '163/QĐ-BTP',
    dataOn: septemberReview,
  },
  {
    code: '1.003583',
    name: 'Thủ tục đăng ký khai sinh lưu động',
    area: 'Hộ tịch',
    summary: 'Cán bộ xã xuống tận thôn bản làm giấy khai sinh cho trẻ.',
    keywords: [
      'khai sinh lưu động',
      'khai sinh tại nhà',
      'khai sinh tại thôn',
      'khai sinh tại bản',
      'ks lưu động',
      'giấy khai sinh',
    ],
    serviceLevel: 'unknown',
    channels: [{ channel: 'direct', time: workingDays(5), fees: free }],
    paperCases: [
      everyDossier([
        { ...declaration, name: 'Tờ khai đăng ký khai sinh theo mẫu' },
        ...birthEvidence,
        surrogacyConfirmation,
        {
          id: 'parentsMarriageCertificate',
          name: 'Giấy chứng nhận kết hôn nếu cha, mẹ đã đăng ký kết hôn. Trường hợp đã có thông tin về việc kết hôn của cha, mẹ trong Cơ sở dữ liệu hộ tịch điện tử, Cơ sở dữ liệu quốc gia về dân cư thì không phải xuất trình',
          originals: 1,
          copies: 0,
          handling: 'show',
          hint: 'Giấy chứng nhận kết hôn của bố mẹ, nếu đã đăng ký. Công chức tra được trên máy thì không phải đưa ra.',
          optional: true,
          neededIf: "${deskParentsMarried} = 'yes'",
        },
        identityPaper,
        residenceProof,
      ]),
    ],
    results: ['Giấy khai sinh'],
    legalBasis: [
      '60/2014/QH13',
      '123/2015/NĐ-CP',
      '104/2022/NĐ-CP',
      '07/2025/NĐ-CP',
      '120/2025/NĐ-CP',
      '18/2026/NĐ-CP',
      '66.7/2025/NQ-CP',
      '85/2019/TT-BTC',
      '04/2020/TT-BTP',
      '106/2021/TT-BTC',
      '04/2024/TT-BTP',
      '08/2025/TT-BTP',
    ],
    resolvingSystem: 'civilStatus',
    authority: 'Ủy ban nhân dân cấp xã',
    formId: 'birthRegistration',
    portalUrl: 'https://dichvucong.gov.vn/thu-tuc-hanh-chinh/019d2bfd-66dc-714a-90a8-11942739ea86',
    decision: '163/QĐ-BTP',
    dataOn: septemberReview,
  },
];
