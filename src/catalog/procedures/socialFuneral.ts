import type { Procedure } from '../../domain/procedure/procedure.ts';
import { everyWay, sameForAll } from './channels.ts';
import { septemberReview } from './dataDays.ts';
import { free } from './fees.ts';
import { everyDossier } from './papers/everyDossier.ts';
import * as hints from './papers/hints.ts';
import { workingDays } from './times.ts';

/** Funeral money for people on an allowance (bảo trợ xã hội: mai táng). */
export const socialFuneralProcedures: Procedure[] = [
  {
    code: '1.001731',
    name: 'Hỗ trợ chi phí mai táng cho đối tượng bảo trợ xã hội',
    area: 'Bảo trợ xã hội',
    summary: 'Xin tiền hỗ trợ mai táng khi người đang hưởng trợ cấp xã hội mất.',
    keywords: ['mai táng phí', 'tiền mai táng', 'hỗ trợ mai táng', 'chết đang hưởng trợ cấp', 'tiền ma chay', 'bảo trợ xã hội'],
    serviceLevel: 'unknown',
    channels: sameForAll(everyWay, workingDays(3), []),
    paperCases: [
      everyDossier([
        {
          id: 'funeralDeclaration',
          name: 'Tờ khai đề nghị hỗ trợ chi phí mai táng của cơ quan, tổ chức, hộ gia đình hoặc cá nhân đứng ra tổ chức mai táng cho đối tượng (theo Mẫu số 04 ban hành kèm theo Nghị định số 20/2021/NĐ-CP)',
          originals: 1,
          copies: 0,
          handling: 'attach',
          hint: hints.officialForm,
        },
        {
          id: 'deathCertificateCopy',
          name: 'Bản sao giấy chứng tử hoặc giấy báo tử của đối tượng',
          originals: 0,
          copies: 1,
          handling: 'attach',
          hint: hints.deathCertificate,
        },
        {
          id: 'endOfBenefitDecision',
          name: 'Bản sao quyết định hoặc danh sách thôi hưởng trợ cấp bảo hiểm xã hội, trợ cấp khác của cơ quan có thẩm quyền đối với trường hợp người từ đủ 80 tuổi đang hưởng trợ cấp tuất bảo hiểm xã hội hàng tháng, trợ cấp hàng tháng khác',
          originals: 0,
          copies: 1,
          handling: 'attach',
          hint: 'Chỉ khi người mất từ 80 tuổi và đang hưởng tuất hoặc trợ cấp khác: quyết định hoặc danh sách thôi hưởng.',
          optional: true,
        },
      ]),
    ],
    results: ['Quyết định hỗ trợ chi phí mai táng'],
    legalBasis: ['20/2021/NĐ-CP', '147/2025/NĐ-CP', '42/2025/NĐ-CP', '45/2025/NĐ-CP'],
    resolvingSystem: 'province',
    authority: 'unknown',
    formId: 'generalRequest',
    portalUrl: 'https://dichvucong.gov.vn/thu-tuc-hanh-chinh/019d2bfe-b7dd-7239-b166-b6cd79d326b8',
    decision: '2072/QĐ-BYT',
    dataOn: septemberReview,
  },
  {
    code: '1.014028',
    name: 'Hỗ trợ chi phí mai táng đối với đối tượng hưởng trợ cấp hưu trí xã hội',
    area: 'Bảo trợ xã hội',
    summary: 'Xin tiền hỗ trợ mai táng khi người đang hưởng trợ cấp hưu trí xã hội mất.',
    keywords: ['mai táng phí', 'tiền mai táng', 'mai táng người già', 'hưu trí xã hội', 'tiền ma chay', 'người cao tuổi mất'],
    serviceLevel: 'unknown',
    channels: sameForAll(everyWay, workingDays(3), free),
    paperCases: [
      everyDossier([
        {
          id: 'funeralDeclaration',
          name: 'Tờ khai đề nghị hỗ trợ chi phí mai táng (theo Mẫu số 02 ban hành kèm theo Nghị định số 176/2025/NĐ-CP)',
          originals: 1,
          copies: 0,
          handling: 'attach',
          hint: hints.officialForm,
        },
      ]),
    ],
    results: ['Quyết định hỗ trợ chi phí mai táng'],
    legalBasis: ['41/2024/QH15', '42/2025/NĐ-CP'],
    resolvingSystem: 'province',
    authority: 'unknown',
    formId: 'generalRequest',
    portalUrl: 'https://dichvucong.gov.vn/thu-tuc-hanh-chinh/019d2bff-3508-7268-b54b-6ce79a8cbf0e',
    decision: '2180/QĐ-BYT',
    dataOn: septemberReview,
  },
];
