import type { Procedure } from '../../domain/procedure/procedure.ts';
import { everyWay, sameForAll } from './channels.ts';
import { julyCrawl } from './dataDays.ts';
import { withCopyFee } from './fees.ts';
import { everyDossier } from './papers/everyDossier.ts';
import {
  askedAuthorization,
  deathNotice,
  deathPlaceProof,
  declaration,
  identityPaper,
  interactiveForm,
  lastResidenceProof,
  longAgoDeathEvidence,
  residenceProof,
} from './papers/civilStatusPapers.ts';
import { sameDay } from './times.ts';

/** Deaths of foreigners and of Vietnamese settled abroad, and at the border (hộ tịch: khai tử có yếu tố nước ngoài). */
export const deathAbroadProcedures: Procedure[] = [
  {
    code: '1.001766',
    name: 'Thủ tục đăng ký khai tử có yếu tố nước ngoài',
    area: 'Hộ tịch',
    summary: 'Khai tử cho người nước ngoài hoặc người Việt định cư ở nước ngoài mất tại Việt Nam.',
    keywords: ['khai tử người nước ngoài', 'khai tử việt kiều', 'khai tử có yếu tố nước ngoài', 'giấy chứng tử'],
    serviceLevel: 'unknown',
    channels: sameForAll(everyWay, sameDay, withCopyFee('Trích lục khai tử')),
    paperCases: [
      everyDossier([
        {
          ...declaration,
          name: 'Tờ khai đăng ký khai tử theo mẫu (nếu nộp hồ sơ theo hình thức trực tiếp hoặc gửi hồ sơ qua hệ thống bưu chính)',
        },
        {
          ...interactiveForm,
          name: 'Mẫu hộ tịch điện tử tương tác đăng ký khai tử (do người yêu cầu cung cấp thông tin theo hướng dẫn trên Cổng dịch vụ công, nếu người có yêu cầu lựa chọn nộp hồ sơ theo hình thức trực tuyến)',
        },
        deathNotice,
        longAgoDeathEvidence,
        {
          ...askedAuthorization,
          name: 'Văn bản ủy quyền (được chứng thực) theo quy định của pháp luật trong trường hợp ủy quyền thực hiện việc đăng ký khai tử. Trường hợp người có trách nhiệm đăng ký khai tử ủy quyền cho người khác thực hiện việc đăng ký khai tử mà người được ủy quyền là ông, bà, cha, mẹ, con, vợ, chồng, anh, chị, em ruột của người ủy quyền thì văn bản ủy quyền không phải chứng thực',
        },
        identityPaper,
        residenceProof,
      ]),
    ],
    results: ['Trích lục khai tử'],
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
    formId: 'deathRegistration',
    portalUrl: 'https://dichvucong.gov.vn/thu-tuc-hanh-chinh/019d2bfd-47da-7259-b8fe-0d5327727234',
    decision: '163/QĐ-BTP',
    dataOn: julyCrawl,
  },
  {
    code: '1.004827',
    name: 'Thủ tục đăng ký khai tử có yếu tố nước ngoài tại khu vực biên giới',
    area: 'Hộ tịch',
    summary: 'Khai tử ở xã biên giới cho người nước láng giềng mất tại đây.',
    keywords: ['khai tử biên giới', 'khai tử người Lào', 'khai tử khu vực biên giới', 'giấy chứng tử'],
    serviceLevel: 'unknown',
    channels: sameForAll(everyWay, sameDay, withCopyFee('Trích lục khai tử')),
    paperCases: [
      everyDossier([
        {
          ...declaration,
          name: 'Tờ khai đăng ký khai tử theo mẫu (nếu người có yêu cầu lựa chọn nộp hồ sơ theo hình thức trực tiếp)',
        },
        {
          ...interactiveForm,
          name: 'Mẫu hộ tịch điện tử tương tác đăng ký khai tử (do người yêu cầu cung cấp thông tin theo hướng dẫn trên Cổng dịch vụ công, nếu người có yêu cầu lựa chọn nộp hồ sơ theo hình thức trực tuyến)',
        },
        deathNotice,
        {
          ...askedAuthorization,
          name: 'Văn bản ủy quyền theo quy định của pháp luật trong trường hợp ủy quyền thực hiện việc đăng ký khai tử. Trường hợp người được ủy quyền là ông, bà, cha, mẹ, con, vợ, chồng, anh, chị, em ruột của người ủy quyền thì văn bản ủy quyền không phải chứng thực',
        },
        identityPaper,
        lastResidenceProof,
        deathPlaceProof,
      ]),
    ],
    results: ['Trích lục khai tử'],
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
    formId: 'deathRegistration',
    portalUrl: 'https://dichvucong.gov.vn/thu-tuc-hanh-chinh/019d2bfd-670b-779a-a843-4c518c4ec075',
    decision: '163/QĐ-BTP',
    dataOn: julyCrawl,
  },
];
