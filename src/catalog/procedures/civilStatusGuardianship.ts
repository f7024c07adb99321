import type { Procedure } from '../../domain/procedure/procedure.ts';
import { sameForAll } from './channels.ts';
import { julyCrawl, septemberReview } from './dataDays.ts';
import { free } from './fees.ts';
import { everyDossier } from './papers/everyDossier.ts';
import { authorization, identityPaper, interactiveForm, paperDeclaration, residenceProof } from './papers/civilStatusPapers.ts';
import { workingDays } from './times.ts';

/** Guardians (hộ tịch: giám hộ). */
export const guardianshipProcedures: Procedure[] = [
  {
    code: '1.004837',
    name: 'Thủ tục đăng ký giám hộ',
    area: 'Hộ tịch',
    summary: 'Nhận làm người giám hộ cho trẻ em không còn cha mẹ hoặc người không tự lo được.',
    keywords: ['giám hộ', 'đăng ký giám hộ', 'người giám hộ', 'nuôi cháu mồ côi', 'ông bà nuôi cháu'],
    serviceLevel: 'unknown',
    channels: [
      { channel: 'direct', time: workingDays(3), fees: free },
      ...sameForAll(['online', 'postal'], workingDays(3), [
        {
          kind: 'fee',
          amount: 'unknown',
          note: 'Phí cấp bản sao Trích lục đăng ký giám hộ (nếu có yêu cầu) thực hiện theo quy định tại Thông tư số 281/2016/TT-BTC ngày 14/11/2016 của Bộ Tài chính.',
        },
      ]),
    ],
    paperCases: [
      everyDossier([
        {
          ...paperDeclaration,
          name: 'Tờ khai đăng ký giám hộ theo mẫu (nếu người có yêu cầu lựa chọn nộp hồ sơ theo hình thức trực tiếp)',
        },
        {
          ...interactiveForm,
          name: 'Mẫu hộ tịch điện tử tương tác đăng ký giám hộ (do người yêu cầu cung cấp thông tin theo hướng dẫn trên Cổng dịch vụ công, nếu người có yêu cầu lựa chọn nộp hồ sơ theo hình thức trực tuyến)',
        },
        {
          id: 'naturalGuardianProof',
          name: 'Giấy tờ chứng minh điều kiện giám hộ đương nhiên theo quy định của Bộ luật Dân sự đối với trường hợp đăng ký giám hộ đương nhiên. Trường hợp có nhiều người cùng đủ điều kiện làm giám hộ đương nhiên thì nộp thêm văn bản thỏa thuận về việc cử một người làm giám hộ đương nhiên',
          originals: 1,
          copies: 0,
          handling: 'attach',
          hint: 'Giấy cho thấy mình là người giám hộ đương nhiên (như ông bà, anh chị ruột). Nhiều người cùng đủ điều kiện thì thêm giấy thỏa thuận cử một người.',
          optional: true,
        },
        {
          id: 'appointmentOfGuardian',
          name: 'Văn bản cử người giám hộ theo quy định của Bộ luật Dân sự đối với trường hợp đăng ký giám hộ cử',
          originals: 1,
          copies: 0,
          handling: 'attach',
          hint: 'Chỉ khi được cử làm giám hộ: văn bản cử người giám hộ.',
          optional: true,
        },
        {
          ...authorization,
          name: 'Văn bản ủy quyền theo quy định của pháp luật trong trường hợp ủy quyền thực hiện việc đăng ký giám hộ. Trường hợp người được ủy quyền là ông, bà, cha, mẹ, con, vợ, chồng, anh, chị, em ruột của người ủy quyền thì văn bản ủy quyền không phải chứng thực',
        },
        identityPaper,
        residenceProof,
      ]),
    ],
    results: ['Trích lục đăng ký giám hộ'],
    legalBasis: [
      '60/2014/QH13',
      '91/2015/QH13',
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
    portalUrl: 'https://dichvucong.gov.vn/thu-tuc-hanh-chinh/019d2bfd-671b-75fa-82fb-8ad05a37f638',
    decision: '163/QĐ-BTP',
    dataOn: septemberReview,
  },
  {
    code: '1.004845',
    name: 'Thủ tục đăng ký chấm dứt giám hộ',
    area: 'Hộ tịch',
    summary: 'Thôi làm người giám hộ khi người được giám hộ đã lớn hoặc không còn cần nữa.',
    keywords: ['chấm dứt giám hộ', 'thôi giám hộ', 'bỏ giám hộ', 'hết giám hộ'],
    serviceLevel: 'unknown',
    channels: [
      {
        channel: 'direct',
        time: workingDays(2),
        fees: [
          {
            kind: 'charge',
            amount: 'unknown',
            note: 'Miễn lệ phí cho người thuộc gia đình có công với cách mạng; người thuộc hộ nghèo; người khuyết tật.',
          },
        ],
      },
      {
        channel: 'online',
        time: workingDays(2),
        fees: [
          {
            kind: 'fee',
            amount: 'unknown',
            note: 'Phí cấp bản sao Trích lục đăng ký chấm dứt giám hộ (nếu có yêu cầu) thực hiện theo quy định tại Thông tư số 281/2016/TT-BTC ngày 14/11/2016 của Bộ Tài chính.',
          },
        ],
      },
      { channel: 'postal', time: workingDays(2), fees: free },
    ],
    paperCases: [
      everyDossier([
        {
          ...paperDeclaration,
          name: 'Tờ khai đăng ký chấm dứt giám hộ theo mẫu (nếu người có yêu cầu lựa chọn nộp hồ sơ theo hình thức trực tiếp hoặc gửi hồ sơ qua hệ thống bưu chính)',
        },
        {
          ...interactiveForm,
          name: 'Mẫu hộ tịch điện tử tương tác đăng ký chấm dứt giám hộ (do người yêu cầu cung cấp thông tin theo hướng dẫn trên Cổng dịch vụ công, nếu người có yêu cầu lựa chọn nộp hồ sơ theo hình thức trực tuyến)',
        },
        {
          id: 'endOfGuardianshipProof',
          name: 'Giấy tờ làm căn cứ chấm dứt giám hộ theo quy định của Bộ luật Dân sự',
          originals: 1,
          copies: 0,
          handling: 'attach',
          hint: 'Giấy cho thấy vì sao được thôi giám hộ.',
        },
        {
          ...authorization,
          name: 'Văn bản ủy quyền theo quy định của pháp luật trong trường hợp ủy quyền thực hiện việc đăng ký chấm dứt giám hộ. Trường hợp người được ủy quyền là ông, bà, cha, mẹ, con, vợ, chồng, anh, chị, em ruột của người ủy quyền thì văn bản ủy quyền không phải chứng thực',
        },
        identityPaper,
        residenceProof,
      ]),
    ],
    results: ['Trích lục đăng ký chấm dứt giám hộ'],
    legalBasis: [
      '60/2014/QH13',
      '91/2015/QH13',
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
    portalUrl: 'https://dichvucong.gov.vn/thu-tuc-hanh-chinh/019d2bfd-6724-715f-822c-28e986912730',
    decision: '163/QĐ-BTP',
    dataOn: julyCrawl,
  },
];
