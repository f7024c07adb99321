import type { Procedure } from '../../domain/procedure/procedure.ts';
import { everyWay, sameForAll } from './channels.ts';
import { julyCrawl, septemberReview } from './dataDays.ts';
import { withCopyFee } from './fees.ts';
import { everyDossier } from './papers/everyDossier.ts';
import {
  birthCertificateOfHospital,
  identityPaper,
  interactiveForm,
  paperDeclaration,
  residenceProof,
} from './papers/civilStatusPapers.ts';
import { mayTakeLonger, workingDays } from './times.ts';

/** Recognising a father, mother or child (hộ tịch: nhận cha, mẹ, con). */
export const parentageProcedures: Procedure[] = [
  {
    code: '1.000689',
    name: 'Thủ tục đăng ký khai sinh kết hợp đăng ký nhận cha, mẹ, con',
    area: 'Hộ tịch',
    summary: {
      vi: 'Vừa làm giấy khai sinh cho con vừa nhận cha hoặc mẹ, khi bố mẹ chưa đăng ký kết hôn.',
      en: 'Register a child and recognise the father or mother at the same time, when the parents are not married.',
    },
    keywords: [
      'khai sinh kết hợp nhận cha mẹ con',
      'nhận con và khai sinh',
      'con ngoài giá thú',
      'chưa kết hôn có con',
      'nhận cha cho con',
      'ks nhận cha',
    ],
    serviceLevel: 'unknown',
    channels: sameForAll(
      everyWay,
      workingDays(3, mayTakeLonger),
      withCopyFee('Giấy khai sinh, bản sao Trích lục đăng ký nhận cha, mẹ, con'),
    ),
    paperCases: [
      everyDossier([
        { ...paperDeclaration, id: 'birthDeclaration', name: 'Tờ khai đăng ký khai sinh theo mẫu', copies: 1 },
        { ...paperDeclaration, id: 'recognitionDeclaration', name: 'Tờ khai đăng ký nhận cha, mẹ, con theo mẫu', copies: 1 },
        {
          ...birthCertificateOfHospital,
          name: 'Bản chính Giấy chứng sinh; trường hợp không có Giấy chứng sinh thì nộp văn bản của người làm chứng xác nhận về việc sinh; nếu không có người làm chứng thì phải có giấy cam đoan về việc sinh',
        },
        {
          id: 'kinshipEvidence',
          name: 'Văn bản của cơ quan y tế, cơ quan giám định hoặc cơ quan khác có thẩm quyền xác nhận quan hệ cha con, quan hệ mẹ con',
          originals: 1,
          copies: 0,
          handling: 'attach',
          hint: {
            vi: 'Kết quả xét nghiệm ADN, hoặc văn bản của cơ quan có thẩm quyền xác nhận là cha con, mẹ con. Không có thì hai bên làm giấy cam đoan.',
            en: 'A DNA test result or a document of a competent body showing that they are parent and child. Without it, both sides write a pledge.',
          },
          optional: true,
        },
        {
          id: 'kinshipPledge',
          name: 'Trường hợp không có văn bản nêu trên thì phải có văn bản cam đoan của các bên nhận cha, mẹ, con về mối quan hệ cha, mẹ, con và có ít nhất hai người làm chứng về mối quan hệ cha, mẹ, con',
          originals: 1,
          copies: 0,
          handling: 'attach',
          hint: {
            vi: 'Chỉ khi không có giấy giám định: hai bên tự viết cam đoan, có ít nhất hai người làm chứng.',
            en: 'Only without such a document: both sides write a pledge, with at least two witnesses.',
          },
          optional: true,
        },
        identityPaper,
        residenceProof,
      ]),
    ],
    results: ['Giấy khai sinh', 'Trích lục đăng ký nhận cha, mẹ, con'],
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
      '04/2024/TT-BTP',
      '08/2025/TT-BTP',
    ],
    resolvingSystem: 'civilStatus',
    authority: 'Ủy ban nhân dân cấp xã',
    formId: 'generalRequest',
    portalUrl: 'https://dichvucong.gov.vn/thu-tuc-hanh-chinh/019d2bfd-3faf-768a-9224-9cb889436133',
    decision: '163/QĐ-BTP',
    dataOn: septemberReview,
  },
  {
    code: '1.001022',
    name: 'Thủ tục đăng ký nhận cha, mẹ, con',
    area: 'Hộ tịch',
    summary: {
      vi: 'Nhận cha, nhận mẹ hoặc nhận con và được ghi vào sổ hộ tịch.',
      en: 'Recognise a father, mother or child and have it entered in the civil status book.',
    },
    keywords: ['nhận cha', 'nhận mẹ', 'nhận con', 'nhận cha mẹ con', 'xét nghiệm adn', 'con riêng', 'bổ sung tên cha'],
    serviceLevel: 'unknown',
    channels: sameForAll(everyWay, workingDays(3, mayTakeLonger), withCopyFee('Trích lục đăng ký nhận cha, mẹ, con')),
    paperCases: [
      everyDossier([
        {
          ...paperDeclaration,
          name: 'Tờ khai đăng ký nhận cha, mẹ, con theo mẫu (nếu người có yêu cầu lựa chọn nộp hồ sơ theo hình thức trực tiếp)',
        },
        {
          ...interactiveForm,
          name: 'Mẫu hộ tịch điện tử tương tác đăng ký nhận cha, mẹ, con (do người yêu cầu cung cấp thông tin theo hướng dẫn trên Cổng dịch vụ công, nếu người có yêu cầu lựa chọn nộp hồ sơ theo hình thức trực tuyến)',
        },
        {
          id: 'kinshipEvidence',
          name: 'Văn bản của cơ quan y tế, cơ quan giám định hoặc cơ quan khác có thẩm quyền xác nhận quan hệ cha con, quan hệ mẹ con',
          originals: 1,
          copies: 0,
          handling: 'attach',
          hint: {
            vi: 'Kết quả xét nghiệm ADN, hoặc văn bản của cơ quan có thẩm quyền xác nhận là cha con, mẹ con. Không có thì hai bên làm giấy cam đoan.',
            en: 'A DNA test result or a document of a competent body showing that they are parent and child. Without it, both sides write a pledge.',
          },
          optional: true,
        },
        {
          id: 'kinshipPledge',
          name: 'Trường hợp không có văn bản nêu trên thì phải có văn bản cam đoan của các bên nhận cha, mẹ, con về mối quan hệ cha, mẹ, con và có ít nhất hai người làm chứng về mối quan hệ cha, mẹ, con',
          originals: 1,
          copies: 0,
          handling: 'attach',
          hint: {
            vi: 'Chỉ khi không có giấy giám định: hai bên tự viết cam đoan, có ít nhất hai người làm chứng.',
            en: 'Only without such a document: both sides write a pledge, with at least two witnesses.',
          },
          optional: true,
        },
        identityPaper,
      ]),
    ],
    results: ['Trích lục đăng ký nhận cha, mẹ, con'],
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
    formId: 'generalRequest',
    portalUrl: 'https://dichvucong.gov.vn/thu-tuc-hanh-chinh/019d2bfd-3fa6-722f-ac1a-e949c8ce3418',
    decision: '163/QĐ-BTP',
    dataOn: julyCrawl,
  },
];
