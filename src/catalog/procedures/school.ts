import type { Procedure } from '../../domain/procedure/procedure.ts';
import { everyWay, sameForAll } from './channels.ts';
import { julyCrawl, septemberReview } from './dataDays.ts';
import { free } from './fees.ts';
import { everyDossier } from './papers/everyDossier.ts';
import * as hints from './papers/hints.ts';
import { unknownTime } from './times.ts';

/** Schools: places, transfers (giáo dục). */
export const schoolProcedures: Procedure[] = [
  {
    code: '2.002481',
    name: 'Chuyển trường đối với học sinh trung học cơ sở',
    area: 'Giáo dục trung học',
    summary: 'Chuyển trường cho học sinh cấp hai (trung học cơ sở).',
    keywords: ['chuyển trường', 'chuyển trường cấp 2', 'chuyển lớp', 'chuyển học', 'thcs', 'xin chuyển trường'],
    serviceLevel: 'unknown',
    channels: [],
    paperCases: [],
    results: [],
    legalBasis: [],
    resolvingSystem: 'province',
    authority: 'Trường trung học cơ sở, Ủy ban nhân dân cấp xã',
    formId: 'generalRequest',
    portalUrl: 'https://dichvucong.gov.vn/thu-tuc-hanh-chinh/019d2bf8-cffd-7189-bb9d-b8436bafc764',
    dataOn: septemberReview,
  },
  {
    code: '3.000182',
    name: 'Tuyển sinh trung học cơ sở',
    area: 'Giáo dục trung học',
    summary: 'Xin vào lớp 6.',
    keywords: ['vào lớp 6', 'tuyển sinh lớp 6', 'cấp 2', 'thcs', 'nhập học lớp 6', 'xin học'],
    serviceLevel: 'unknown',
    channels: sameForAll(everyWay, unknownTime('Theo kế hoạch tuyển sinh hằng năm (công bố trước 31/3).'), free),
    paperCases: [],
    results: ['Học sinh được tuyển vào học lớp 6'],
    legalBasis: ['30/2024/TT-BGDĐT'],
    resolvingSystem: 'province',
    authority: 'Trường trung học cơ sở',
    formId: 'generalRequest',
    decision: '1693/QĐ-BGDĐT',
    dataOn: julyCrawl,
  },
  {
    code: '1.005090',
    name: 'Xét tuyển sinh vào trường phổ thông dân tộc nội trú',
    area: 'Thi, tuyển sinh',
    summary: 'Xin vào học trường phổ thông dân tộc nội trú.',
    keywords: ['trường nội trú', 'dân tộc nội trú', 'dtnt', 'xin học nội trú', 'tuyển sinh nội trú'],
    serviceLevel: 'unknown',
    channels: sameForAll(['direct', 'postal'], unknownTime('Theo đợt, trước khi khai giảng năm học.'), free),
    paperCases: [
      everyDossier([
        {
          id: 'primaryRecord',
          name: 'Học bạ cấp tiểu học hoặc các hồ sơ khác có giá trị thay thế học bạ',
          originals: 1,
          copies: 0,
          handling: 'attach',
          hint: 'Học bạ tiểu học, khi xin vào cấp hai.',
          optional: true,
        },
        {
          id: 'lowerSecondaryRecord',
          name: 'Học bạ cấp trung học cơ sở',
          originals: 1,
          copies: 0,
          handling: 'attach',
          hint: 'Học bạ cấp hai, khi xin vào cấp ba.',
          optional: true,
        },
        {
          id: 'lowerSecondaryDiploma',
          name: 'Bản sao chứng thực hoặc bản chụp/photo kèm bản chính để đối chiếu bằng tốt nghiệp trung học cơ sở hoặc giấy chứng nhận tốt nghiệp trung học cơ sở tạm thời',
          originals: 1,
          copies: 0,
          handling: 'attach',
          hint: 'Bằng tốt nghiệp cấp hai hoặc giấy tạm thời, khi xin vào cấp ba.',
          optional: true,
        },
        {
          id: 'priorityPaper',
          name: 'Giấy xác nhận chế độ ưu tiên do cơ quan có thẩm quyền cấp (nếu có)',
          originals: 1,
          copies: 0,
          handling: 'attach',
          hint: hints.ifAny,
          optional: true,
        },
      ]),
    ],
    results: ['Danh sách thí sinh được tuyển vào học tại trường phổ thông dân tộc nội trú'],
    legalBasis: ['04/2023/TT-BGDĐT'],
    resolvingSystem: 'province',
    authority: 'Sở Giáo dục và Đào tạo',
    formId: 'generalRequest',
    decision: '1693/QĐ-BGDĐT',
    dataOn: julyCrawl,
  },
];
