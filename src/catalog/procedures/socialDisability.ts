import type { Procedure } from '../../domain/procedure/procedure.ts';
import { everyWay, sameForAll } from './channels.ts';
import { julyCrawl, septemberReview } from './dataDays.ts';
import { free } from './fees.ts';
import { everyDossier } from './papers/everyDossier.ts';
import * as hints from './papers/hints.ts';
import { workingDays } from './times.ts';

/** Disability certificates (bảo trợ xã hội: khuyết tật). */
export const disabilityProcedures: Procedure[] = [
  {
    code: '1.001699',
    name: 'Xác định, xác định lại mức độ khuyết tật và cấp Giấy xác nhận khuyết tật',
    area: 'Bảo trợ xã hội',
    summary: 'Xin xác định mức độ khuyết tật và nhận Giấy xác nhận khuyết tật.',
    keywords: [
      'khuyết tật',
      'giấy khuyết tật',
      'giấy xác nhận khuyết tật',
      'người khuyết tật',
      'tàn tật',
      'xác định khuyết tật',
      'làm giấy khuyết tật',
    ],
    serviceLevel: 'unknown',
    channels: sameForAll(everyWay, workingDays(25), free),
    paperCases: [
      {
        id: 'first',
        name: 'Trường hợp xác định khuyết tật',
        papers: [
          {
            id: 'requestForm',
            name: 'Đơn đề nghị theo Mẫu số 01 ban hành kèm Thông tư số 01/2019/TT-BLĐTBXH (được sửa đổi, bổ sung tại Thông tư số 08/2023/TT-BLĐTBXH)',
            originals: 1,
            copies: 0,
            handling: 'attach',
            hint: hints.officialForm,
          },
          {
            id: 'medicalPapers',
            name: 'Bản sao các giấy tờ liên quan đến khuyết tật (nếu có) như: bệnh án, giấy tờ khám, điều trị, phẫu thuật hoặc các giấy tờ liên quan khác',
            originals: 0,
            copies: 1,
            handling: 'attach',
            hint: 'Bản sao bệnh án, giấy khám, giấy ra viện… có gì nộp nấy; không có thì thôi.',
            optional: true,
          },
          {
            id: 'medicalCouncilConclusion',
            name: 'Bản sao kết luận của Hội đồng Giám định y khoa về khả năng tự phục vụ, mức độ suy giảm khả năng lao động đối với trường hợp người khuyết tật đã có kết luận của Hội đồng Giám định y khoa trước ngày 01/6/2012',
            originals: 0,
            copies: 1,
            handling: 'attach',
            hint: 'Chỉ khi Hội đồng giám định y khoa đã kết luận trước ngày 01/6/2012.',
            optional: true,
          },
        ],
      },
      {
        id: 'again',
        name: 'Trường hợp xác định lại khuyết tật',
        papers: [
          {
            id: 'requestForm',
            name: 'Đơn đề nghị theo Mẫu số 01 ban hành kèm Thông tư số 01/2019/TT-BLĐTBXH (được sửa đổi, bổ sung tại Thông tư số 08/2023/TT-BLĐTBXH)',
            originals: 1,
            copies: 0,
            handling: 'attach',
            hint: hints.officialForm,
          },
          {
            id: 'medicalPapersForAgain',
            name: 'Bản sao các giấy tờ liên quan đến khuyết tật (nếu có) như: bệnh án, giấy tờ khám, điều trị, phẫu thuật, Giấy xác nhận khuyết tật cũ hoặc các giấy tờ liên quan khác',
            originals: 0,
            copies: 1,
            handling: 'attach',
            hint: 'Bản sao bệnh án, giấy khám, giấy ra viện… có gì nộp nấy; không có thì thôi.',
            optional: true,
          },
        ],
      },
    ],
    results: ['Giấy xác nhận khuyết tật'],
    legalBasis: ['51/2010/QH12', '28/2012/NĐ-CP', '42/2025/NĐ-CP', '45/2025/NĐ-CP', '01/2019/TT-BLĐTBXH', '08/2023/TT-BLĐTBXH'],
    resolvingSystem: 'province',
    authority: 'Ủy ban nhân dân cấp xã',
    formId: 'generalRequest',
    portalUrl: 'https://dichvucong.gov.vn/thu-tuc-hanh-chinh/019d2bfe-b7cd-76e9-b909-bcf437629cb8',
    decision: '970/QĐ-BYT',
    dataOn: septemberReview,
  },
  {
    code: '1.001653',
    name: 'Đổi, cấp lại Giấy xác nhận khuyết tật',
    area: 'Bảo trợ xã hội',
    summary: 'Đổi hoặc xin lại Giấy xác nhận khuyết tật bị mất, hỏng, sai thông tin.',
    keywords: ['mất giấy khuyết tật', 'đổi giấy khuyết tật', 'cấp lại giấy khuyết tật', 'giấy xác nhận khuyết tật'],
    serviceLevel: 'unknown',
    channels: sameForAll(everyWay, workingDays(5), []),
    paperCases: [
      everyDossier([
        {
          id: 'requestForm',
          name: 'Đơn đề nghị cấp đổi, cấp lại Giấy xác nhận khuyết tật theo Mẫu số 01 ban hành kèm theo Thông tư số 01/2019/TT-BLĐTBXH (được sửa đổi, bổ sung tại Thông tư số 08/2023/TT-BLĐTBXH)',
          originals: 1,
          copies: 0,
          handling: 'attach',
          hint: hints.officialForm,
        },
      ]),
    ],
    results: ['Giấy xác nhận khuyết tật'],
    legalBasis: ['51/2010/QH12', '28/2012/NĐ-CP', '42/2025/NĐ-CP', '45/2025/NĐ-CP', '01/2019/TT-BLĐTBXH', '08/2023/TT-BLĐTBXH'],
    resolvingSystem: 'province',
    authority: 'Ủy ban nhân dân cấp xã',
    formId: 'generalRequest',
    decision: '970/QĐ-BYT',
    dataOn: julyCrawl,
  },
];
