import type { Procedure } from '../../domain/procedure/procedure.ts';
import { everyWay, sameForAll } from './channels.ts';
import { septemberReview } from './dataDays.ts';
import { withCopyFee } from './fees.ts';
import { everyDossier } from './papers/everyDossier.ts';
import {
  authorization,
  identityPaper,
  interactiveForm,
  officialsFileStatement,
  paperDeclaration,
  residenceProof,
} from './papers/civilStatusPapers.ts';
import { mayTakeLonger, workingDays } from './times.ts';

/** First registration of people who already have papers (hộ tịch: khai sinh cho người đã có hồ sơ). */
export const lateBirthProcedures: Procedure[] = [
  {
    code: '1.004772',
    name: 'Thủ tục đăng ký khai sinh cho người đã có hồ sơ, giấy tờ cá nhân',
    area: 'Hộ tịch',
    summary: 'Làm giấy khai sinh lần đầu cho người lớn đã có căn cước, học bạ hay giấy tờ khác mà chưa từng khai sinh.',
    keywords: [
      'khai sinh cho người lớn',
      'chưa có giấy khai sinh',
      'khai sinh muộn',
      'người già làm khai sinh',
      'khai sinh quá hạn',
      'ks người lớn',
      'đã có hồ sơ giấy tờ cá nhân',
    ],
    serviceLevel: 'unknown',
    channels: sameForAll(everyWay, workingDays(5, mayTakeLonger), withCopyFee('Giấy khai sinh')),
    paperCases: [
      everyDossier([
        {
          ...paperDeclaration,
          name: 'Tờ khai đăng ký khai sinh theo mẫu (nếu người có yêu cầu lựa chọn nộp hồ sơ theo hình thức trực tuyến hoặc gửi hồ sơ qua hệ thống bưu chính)',
        },
        {
          ...interactiveForm,
          name: 'Mẫu hộ tịch điện tử tương tác đăng ký khai sinh (do người yêu cầu cung cấp thông tin theo hướng dẫn trên Cổng dịch vụ công, nếu người có yêu cầu lựa chọn nộp hồ sơ theo hình thức trực tuyến)',
        },
        {
          id: 'neverRegisteredPledge',
          name: 'Văn bản cam đoan của người yêu cầu về việc chưa được đăng ký khai sinh',
          originals: 1,
          copies: 0,
          handling: 'attach',
          hint: 'Tự viết giấy cam đoan là chưa đăng ký khai sinh ở đâu.',
        },
        {
          id: 'allPersonalPapers',
          name: 'Bản sao toàn bộ hồ sơ, giấy tờ của người yêu cầu hoặc hồ sơ, giấy tờ, tài liệu khác trong đó có thông tin liên quan đến nội dung khai sinh, gồm: Chứng minh nhân dân/Thẻ căn cước công dân/Thẻ căn cước/Căn cước điện tử/Giấy chứng nhận căn cước/Hộ chiếu; giấy tờ chứng minh về nơi cư trú; Bằng tốt nghiệp, Giấy chứng nhận, Chứng chỉ, Học bạ, Hồ sơ học tập do cơ quan có thẩm quyền cấp hoặc xác nhận; giấy tờ khác có thông tin về họ, chữ đệm, tên, ngày, tháng, năm sinh của cá nhân',
          originals: 0,
          copies: 1,
          handling: 'attach',
          hint: 'Bản sao tất cả giấy tờ mình có ghi tên, ngày sinh: căn cước, học bạ, bằng cấp, giấy cư trú… Có bao nhiêu nộp bấy nhiêu.',
        },
        {
          ...officialsFileStatement,
          name: 'Trường hợp người yêu cầu đăng ký khai sinh là cán bộ, công chức, viên chức, người đang công tác trong lực lượng vũ trang thì phải có văn bản xác nhận của Thủ trưởng cơ quan, đơn vị về việc những nội dung khai sinh của người đó gồm họ, chữ đệm, tên; giới tính; ngày, tháng, năm sinh; dân tộc; quốc tịch; quê quán; quan hệ cha - con, mẹ - con phù hợp với hồ sơ do cơ quan, đơn vị đang quản lý',
        },
        {
          ...authorization,
          name: 'Văn bản ủy quyền theo quy định của pháp luật trong trường hợp ủy quyền thực hiện việc đăng ký khai sinh. Trường hợp người được ủy quyền là ông, bà, cha, mẹ, con, vợ, chồng, anh, chị, em ruột của người ủy quyền thì văn bản ủy quyền không phải chứng thực',
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
    formId: 'generalRequest',
    portalUrl: 'https://dichvucong.gov.vn/thu-tuc-hanh-chinh/019d2bfd-6711-733d-b674-fc3d805e70c8',
    decision: '163/QĐ-BTP',
    dataOn: septemberReview,
  },
];
