import type { Procedure } from '../../domain/procedure/procedure.ts';
import { everyWay, sameForAll } from './channels.ts';
import { julyCrawl } from './dataDays.ts';
import { free } from './fees.ts';
import { everyDossier } from './papers/everyDossier.ts';
import * as hints from './papers/hints.ts';
import { legalAidGroups } from './papers/legalAidGroups.ts';
import { legalAidHardshipGroups } from './papers/legalAidHardshipGroups.ts';
import { unknownTime } from './times.ts';

/** Free legal aid (trợ giúp pháp lý), for the groups that the law names. */
export const legalAidProcedures: Procedure[] = [
  {
    code: '2.000829',
    name: 'Thủ tục yêu cầu trợ giúp pháp lý',
    area: 'Trợ giúp pháp lý',
    summary:
      'Xin luật sư, trợ giúp viên giúp không mất tiền cho người nghèo, người có công, dân tộc thiểu số vùng khó khăn, trẻ em.',
    keywords: ['trợ giúp pháp lý', 'luật sư miễn phí', 'tư vấn pháp luật', 'kiện tụng', 'ra tòa', 'nhờ luật sư', 'tgpl'],
    serviceLevel: 'unknown',
    channels: sameForAll(everyWay, unknownTime('Cổng ghi đơn vị “Khác”, không thành số ngày.'), free),
    paperCases: [
      everyDossier([
        {
          id: 'legalAidRequest',
          name: 'Đơn yêu cầu trợ giúp pháp lý',
          originals: 1,
          copies: 0,
          handling: 'attach',
          hint: hints.officialForm,
        },
        {
          id: 'caseDocuments',
          name: 'Các giấy tờ, tài liệu có liên quan đến vụ việc trợ giúp pháp lý',
          originals: 1,
          copies: 0,
          handling: 'attach',
          hint: 'Giấy tờ, ảnh… có gì nộp nấy.',
        },
      ]),
      ...legalAidGroups,
      ...legalAidHardshipGroups,
    ],
    results: ['Vụ việc được vào sổ thụ lý, theo dõi vụ việc trợ giúp pháp lý'],
    legalBasis: [
      '11/2017/QH14',
      '66.7/2025/NQ-CP',
      '12/2018/TT-BTP',
      '09/2022/TT-BTP',
      '10/2023/TT-BTP',
      '08/2025/TT-BTP',
      '11/2025/TT-BTP',
    ],
    resolvingSystem: 'province',
    authority: 'Trung tâm trợ giúp pháp lý nhà nước, tổ chức hành nghề luật sư, tổ chức tư vấn pháp luật',
    formId: 'generalRequest',
    portalUrl: 'https://dichvucong.gov.vn/thu-tuc-hanh-chinh/019d2bfd-8e3d-737e-8aca-295dd1f2ea9f',
    decision: '3791/QĐ-BTP',
    dataOn: julyCrawl,
  },
];
