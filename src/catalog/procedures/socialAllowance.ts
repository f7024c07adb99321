import type { Procedure } from '../../domain/procedure/procedure.ts';
import { everyWay, sameForAll } from './channels.ts';
import { septemberReview } from './dataDays.ts';
import { everyDossier } from './papers/everyDossier.ts';
import * as hints from './papers/hints.ts';
import { workingDays } from './times.ts';

/** Monthly allowances and the social pension (bảo trợ xã hội: trợ cấp). */
export const socialAllowanceProcedures: Procedure[] = [
  {
    code: '1.001776',
    name: 'Thực hiện, điều chỉnh, thôi hưởng trợ cấp xã hội hàng tháng, hỗ trợ kinh phí chăm sóc, nuôi dưỡng hàng tháng',
    area: 'Bảo trợ xã hội',
    summary:
      'Xin trợ cấp xã hội hằng tháng cho trẻ mồ côi, người khuyết tật, người đơn thân nghèo, người cao tuổi nghèo không nơi nương tựa; hoặc xin tiền chăm sóc họ.',
    keywords: [
      'trợ cấp xã hội',
      'bảo trợ xã hội',
      'trợ cấp khuyết tật',
      'trợ cấp hàng tháng',
      'mồ côi',
      'đơn thân nuôi con',
      'chăm sóc người khuyết tật',
      'btxh',
      'tiền trợ cấp',
    ],
    serviceLevel: 'unknown',
    channels: sameForAll(everyWay, workingDays(10), []),
    paperCases: [
      everyDossier([
        {
          id: 'identityAndResidence',
          name: 'Giấy xác nhận thông tin về cư trú hoặc Giấy thông báo số định danh cá nhân và thông tin công dân trong Cơ sở dữ liệu quốc gia về dân cư; chứng minh thư nhân dân hoặc thẻ căn cước công dân; (Cơ quan có thẩm quyền, cán bộ, công chức, viên chức, cá nhân được giao trách nhiệm tiếp nhận, giải quyết thủ tục hành chính, cung cấp dịch vụ công phải khai thác, sử dụng thông tin về cư trú của công dân trong Cơ sở dữ liệu quốc gia về dân cư để giải quyết thủ tục hành chính, cung cấp dịch vụ công; trường hợp không thể khai thác được thông tin cư trú của công dân thì cơ quan có thẩm quyền, cán bộ, công chức, viên chức, cá nhân được giao trách nhiệm tiếp nhận, giải quyết thủ tục hành chính, cung cấp dịch vụ công có thể yêu cầu công dân nộp bản sao hoặc xuất trình một trong các giấy tờ có giá trị chứng minh thông tin về cư trú)',
          originals: 1,
          copies: 0,
          handling: 'show',
          hint: 'Căn cước hoặc số định danh; công chức tra nơi cư trú trên máy, tra không ra mới cần giấy.',
        },
        {
          id: 'childBirthCertificate',
          name: 'Giấy khai sinh của trẻ em đối với trường hợp xét trợ cấp xã hội đối với trẻ em, người đơn thân nghèo đang nuôi con, người khuyết tật đang nuôi con',
          originals: 1,
          copies: 0,
          handling: 'show',
          hint: hints.birthCertificate,
          optional: true,
        },
        {
          id: 'disabilityCertificate',
          name: 'Giấy xác nhận khuyết tật đối với trường hợp người khuyết tật',
          originals: 1,
          copies: 0,
          handling: 'show',
          hint: hints.disabilityCertificate,
          optional: true,
        },
        {
          id: 'hivConfirmation',
          name: 'Giấy tờ xác nhận bị nhiễm HIV của cơ quan y tế có thẩm quyền đối với trường hợp bị nhiễm HIV',
          originals: 1,
          copies: 0,
          handling: 'show',
          hint: 'Chỉ với người nhiễm HIV: giấy của cơ quan y tế; được giữ kín.',
          optional: true,
        },
        {
          id: 'pregnancyConfirmation',
          name: 'Giấy tờ xác nhận đang mang thai của cơ quan y tế có thẩm quyền đối với trường hợp người khuyết tật đang mang thai',
          originals: 1,
          copies: 0,
          handling: 'show',
          hint: 'Chỉ với người khuyết tật đang mang thai: giấy của cơ quan y tế.',
          optional: true,
        },
      ]),
      {
        id: 'allowance',
        name: 'Hồ sơ đề nghị trợ cấp xã hội hằng tháng',
        papers: [
          {
            id: 'declarationOfBeneficiary',
            name: 'Tờ khai của đối tượng (theo Mẫu số 1a, 1b, 1c, 1d, 1đ ban hành kèm theo Nghị định số 20/2021/NĐ-CP)',
            originals: 1,
            copies: 0,
            handling: 'attach',
            hint: hints.officialForm,
          },
        ],
      },
      {
        id: 'careMoney',
        name: 'Hồ sơ đề nghị hỗ trợ kinh phí chăm sóc, nuôi dưỡng hằng tháng',
        papers: [
          {
            id: 'householdDeclaration',
            name: 'Tờ khai hộ gia đình có người khuyết tật (theo Mẫu số 2a ban hành kèm theo Nghị định số 20/2021/NĐ-CP)',
            originals: 1,
            copies: 0,
            handling: 'attach',
            hint: hints.officialForm,
            optional: true,
          },
          {
            id: 'carerDeclaration',
            name: 'Tờ khai nhận chăm sóc, nuôi dưỡng đối tượng bảo trợ xã hội (theo Mẫu số 2b ban hành kèm theo Nghị định số 20/2021/NĐ-CP)',
            originals: 1,
            copies: 0,
            handling: 'attach',
            hint: hints.officialForm,
            optional: true,
          },
          {
            id: 'caredForDeclaration',
            name: 'Tờ khai của đối tượng được nhận chăm sóc, nuôi dưỡng trong trường hợp đối tượng không hưởng trợ cấp xã hội hàng tháng (theo Mẫu số 03 ban hành kèm theo Nghị định số 20/2021/NĐ-CP)',
            originals: 1,
            copies: 0,
            handling: 'attach',
            hint: hints.officialForm,
            optional: true,
          },
        ],
      },
    ],
    results: [
      'Quyết định trợ cấp xã hội hàng tháng, hỗ trợ kinh phí chăm sóc, nuôi dưỡng hàng tháng cho đối tượng',
      'Quyết định điều chỉnh trợ cấp xã hội hàng tháng, hỗ trợ kinh phí chăm sóc, nuôi dưỡng hàng tháng cho đối tượng',
      'Quyết định thôi hưởng trợ cấp xã hội hàng tháng, hỗ trợ kinh phí chăm sóc, nuôi dưỡng hàng tháng cho đối tượng',
    ],
    legalBasis: ['20/2021/NĐ-CP', '104/2022/NĐ-CP', '147/2025/NĐ-CP', '42/2025/NĐ-CP', '45/2025/NĐ-CP'],
    resolvingSystem: 'province',
    authority: 'unknown',
    formId: 'generalRequest',
    portalUrl: 'https://dichvucong.gov.vn/thu-tuc-hanh-chinh/019d2bfe-b7e6-740b-9573-24f800e8664d',
    decision: '2072/QĐ-BYT',
    dataOn: septemberReview,
  },
  {
    code: '1.014027',
    name: 'Thực hiện, điều chỉnh, thôi hưởng trợ cấp hưu trí xã hội',
    area: 'Bảo trợ xã hội',
    summary: 'Xin hưởng, điều chỉnh hoặc thôi hưởng trợ cấp hưu trí xã hội cho người cao tuổi không có lương hưu.',
    keywords: [
      'hưu trí xã hội',
      'trợ cấp người già',
      'trợ cấp 75 tuổi',
      'tiền người cao tuổi',
      'người cao tuổi',
      'trợ cấp hưu trí',
      '75 tuổi',
      '70 tuổi',
    ],
    serviceLevel: 'unknown',
    channels: sameForAll(everyWay, workingDays(10), []),
    paperCases: [
      everyDossier([
        {
          id: 'pensionRequest',
          name: 'Văn bản đề nghị hưởng trợ cấp hưu trí xã hội (theo Mẫu số 01 ban hành kèm theo Nghị định số 176/2025/NĐ-CP)',
          originals: 1,
          copies: 0,
          handling: 'attach',
          hint: hints.officialForm,
        },
      ]),
    ],
    results: [
      'Quyết định trợ cấp hưu trí xã hội',
      'Quyết định điều chỉnh trợ cấp hưu trí xã hội',
      'Quyết định thôi hưởng trợ cấp hưu trí xã hội',
    ],
    legalBasis: ['41/2024/QH15', '42/2025/NĐ-CP'],
    resolvingSystem: 'province',
    authority: 'unknown',
    formId: 'generalRequest',
    portalUrl: 'https://dichvucong.gov.vn/thu-tuc-hanh-chinh/019d2bff-2d80-74d8-8515-90f6f61822f0',
    decision: '2180/QĐ-BYT',
    dataOn: septemberReview,
  },
];
