import type { Procedure } from '../../domain/procedure/procedure.ts';
import { everyWay, sameForAll } from './channels.ts';
import { julyCrawl } from './dataDays.ts';
import { free } from './fees.ts';
import { everyDossier } from './papers/everyDossier.ts';
import * as hints from './papers/hints.ts';
import { unknownTime, workingDays } from './times.ts';

/** Help with the costs of study (giáo dục). */
export const schoolSupportProcedures: Procedure[] = [
  {
    code: '1.003702',
    name: 'Hỗ trợ học tập đối với trẻ mẫu giáo, học sinh tiểu học, học sinh trung học cơ sở, sinh viên các dân tộc thiểu số rất ít người',
    area: 'Giáo dục và Đào tạo thuộc hệ thống giáo dục quốc dân',
    summary: 'Xin tiền học cho trẻ mẫu giáo, học sinh, sinh viên các dân tộc thiểu số rất ít người.',
    keywords: ['dân tộc rất ít người', 'hỗ trợ học tập', 'tiền học', 'học sinh dân tộc', 'dtts'],
    serviceLevel: 'unknown',
    channels: sameForAll(
      everyWay,
      workingDays(
        10,
        'Kể từ ngày hết hạn nhận đơn (cơ sở công lập); cơ sở ngoài công lập: 40 ngày làm việc kể từ ngày khai giảng năm học.',
      ),
      free,
    ),
    paperCases: [
      everyDossier([
        {
          id: 'requestForm',
          name: 'Đơn đề nghị hỗ trợ học tập (theo mẫu)',
          originals: 1,
          copies: 0,
          handling: 'attach',
          hint: hints.officialForm,
        },
      ]),
    ],
    results: [
      'Quyết định phê duyệt danh sách trẻ mẫu giáo, học sinh, sinh viên dân tộc thiểu số rất ít người được hưởng hỗ trợ học tập',
    ],
    legalBasis: ['104/2022/NĐ-CP'],
    resolvingSystem: 'province',
    authority: 'Cơ sở giáo dục',
    formId: 'generalRequest',
    decision: '711/QĐ-BGDĐT',
    dataOn: julyCrawl,
  },
  {
    code: '1.014336',
    name: 'Đề nghị hỗ trợ chi phí học tập trong cơ sở giáo dục mầm non công lập, cơ sở giáo dục phổ thông công lập, cơ sở giáo dục công lập thực hiện chương trình giáo dục phổ thông',
    area: 'Giáo dục và Đào tạo thuộc hệ thống giáo dục quốc dân',
    summary: 'Xin hỗ trợ chi phí học tập cho trẻ mầm non, học sinh trường công.',
    keywords: ['hỗ trợ chi phí học tập', 'miễn học phí', 'giảm học phí', 'tiền học', 'học phí', 'nghị định 238'],
    serviceLevel: 'unknown',
    channels: sameForAll(everyWay, workingDays(10), free),
    paperCases: [
      everyDossier([
        {
          id: 'requestForm',
          name: 'Đơn đề nghị hỗ trợ chi phí học tập theo mẫu tại Phụ lục II Nghị định số 238/2025/NĐ-CP',
          originals: 1,
          copies: 1,
          handling: 'attach',
          hint: hints.officialForm,
        },
      ]),
    ],
    results: ['Quyết định phê duyệt danh sách được hưởng chế độ hỗ trợ chi phí học tập theo đúng đối tượng quy định'],
    legalBasis: ['238/2025/NĐ-CP'],
    resolvingSystem: 'province',
    authority: 'Cơ sở giáo dục',
    formId: 'generalRequest',
    decision: '2624/QĐ-BGDĐT',
    dataOn: julyCrawl,
  },
  {
    code: '1.001714',
    name: 'Cấp học bổng và hỗ trợ kinh phí mua phương tiện, đồ dùng học tập dùng riêng cho người khuyết tật học tại các cơ sở giáo dục',
    area: 'Giáo dục và Đào tạo thuộc hệ thống giáo dục quốc dân',
    summary: 'Xin học bổng và tiền mua đồ dùng học tập cho người khuyết tật đi học.',
    keywords: ['học bổng khuyết tật', 'đồ dùng học tập khuyết tật', 'học sinh khuyết tật', 'tiền học người khuyết tật'],
    serviceLevel: 'unknown',
    channels: sameForAll(
      everyWay,
      unknownTime(
        'Chi trả 2 lần trong năm: lần 1 vào tháng 9 hoặc tháng 10, tháng 11; lần 2 vào tháng 3 hoặc tháng 4, tháng 5.',
      ),
      free,
    ),
    paperCases: [
      {
        id: 'publicSchool',
        name: 'Đối với người khuyết tật học tại các cơ sở giáo dục công lập',
        papers: [
          {
            id: 'disabilityCertificate',
            name: 'Giấy chứng nhận về khuyết tật do cơ quan có thẩm quyền cấp theo quy định của Nhà nước (bản sao có công chứng)',
            originals: 0,
            copies: 1,
            handling: 'attach',
            hint: hints.disabilityCertificate,
          },
          {
            id: 'poorHouseholdPaper',
            name: 'Giấy chứng nhận là hộ nghèo hoặc hộ cận nghèo do uỷ ban nhân dân xã (bản sao có công chứng)',
            originals: 1,
            copies: 1,
            handling: 'attach',
            hint: hints.poorHouseholdPaper,
          },
        ],
      },
      {
        id: 'privateSchool',
        name: 'Đối với người khuyết tật học tại các cơ sở giáo dục ngoài công lập',
        papers: [
          {
            id: 'requestWithSchoolStamp',
            name: 'Đơn có xác nhận của nhà trường (theo mẫu tại phụ lục ban hành kèm theo Thông tư liên tịch số 42)',
            originals: 1,
            copies: 0,
            handling: 'attach',
            hint: 'Đơn theo mẫu, nhà trường xác nhận.',
          },
          {
            id: 'disabilityCertificate',
            name: 'Giấy chứng nhận về khuyết tật do cơ quan có thẩm quyền cấp theo quy định của Nhà nước (bản sao có công chứng)',
            originals: 0,
            copies: 1,
            handling: 'attach',
            hint: hints.disabilityCertificate,
          },
          {
            id: 'poorHouseholdPaperForPrivateSchool',
            name: 'Giấy chứng nhận là hộ nghèo hoặc hộ cận nghèo do uỷ ban nhân dân xã, phường, thị trấn cấp (bản sao có công chứng)',
            originals: 0,
            copies: 1,
            handling: 'attach',
            hint: hints.poorHouseholdPaper,
          },
        ],
      },
    ],
    results: [
      'Người khuyết tật được chi trả học bổng và hỗ trợ chi phí mua phương tiện, đồ dùng học tập dùng riêng cho người khuyết tật theo định mức quy định',
    ],
    legalBasis: [],
    resolvingSystem: 'province',
    authority: 'Sở Giáo dục và Đào tạo, cơ sở giáo dục',
    formId: 'generalRequest',
    decision: '1693/QĐ-BGDĐT',
    dataOn: julyCrawl,
  },
];
