import type { Procedure } from '../../domain/procedure/procedure.ts';
import { everyWay, sameForAll } from './channels.ts';
import { julyCrawl, septemberReview } from './dataDays.ts';
import { withCopyFee } from './fees.ts';
import { everyDossier } from './papers/everyDossier.ts';
import { askedAuthorization, declaration, identityPaper, interactiveForm, residenceProof } from './papers/civilStatusPapers.ts';
import { changeTimes, workingDays } from './times.ts';

/** Changes and corrections in the civil status books (hộ tịch: thay đổi, cải chính). */
export const civilStatusChangeProcedures: Procedure[] = [
  {
    code: '1.004859',
    name: 'Thủ tục thay đổi, cải chính, bổ sung thông tin hộ tịch, xác định lại dân tộc',
    area: 'Hộ tịch',
    summary: 'Sửa, đổi hoặc bổ sung tên, ngày sinh, dân tộc… đã ghi trong giấy khai sinh và sổ hộ tịch.',
    keywords: [
      'cải chính',
      'đổi tên',
      'sửa giấy khai sinh',
      'sai ngày sinh',
      'sai tên',
      'cải chính hộ tịch',
      'thay đổi họ tên',
      'xác định lại dân tộc',
      'đổi dân tộc',
      'bổ sung hộ tịch',
    ],
    serviceLevel: 'unknown',
    channels: sameForAll(
      everyWay,
      workingDays(3, changeTimes),
      withCopyFee('Trích lục đăng ký thay đổi/cải chính/bổ sung thông tin hộ tịch, xác định lại dân tộc'),
    ),
    paperCases: [
      everyDossier([
        {
          ...declaration,
          name: 'Tờ khai đăng ký thay đổi, cải chính, bổ sung thông tin hộ tịch, xác định lại dân tộc theo mẫu (nếu người có yêu cầu lựa chọn nộp hồ sơ theo hình thức trực tiếp hoặc gửi hồ sơ qua hệ thống bưu chính)',
        },
        {
          ...interactiveForm,
          name: 'Mẫu hộ tịch điện tử tương tác thực hiện đăng ký thay đổi, cải chính, bổ sung thông tin hộ tịch, xác định lại dân tộc',
          copies: 1,
        },
        {
          id: 'changeEvidence',
          name: 'Giấy tờ làm căn cứ thay đổi, cải chính, bổ sung thông tin hộ tịch',
          originals: 1,
          copies: 0,
          handling: 'attach',
          hint: 'Giấy tờ ghi thông tin đúng: giấy khai sinh, căn cước, học bạ, quyết định…',
        },
        {
          ...askedAuthorization,
          name: 'Văn bản ủy quyền theo quy định của pháp luật trong trường hợp ủy quyền thực hiện việc đăng ký thay đổi, cải chính, bổ sung thông tin hộ tịch. Trường hợp người được ủy quyền là ông, bà, cha, mẹ, con, vợ, chồng, anh, chị, em ruột của người ủy quyền thì văn bản ủy quyền không phải chứng thực',
        },
        identityPaper,
        residenceProof,
      ]),
    ],
    results: ['Trích lục thay đổi, cải chính, bổ sung thông tin hộ tịch, xác định lại dân tộc'],
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
    formId: 'civilStatusChange',
    portalUrl: 'https://dichvucong.gov.vn/thu-tuc-hanh-chinh/019d2bfd-671e-714b-8fd6-8230c82f7867',
    decision: '163/QĐ-BTP',
    dataOn: septemberReview,
  },
  {
    code: '2.000748',
    name: 'Thủ tục thay đổi, cải chính, bổ sung thông tin hộ tịch, xác định lại dân tộc có yếu tố nước ngoài',
    area: 'Hộ tịch',
    summary: 'Sửa, đổi hoặc bổ sung thông tin hộ tịch cho người nước ngoài hoặc người Việt định cư ở nước ngoài.',
    keywords: [
      'cải chính hộ tịch nước ngoài',
      'sửa giấy khai sinh việt kiều',
      'thay đổi hộ tịch có yếu tố nước ngoài',
      'đổi tên',
    ],
    serviceLevel: 'unknown',
    channels: sameForAll(
      everyWay,
      workingDays(3, changeTimes),
      withCopyFee('Trích lục đăng ký thay đổi, cải chính, bổ sung thông tin hộ tịch, xác định lại dân tộc'),
    ),
    paperCases: [
      everyDossier([
        {
          ...declaration,
          name: 'Tờ khai đăng ký thay đổi, cải chính, bổ sung thông tin hộ tịch, xác định lại dân tộc theo mẫu (nếu người có yêu cầu lựa chọn nộp hồ sơ theo hình thức trực tiếp)',
        },
        {
          ...interactiveForm,
          name: 'Mẫu hộ tịch điện tử tương tác thực hiện đăng ký thay đổi, cải chính, bổ sung thông tin hộ tịch, xác định lại dân tộc',
        },
        {
          id: 'changeEvidence',
          name: 'Giấy tờ liên quan đến việc thay đổi, cải chính, bổ sung thông tin hộ tịch, xác định lại dân tộc',
          originals: 1,
          copies: 0,
          handling: 'attach',
          hint: 'Giấy tờ ghi thông tin đúng.',
        },
        {
          ...askedAuthorization,
          name: 'Văn bản ủy quyền (được chứng thực) theo quy định của pháp luật trong trường hợp ủy quyền thực hiện việc đăng ký thay đổi, cải chính, bổ sung thông tin hộ tịch, xác định lại dân tộc. Trường hợp người được ủy quyền là ông, bà, cha, mẹ, con, vợ, chồng, anh, chị, em ruột của người ủy quyền thì văn bản ủy quyền không phải chứng thực',
        },
        identityPaper,
        residenceProof,
      ]),
    ],
    results: ['Trích lục thay đổi, cải chính, bổ sung thông tin hộ tịch, xác định lại dân tộc'],
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
    formId: 'civilStatusChange',
    portalUrl: 'https://dichvucong.gov.vn/thu-tuc-hanh-chinh/019d2bfd-8e02-7590-b74b-fb572a57eda2',
    decision: '163/QĐ-BTP',
    dataOn: julyCrawl,
  },
];
