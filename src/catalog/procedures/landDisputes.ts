import type { Procedure } from '../../domain/procedure/procedure.ts';
import { sameForAll } from './channels.ts';
import { septemberReview } from './dataDays.ts';
import { feesByLaw } from './fees.ts';
import { everyDossier } from './papers/everyDossier.ts';
import * as hints from './papers/hints.ts';
import { calendarDays } from './times.ts';

/** Disputes over land (đất đai). */
export const landDisputeProcedures: Procedure[] = [
  {
    code: '1.012812',
    name: 'Hòa giải tranh chấp đất đai',
    area: 'Đất đai',
    summary: 'Nhờ xã đứng ra hòa giải khi tranh chấp đất đai.',
    keywords: [
      'tranh chấp đất',
      'hòa giải đất đai',
      'lấn đất',
      'lấn chiếm',
      'tranh chấp ranh giới',
      'kiện đất đai',
      'hàng xóm lấn đất',
    ],
    serviceLevel: 'unknown',
    channels: [
      { channel: 'direct', time: calendarDays(40), fees: feesByLaw },
      { channel: 'postal', time: calendarDays(30), fees: feesByLaw },
    ],
    paperCases: [
      everyDossier([
        {
          id: 'mediationRequest',
          name: 'Đơn yêu cầu hòa giải tranh chấp đất đai',
          originals: 1,
          copies: 1,
          handling: 'attach',
          hint: 'Viết đơn nêu rõ tranh chấp với ai, đất ở đâu, chuyện thế nào.',
        },
        {
          id: 'landUsePapers',
          name: 'Các giấy tờ có liên quan đến việc sử dụng đất (bản phô tô hoặc có công chứng hoặc có chứng thực)',
          originals: 1,
          copies: 1,
          handling: 'attach',
          hint: 'Bản chụp giấy tờ đất đang có.',
        },
      ]),
    ],
    results: [
      'Biên bản hòa giải có chữ ký của Chủ tịch Hội đồng hòa giải, các bên tranh chấp có mặt tại buổi hòa giải, các thành viên tham gia hòa giải (có đóng dấu UBND cấp xã)',
      'Biên bản hòa giải được gửi cho các bên tranh chấp và lưu tại UBND cấp xã',
    ],
    legalBasis: ['43/2024/QH15', '102/2024/NĐ-CP', '118/2025/NĐ-C'],
    resolvingSystem: 'land',
    authority: 'unknown',
    formId: 'generalRequest',
    portalUrl: 'https://dichvucong.gov.vn/thu-tuc-hanh-chinh/019d2bfa-76e6-7468-b6f2-3d412e902b88',
    decision: '2304/QĐ-BNNMT',
    dataOn: septemberReview,
  },
  {
    code: '1.013967',
    name: 'Giải quyết tranh chấp đất đai thuộc thẩm quyền của Chủ tịch Ủy ban nhân dân cấp xã',
    area: 'Đất đai',
    summary: 'Xin Chủ tịch xã giải quyết tranh chấp đất đai khi hòa giải không xong.',
    keywords: ['giải quyết tranh chấp đất', 'tranh chấp đất đai', 'kiện đất', 'hòa giải không thành', 'đơn tranh chấp đất'],
    serviceLevel: 'unknown',
    channels: [
      { channel: 'direct', time: calendarDays(60), fees: feesByLaw },
      ...sameForAll(['online', 'postal'], calendarDays(45), feesByLaw),
    ],
    paperCases: [
      everyDossier([
        {
          id: 'decisionRequest',
          name: 'Đơn yêu cầu giải quyết tranh chấp đất đai',
          originals: 1,
          copies: 1,
          handling: 'attach',
          hint: 'Viết đơn nêu rõ tranh chấp và điều mình yêu cầu.',
        },
        {
          id: 'mediationRecords',
          name: 'Biên bản hòa giải tại Ủy ban nhân dân cấp xã; biên bản làm việc với các bên tranh chấp và người có liên quan; biên bản kiểm tra hiện trạng đất tranh chấp; biên bản cuộc họp các ban, ngành có liên quan để tư vấn giải quyết tranh chấp đất đai đối với trường hợp hòa giải không thành; biên bản hòa giải trong quá trình giải quyết tranh chấp',
          originals: 1,
          copies: 1,
          handling: 'attach',
          hint: 'Biên bản hòa giải ở xã; các biên bản khác do cơ quan lập.',
        },
        {
          id: 'mapsAndEvidence',
          name: 'Trích lục bản đồ, hồ sơ địa chính, dữ liệu ảnh viễn thám qua các thời kỳ liên quan đến diện tích đất tranh chấp (nếu có) và các tài liệu làm chứng cứ, chứng minh trong quá trình giải quyết tranh chấp',
          originals: 1,
          copies: 1,
          handling: 'attach',
          hint: 'Bản đồ, hồ sơ do cơ quan thu thập; có chứng cứ gì thì nộp kèm.',
        },
        {
          id: 'proposalAndDraft',
          name: 'Báo cáo đề xuất và dự thảo quyết định giải quyết tranh chấp hoặc dự thảo quyết định công nhận hòa giải thành',
          originals: 1,
          copies: 1,
          handling: 'attach',
          hint: hints.byTheOffice,
          optional: true,
        },
      ]),
    ],
    results: ['Quyết định giải quyết tranh chấp đất đai'],
    legalBasis: ['31/2024/QH15', '43/2024/QH15', '118/2020/NĐ-CP', '151/2024/NĐ-CP'],
    resolvingSystem: 'land',
    authority: 'Chủ tịch Ủy ban nhân dân cấp xã',
    formId: 'generalRequest',
    portalUrl: 'https://dichvucong.gov.vn/thu-tuc-hanh-chinh/019d2bfa-8671-7318-8ef7-15304f36d400',
    decision: '2304/QĐ-BNNMT',
    dataOn: septemberReview,
  },
];
