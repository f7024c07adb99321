import type { Procedure } from '../../domain/procedure/procedure.ts';
import { everyWay, sameForAll } from './channels.ts';
import { julyCrawl, septemberReview } from './dataDays.ts';
import { withCopyFee } from './fees.ts';
import { everyDossier } from './papers/everyDossier.ts';
import {
  askedAuthorization,
  declaration,
  identityPaper,
  interactiveForm,
  officialsFileStatement,
  residenceProof,
} from './papers/civilStatusPapers.ts';
import { mayTakeLonger, workingDays } from './times.ts';

/** Births registered again because book and certificate are lost (hộ tịch: đăng ký lại khai sinh). */
export const birthAgainProcedures: Procedure[] = [
  {
    code: '1.004884',
    name: 'Thủ tục đăng ký lại khai sinh',
    area: 'Hộ tịch',
    summary: {
      vi: 'Làm lại giấy khai sinh cho người đã từng khai sinh nhưng sổ gốc và bản chính đều đã mất.',
      en: 'Register a birth again when both the book and the original certificate have been lost.',
    },
    keywords: [
      'làm lại giấy khai sinh',
      'mất giấy khai sinh',
      'khai sinh lại',
      'đăng ký lại khai sinh',
      'giấy khai sinh bị mất',
      'ks lại',
    ],
    serviceLevel: 'unknown',
    channels: sameForAll(everyWay, workingDays(5, mayTakeLonger), withCopyFee('Giấy khai sinh')),
    paperCases: [
      everyDossier([
        {
          ...declaration,
          name: 'Tờ khai đăng ký lại khai sinh theo mẫu, trong đó có cam đoan của người yêu cầu về việc đã nộp đủ các giấy tờ hiện có (nếu người có yêu cầu lựa chọn nộp hồ sơ theo hình thức trực tiếp hoặc gửi hồ sơ qua hệ thống bưu chính)',
        },
        {
          ...interactiveForm,
          name: 'Mẫu hộ tịch điện tử tương tác đăng ký lại khai sinh, trong đó có cam đoan các thông tin cung cấp là đúng sự thật, không còn bản chính Giấy khai sinh, đã nộp đủ các giấy tờ hiện có và chịu hoàn toàn trách nhiệm trước pháp luật về nội dung cam đoan của mình (do người yêu cầu cung cấp thông tin theo hướng dẫn trên Cổng dịch vụ công nếu người yêu cầu lựa chọn nộp hồ sơ theo hình thức trực tuyến)',
        },
        {
          id: 'oldBirthCertificateCopy',
          name: 'Bản sao Giấy khai sinh do cơ quan có thẩm quyền của Việt Nam cấp hợp lệ (bản sao được chứng thực từ bản chính, bản sao được cấp từ Sổ đăng ký khai sinh); bản chính hoặc bản sao giấy tờ có giá trị thay thế Giấy khai sinh được cấp trước năm 1945 ở miền Bắc và trước năm 1975 ở miền Nam',
          originals: 0,
          copies: 1,
          handling: 'attach',
          hint: {
            vi: 'Bản sao giấy khai sinh cũ, nếu còn giữ.',
            en: 'A copy of the old birth certificate, if you still have one.',
          },
          neededIf: "${deskHasOldCopy} = 'yes'",
        },
        {
          id: 'otherPersonalPapers',
          name: 'Trường hợp người yêu cầu không có giấy tờ nêu trên thì phải nộp bản sao giấy tờ do cơ quan có thẩm quyền của Việt Nam cấp hợp lệ như: Giấy chứng minh nhân dân, Thẻ căn cước công dân hoặc Hộ chiếu; Sổ hộ khẩu, Sổ tạm trú, giấy tờ chứng minh về nơi cư trú; Bằng tốt nghiệp, Giấy chứng nhận, Chứng chỉ, Học bạ, hồ sơ học tập do cơ quan có thẩm quyền cấp hoặc xác nhận; Giấy tờ khác có thông tin về họ, tên, ngày, tháng, năm sinh của cá nhân',
          originals: 0,
          copies: 1,
          handling: 'attach',
          hint: {
            vi: 'Không còn bản sao khai sinh thì nộp bản sao mọi giấy có tên và ngày sinh: căn cước, học bạ, bằng cấp, hộ khẩu cũ…',
            en: 'Without a copy of the certificate, hand in copies of every paper with your name and birth date: identity card, school record, diploma, old household book…',
          },
          neededIf: "${deskHasOldCopy} = 'no'",
        },
        {
          ...officialsFileStatement,
          name: 'Trường hợp người yêu cầu đăng ký lại khai sinh là cán bộ, công chức, viên chức, người đang công tác trong lực lượng vũ trang thì phải có văn bản xác nhận của Thủ trưởng cơ quan, đơn vị về việc những nội dung khai sinh của người đó gồm họ, chữ đệm, tên; giới tính; ngày, tháng, năm sinh; dân tộc; quốc tịch; quê quán; quan hệ cha - con, mẹ - con phù hợp với hồ sơ do cơ quan, đơn vị đang quản lý',
          neededIf: "${deskIsOfficial} = 'yes'",
        },
        {
          ...askedAuthorization,
          name: 'Văn bản ủy quyền theo quy định của pháp luật trong trường hợp ủy quyền thực hiện việc đăng ký lại khai sinh. Trường hợp người được ủy quyền là ông, bà, cha, mẹ, con, vợ, chồng, anh, chị, em ruột của người ủy quyền thì văn bản ủy quyền không phải chứng thực',
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
      '09/2022/TT-BTP',
      '03/2023/TT-BTP',
      '04/2024/TT-BTP',
      '08/2025/TT-BTP',
    ],
    resolvingSystem: 'civilStatus',
    authority: 'Ủy ban nhân dân cấp xã',
    formId: 'birthReRegistration',
    portalUrl: 'https://dichvucong.gov.vn/thu-tuc-hanh-chinh/019d2bfd-6eac-7598-b88b-15f8a61b366a',
    decision: '163/QĐ-BTP',
    dataOn: septemberReview,
  },
  {
    code: '2.000522',
    name: 'Thủ tục đăng ký lại khai sinh có yếu tố nước ngoài',
    area: 'Hộ tịch',
    summary: {
      vi: 'Làm lại giấy khai sinh đã mất cho người nước ngoài hoặc người Việt định cư ở nước ngoài.',
      en: 'Register a birth again, the papers being lost, for a foreigner or a Vietnamese settled abroad.',
    },
    keywords: [
      'đăng ký lại khai sinh có yếu tố nước ngoài',
      'làm lại giấy khai sinh việt kiều',
      'mất giấy khai sinh',
      'khai sinh lại nước ngoài',
    ],
    serviceLevel: 'unknown',
    channels: sameForAll(everyWay, workingDays(5, mayTakeLonger), withCopyFee('Giấy khai sinh')),
    paperCases: [
      everyDossier([
        {
          ...declaration,
          name: 'Tờ khai đăng ký lại khai sinh theo mẫu, trong đó có cam đoan của người yêu cầu về việc đã nộp đủ các giấy tờ hiện có (nếu người có yêu cầu lựa chọn nộp hồ sơ theo hình thức trực tiếp hoặc gửi hồ sơ qua hệ thống bưu chính)',
        },
        { ...interactiveForm, name: 'Mẫu hộ tịch điện tử tương tác đăng ký lại khai sinh' },
        {
          id: 'oldBirthCertificateCopy',
          name: 'Bản sao Giấy khai sinh do cơ quan có thẩm quyền của Việt Nam cấp hợp lệ (bản sao được chứng thực từ bản chính, bản sao được cấp từ Sổ đăng ký khai sinh); bản chính hoặc bản sao giấy tờ có giá trị thay thế Giấy khai sinh được cấp trước năm 1945 ở miền Bắc và trước năm 1975 ở miền Nam',
          originals: 0,
          copies: 1,
          handling: 'attach',
          hint: {
            vi: 'Bản sao giấy khai sinh cũ, nếu còn giữ.',
            en: 'A copy of the old birth certificate, if you still have one.',
          },
          neededIf: "${deskHasOldCopy} = 'yes'",
        },
        {
          id: 'otherPersonalPapers',
          name: 'Trường hợp người yêu cầu không có giấy tờ nêu trên thì phải nộp bản sao giấy tờ do cơ quan có thẩm quyền của Việt Nam cấp hợp lệ như: Giấy chứng minh nhân dân, Thẻ căn cước công dân hoặc Hộ chiếu; giấy tờ chứng minh về nơi cư trú; Bằng tốt nghiệp, Giấy chứng nhận, Chứng chỉ, Học bạ, hồ sơ học tập do cơ quan có thẩm quyền cấp hoặc xác nhận; Giấy tờ khác có thông tin về họ, tên, ngày, tháng, năm sinh của cá nhân',
          originals: 0,
          copies: 1,
          handling: 'attach',
          hint: {
            vi: 'Không còn bản sao khai sinh thì nộp bản sao mọi giấy có tên và ngày sinh: căn cước, hộ chiếu, học bạ, bằng cấp…',
            en: 'Without a copy of the certificate, hand in copies of every paper with your name and birth date: identity card, passport, school record, diploma…',
          },
          neededIf: "${deskHasOldCopy} = 'no'",
        },
        {
          ...askedAuthorization,
          name: 'Văn bản ủy quyền theo quy định của pháp luật trong trường hợp ủy quyền thực hiện việc đăng ký lại khai sinh. Trường hợp người được ủy quyền là ông, bà, cha, mẹ, con, vợ, chồng, anh, chị, em ruột của người ủy quyền thì văn bản ủy quyền không phải chứng thực',
        },
        {
          ...identityPaper,
          name: 'Hộ chiếu/Chứng minh nhân dân/Thẻ căn cước công dân/Thẻ căn cước/Căn cước điện tử/Giấy chứng nhận căn cước hoặc các giấy tờ khác có dán ảnh và thông tin cá nhân do cơ quan có thẩm quyền cấp, còn giá trị sử dụng để chứng minh về nhân thân của người có yêu cầu đăng ký lại khai sinh. Trường hợp các thông tin cá nhân trong các giấy tờ này đã có trong Cơ sở dữ liệu quốc gia về dân cư, Cơ sở dữ liệu hộ tịch điện tử, được hệ thống điền tự động thì không phải tải lên (theo hình thức trực tuyến)',
        },
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
      '09/2022/TT-BTP',
      '03/2023/TT-BTP',
      '04/2024/TT-BTP',
      '08/2025/TT-BTP',
    ],
    resolvingSystem: 'civilStatus',
    authority: 'Ủy ban nhân dân cấp xã',
    formId: 'birthReRegistration',
    portalUrl: 'https://dichvucong.gov.vn/thu-tuc-hanh-chinh/019d2bfd-867a-70eb-bc54-effd523ebc99',
    decision: '163/QĐ-BTP',
    dataOn: julyCrawl,
  },
];
