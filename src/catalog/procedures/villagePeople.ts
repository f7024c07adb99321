import type { Procedure } from '../../domain/procedure/procedure.ts';
import { everyWay, sameForAll } from './channels.ts';
import { julyCrawl, septemberReview } from './dataDays.ts';
import { free } from './fees.ts';
import { everyDossier } from './papers/everyDossier.ts';
import * as hints from './papers/hints.ts';
import { workingDays } from './times.ts';

/** Respected persons and mediators of a village (công tác dân tộc, hòa giải ở cơ sở). */
export const villagePeopleProcedures: Procedure[] = [
  {
    code: '1.012222',
    name: 'Công nhận người có uy tín',
    area: 'Công tác dân tộc',
    summary: {
      vi: 'Bầu chọn và công nhận người có uy tín trong đồng bào dân tộc thiểu số của thôn.',
      en: "Choose and recognise the village's respected person among ethnic minorities.",
    },
    keywords: ['người có uy tín', 'già làng', 'trưởng bản', 'công nhận người có uy tín', 'dân tộc thiểu số'],
    serviceLevel: 'unknown',
    channels: sameForAll(everyWay, workingDays(20), free),
    paperCases: [
      everyDossier([
        {
          id: 'villageMeetingMinutes',
          name: 'Biên bản hội nghị dân cư thôn đề cử người có uy tín trong đồng bào dân tộc thiểu số',
          originals: 1,
          copies: 0,
          handling: 'attach',
          hint: hints.byTheVillage,
        },
        {
          id: 'villageBodiesMinutes',
          name: 'Biên bản họp liên tịch thôn bình chọn, đề nghị công nhận người có uy tín trong đồng bào dân tộc thiểu số',
          originals: 1,
          copies: 0,
          handling: 'attach',
          hint: hints.byTheVillage,
        },
        {
          id: 'checkMinutes',
          name: 'Biên bản kiểm tra kết quả bình chọn, đề nghị công nhận người có uy tín',
          originals: 1,
          copies: 0,
          handling: 'attach',
          hint: hints.byTheOffice,
          optional: true,
        },
        {
          id: 'listSummary',
          name: 'Tổng hợp danh sách bình chọn, đề nghị công nhận người có uy tín trong đồng bào dân tộc thiểu số',
          originals: 1,
          copies: 0,
          handling: 'attach',
          hint: hints.byTheOffice,
          optional: true,
        },
      ]),
    ],
    results: [
      'Quyết định của Chủ tịch Ủy ban nhân dân cấp xã công nhận, phê duyệt danh sách người có uy tín trong đồng bào dân tộc thiểu số trên địa bàn xã',
      'Danh sách công nhận người có uy tín trong đồng bào dân tộc thiểu số',
    ],
    legalBasis: ['124/2025/NĐ-CP', '12/2018/QĐ-TTg', '28/2023/QĐ-TTg'],
    resolvingSystem: 'province',
    authority: 'Chủ tịch Ủy ban nhân dân cấp xã',
    formId: 'generalRequest',
    decision: '364/QĐ-BDTTG',
    dataOn: julyCrawl,
  },
  {
    code: '1.012223',
    name: 'Đưa ra khỏi danh sách và thay thế, bổ sung người có uy tín',
    area: 'Công tác dân tộc',
    summary: { vi: 'Thôi hoặc thay người có uy tín của thôn.', en: "Remove or replace the village's respected person." },
    keywords: ['thay người có uy tín', 'thôi người có uy tín', 'người có uy tín', 'bổ sung người có uy tín'],
    serviceLevel: 'unknown',
    channels: sameForAll(everyWay, workingDays(20), free),
    casesMayJoin: true,
    paperCases: [
      everyDossier([
        {
          id: 'listSummary',
          name: 'Bản tổng hợp danh sách đề nghị đưa ra khỏi danh sách và thay thế, bổ sung người có uy tín (theo Mẫu số 02 Phụ lục III kèm theo Nghị định số 124/2025/NĐ-CP)',
          originals: 1,
          copies: 0,
          handling: 'attach',
          hint: hints.byTheOffice,
          optional: true,
        },
      ]),
      {
        id: 'removal',
        name: 'Đưa ra khỏi danh sách người có uy tín',
        papers: [
          {
            id: 'withdrawalRequest',
            name: 'Đơn đề nghị rút khỏi danh sách người có uy tín trong đồng bào dân tộc thiểu số',
            originals: 1,
            copies: 0,
            handling: 'attach',
            hint: { vi: 'Chỉ khi chính người có uy tín xin thôi.', en: 'Only if the person asks to step down.' },
            optional: true,
          },
          {
            id: 'removalVillageMinutes',
            name: 'Biên bản họp liên tịch thôn đề nghị đưa ra khỏi danh sách người có uy tín trong đồng bào dân tộc thiểu số',
            originals: 1,
            copies: 0,
            handling: 'attach',
            hint: hints.byTheVillage,
          },
          {
            id: 'removalCheckMinutes',
            name: 'Biên bản kiểm tra đề nghị đưa ra khỏi danh sách người có uy tín trong đồng bào dân tộc thiểu số',
            originals: 1,
            copies: 0,
            handling: 'attach',
            hint: hints.byTheOffice,
            optional: true,
          },
        ],
      },
      {
        id: 'replacement',
        name: 'Thay thế, bổ sung người có uy tín',
        papers: [
          {
            id: 'choiceVillageMinutes',
            name: 'Biên bản họp liên tịch thôn bình chọn, đề nghị công nhận người có uy tín trong đồng bào dân tộc thiểu số',
            originals: 1,
            copies: 0,
            handling: 'attach',
            hint: hints.byTheVillage,
          },
          {
            id: 'choiceCheckMinutes',
            name: 'Biên bản kiểm tra kết quả bình chọn, đề nghị công nhận người có uy tín',
            originals: 1,
            copies: 0,
            handling: 'attach',
            hint: hints.byTheOffice,
            optional: true,
          },
        ],
      },
    ],
    results: [
      'Quyết định của Chủ tịch Ủy ban nhân dân cấp xã đưa ra khỏi danh sách và thay thế, bổ sung người có uy tín trong đồng bào dân tộc thiểu số',
      'Danh sách đưa ra khỏi danh sách và thay thế, bổ sung người có uy tín trong đồng bào dân tộc thiểu số',
    ],
    legalBasis: ['124/2025/NĐ-CP', '12/2018/QĐ-TTg', '28/2023/QĐ-TTg'],
    resolvingSystem: 'province',
    authority: 'Chủ tịch Ủy ban nhân dân cấp xã',
    formId: 'generalRequest',
    decision: '364/QĐ-BDTTG',
    dataOn: julyCrawl,
  },
  {
    code: '2.000424',
    name: 'Thủ tục thực hiện hỗ trợ khi hòa giải viên gặp tai nạn hoặc rủi ro ảnh hưởng đến sức khỏe, tính mạng trong khi thực hiện hoạt động hòa giải',
    area: 'Hòa giải ở cơ sở',
    summary: {
      vi: 'Xin hỗ trợ khi hòa giải viên bị tai nạn lúc đi hòa giải.',
      en: 'Ask for support when a mediator is hurt while mediating.',
    },
    keywords: ['hòa giải viên', 'tai nạn hòa giải', 'tổ hòa giải', 'hỗ trợ hòa giải viên'],
    serviceLevel: 'unknown',
    channels: sameForAll(everyWay, workingDays(7), free),
    paperCases: [
      everyDossier([
        {
          id: 'supportRequest',
          name: 'Giấy đề nghị hỗ trợ của hòa giải viên hoặc gia đình hòa giải viên trong trường hợp hòa giải viên bị thiệt hại về tính mạng có xác nhận của tổ trưởng tổ hòa giải hoặc Trưởng ban công tác Mặt trận trong trường hợp hòa giải viên bị thiệt hại là tổ trưởng tổ hòa giải. Giấy đề nghị hỗ trợ phải ghi rõ họ tên, địa chỉ của người yêu cầu hỗ trợ; lý do yêu cầu hỗ trợ',
          originals: 1,
          copies: 1,
          handling: 'attach',
          hint: {
            vi: 'Viết nêu tên, địa chỉ, lý do; tổ trưởng tổ hòa giải xác nhận.',
            en: 'Write name, address and reason; the head of the mediation group confirms it.',
          },
        },
        {
          id: 'accidentRecord',
          name: 'Bản chính hoặc bản sao có chứng thực hoặc bản sao kèm theo bản chính để đối chiếu hoặc bản sao điện tử Biên bản xác nhận tình trạng của hòa giải viên bị tai nạn có xác nhận của Ủy ban nhân dân cấp xã nơi xảy ra tai nạn hoặc cơ quan công an nơi xảy ra tai nạn',
          originals: 1,
          copies: 1,
          handling: 'attach',
          hint: {
            vi: 'Biên bản về vụ tai nạn, xã hoặc công an xác nhận.',
            en: 'A record of the accident, confirmed by the commune or the police.',
          },
        },
        {
          id: 'hospitalPapers',
          name: 'Bản chính hoặc bản sao có chứng thực hoặc bản sao kèm theo bản chính để đối chiếu hoặc bản sao điện tử Giấy ra viện, hóa đơn thanh toán chi phí khám bệnh, chữa bệnh',
          originals: 1,
          copies: 1,
          handling: 'attach',
          hint: { vi: 'Giấy ra viện và hóa đơn.', en: 'The discharge paper and the bills.' },
        },
        {
          id: 'incomePapers',
          name: 'Bản chính hoặc bản sao có chứng thực hoặc bản sao kèm theo bản chính để đối chiếu hoặc bản sao điện tử văn bản, giấy tờ hợp lệ về thu nhập thực tế theo tiền lương, tiền công hằng tháng của người bị tai nạn có xác nhận của tổ chức hoặc cá nhân sử dụng lao động để cơ quan nhà nước có thẩm quyền xác định thu nhập thực tế bị mất hoặc giảm sút, bao gồm: Hợp đồng lao động, quyết định nâng lương của tổ chức hoặc cá nhân sử dụng lao động hoặc bản kê có thu nhập thực tế của hòa giải viên bị tai nạn và các giấy tờ chứng minh thu nhập thực tế hợp pháp khác (nếu có)',
          originals: 1,
          copies: 1,
          handling: 'attach',
          hint: {
            vi: 'Chỉ khi xin bù thu nhập bị mất: hợp đồng, bảng lương.',
            en: 'Only for lost income: contract, payslips.',
          },
          optional: true,
        },
        {
          id: 'deathCertificate',
          name: 'Bản chính hoặc bản sao có chứng thực hoặc bản sao kèm theo bản chính để đối chiếu hoặc bản sao điện tử Giấy chứng tử trong trường hợp hòa giải viên bị thiệt hại về tính mạng (Việc nộp bản chính hoặc bản sao có chứng thực hoặc bản sao điện tử Giấy chứng tử chỉ thực hiện trong trường hợp cơ quan tiếp nhận không thể khai thác được thông tin trong Cơ sở dữ liệu hộ tịch điện tử hoặc thông tin khai thác được không đầy đủ, không chính xác)',
          originals: 0,
          copies: 1,
          handling: 'attach',
          hint: hints.deathCertificate,
          optional: true,
        },
      ]),
    ],
    results: [
      'Quyết định hỗ trợ hòa giải viên gặp tai nạn hoặc rủi ro ảnh hưởng đến sức khỏe, tính mạng trong khi thực hiện hoạt động hòa giải',
      'Văn bản trả lời trong trường hợp không hỗ trợ hòa giải viên gặp tai nạn hoặc rủi ro ảnh hưởng đến sức khỏe, tính mạng trong khi thực hiện hoạt động hòa giải',
    ],
    legalBasis: ['35/2013/QH13', '15/2014/NĐ-CP', '120/2025/NĐ-CP', '66.7/2025/NQ-CP', '09/2025/TT-BTP'],
    resolvingSystem: 'province',
    authority: 'Ủy ban nhân dân cấp xã, Chủ tịch Ủy ban nhân dân cấp xã',
    formId: 'generalRequest',
    portalUrl: 'https://dichvucong.gov.vn/thu-tuc-hanh-chinh/019d2bfd-862f-7378-807f-97f4f7531da7',
    decision: '3753/QĐ-BTP',
    dataOn: septemberReview,
  },
];
