import type { Procedure } from '../../domain/procedure/procedure.ts';
import { everyWay, sameForAll } from './channels.ts';
import { julyCrawl, septemberReview } from './dataDays.ts';
import { withCopyFee } from './fees.ts';
import { everyDossier } from './papers/everyDossier.ts';
import { birthEvidence } from './papers/birthEvidence.ts';
import {
  askedAuthorization,
  childNationalityAgreement,
  declaration,
  identityPaper,
  interactiveForm,
  neighbourPapers,
  residenceProof,
  surrogacyConfirmation,
} from './papers/civilStatusPapers.ts';
import { sameDay } from './times.ts';

const aParentIsForeign =
  "(${motherNationality} != '' and ${motherNationality} != 'VN') or (${fatherNationality} != '' and ${fatherNationality} != 'VN')";

/** Births with a foreign parent, or abroad, or at the border (hộ tịch: khai sinh có yếu tố nước ngoài). */
export const birthAbroadProcedures: Procedure[] = [
  {
    code: '2.000528',
    name: 'Thủ tục đăng ký khai sinh có yếu tố nước ngoài',
    area: 'Hộ tịch',
    summary: 'Làm giấy khai sinh cho trẻ có bố hoặc mẹ là người nước ngoài, hoặc trẻ sinh ở nước ngoài nay về Việt Nam.',
    keywords: [
      'khai sinh nước ngoài',
      'khai sinh có yếu tố nước ngoài',
      'con lai',
      'bố người nước ngoài',
      'mẹ người nước ngoài',
      'sinh ở nước ngoài',
      'giấy khai sinh',
      'ks',
    ],
    serviceLevel: 'unknown',
    channels: sameForAll(everyWay, sameDay, withCopyFee('Giấy khai sinh')),
    paperCases: [
      everyDossier([
        {
          ...declaration,
          name: 'Tờ khai đăng ký khai sinh theo mẫu (nếu nộp hồ sơ theo hình thức trực tiếp hoặc gửi hồ sơ qua hệ thống bưu chính)',
        },
        {
          ...interactiveForm,
          name: 'Mẫu hộ tịch điện tử tương tác đăng ký khai sinh (do người yêu cầu cung cấp thông tin theo hướng dẫn trên Cổng dịch vụ công, nếu người có yêu cầu lựa chọn nộp hồ sơ theo hình thức trực tuyến)',
        },
        ...birthEvidence,
        {
          id: 'foreignBirthRecord',
          name: 'Trường hợp trẻ em sinh ra tại nước ngoài thì nộp Giấy chứng sinh hoặc giấy tờ khác do cơ quan có thẩm quyền nước ngoài cấp xác nhận về việc trẻ em được sinh ra ở nước ngoài và quan hệ mẹ - con',
          originals: 1,
          copies: 0,
          handling: 'attach',
          hint: 'Chỉ khi trẻ sinh ở nước ngoài: giấy do nước đó cấp, có ghi việc sinh và tên mẹ.',
          optional: true,
        },
        {
          ...childNationalityAgreement,
          name: 'Trường hợp cha hoặc mẹ hoặc cả cha, mẹ là người nước ngoài thì phải nộp văn bản thỏa thuận của cha, mẹ về việc lựa chọn quốc tịch cho con. Trường hợp cha, mẹ lựa chọn quốc tịch nước ngoài cho con, thì ngoài văn bản thỏa thuận lựa chọn quốc tịch còn phải có xác nhận của cơ quan có thẩm quyền của nước mà trẻ được lựa chọn mang quốc tịch về việc trẻ có quốc tịch là phù hợp quy định pháp luật của nước đó',
          neededIf: aParentIsForeign,
        },
        {
          ...askedAuthorization,
          name: 'Văn bản ủy quyền (được chứng thực) theo quy định của pháp luật trong trường hợp ủy quyền thực hiện việc đăng ký khai sinh. Trường hợp người đi đăng ký khai sinh cho trẻ em là ông, bà, người thân thích khác thì không phải có văn bản ủy quyền của cha, mẹ trẻ em, nhưng phải thống nhất với cha, mẹ trẻ em về nội dung khai sinh',
        },
        {
          id: 'legalEntryProof',
          name: 'Giấy tờ chứng minh việc trẻ em nhập cảnh hợp pháp vào Việt Nam (như: hộ chiếu, giấy tờ có giá trị đi lại quốc tế, có dấu xác nhận nhập cảnh của cơ quan quản lý xuất, nhập cảnh) và văn bản xác nhận của cơ quan công an có thẩm quyền về việc trẻ em đang cư trú tại Việt Nam trong trường hợp trẻ em sinh ra ở nước ngoài, có cha hoặc mẹ là công dân Việt Nam hoặc cha và mẹ đều là công dân Việt Nam, chưa được đăng ký khai sinh ở nước ngoài, về cư trú tại Việt Nam',
          originals: 1,
          copies: 0,
          handling: 'show',
          hint: 'Chỉ với trẻ sinh ở nước ngoài chưa khai sinh: hộ chiếu có dấu nhập cảnh và giấy công an xác nhận trẻ đang ở Việt Nam.',
          optional: true,
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
      '01/2013/TT-BVHTTDL',
      '281/2016/TT-BTC',
      '85/2019/TT-BTC',
      '04/2020/TT-BTP',
      '01/2022/TT-BTP',
      '03/2023/TT-BTP',
      '04/2024/TT-BTP',
      '08/2025/TT-BTP',
    ],
    resolvingSystem: 'civilStatus',
    authority: 'Ủy ban nhân dân cấp xã',
    formId: 'birthRegistration',
    portalUrl: 'https://dichvucong.gov.vn/thu-tuc-hanh-chinh/019d2bfd-8662-763f-927f-dc039ede198c',
    decision: '163/QĐ-BTP',
    dataOn: septemberReview,
  },
  {
    code: '1.000110',
    name: 'Thủ tục đăng ký khai sinh có yếu tố nước ngoài tại khu vực biên giới',
    area: 'Hộ tịch',
    summary: 'Làm giấy khai sinh ở xã biên giới cho trẻ có bố hoặc mẹ là người nước láng giềng.',
    keywords: [
      'khai sinh biên giới',
      'khai sinh bố mẹ người Lào',
      'bố người Lào',
      'mẹ người Lào',
      'khai sinh có yếu tố nước ngoài',
      'ks',
      'giấy khai sinh',
    ],
    serviceLevel: 'unknown',
    channels: sameForAll(everyWay, sameDay, withCopyFee('Giấy khai sinh')),
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
          ...childNationalityAgreement,
          name: 'Văn bản thỏa thuận của cha, mẹ về việc lựa chọn quốc tịch cho con. Trường hợp cha, mẹ lựa chọn quốc tịch nước ngoài cho con, thì ngoài văn bản thỏa thuận lựa chọn quốc tịch còn phải có xác nhận của cơ quan có thẩm quyền nước ngoài về việc trẻ có quốc tịch nước ngoài theo quy định của pháp luật nước đó',
        },
        neighbourPapers,
        surrogacyConfirmation,
        {
          ...askedAuthorization,
          name: 'Văn bản ủy quyền theo quy định của pháp luật trong trường hợp ủy quyền thực hiện việc đăng ký khai sinh',
        },
        identityPaper,
        {
          ...residenceProof,
          name: 'Giấy tờ chứng minh nơi cư trú của công dân Việt Nam để chứng minh thẩm quyền đăng ký khai sinh trong trường hợp cơ quan đăng ký hộ tịch không thể khai thác được thông tin về nơi cư trú của công dân theo các phương thức quy định tại khoản 2 Điều 14 Nghị định số 104/2022/NĐ-CP ngày 21/12/2022 của Chính phủ. Trường hợp các thông tin về giấy tờ chứng minh nơi cư trú đã được khai thác từ Cơ sở dữ liệu quốc gia về dân cư bằng các phương thức này thì người có yêu cầu không phải xuất trình (theo hình thức trực tiếp) hoặc tải lên (theo hình thức trực tuyến)',
        },
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
    portalUrl: 'https://dichvucong.gov.vn/thu-tuc-hanh-chinh/019d2bfd-380a-702c-892d-dedfddd22f02',
    decision: '163/QĐ-BTP',
    dataOn: julyCrawl,
  },
];
