import type { Procedure } from '../../domain/procedure/procedure.ts';
import { everyWay, sameForAll } from './channels.ts';
import { julyCrawl, septemberReview } from './dataDays.ts';
import { everyDossier } from './papers/everyDossier.ts';
import * as hints from './papers/hints.ts';
import { workingDays } from './times.ts';

/** Places in care homes (bảo trợ xã hội: cơ sở trợ giúp xã hội). */
export const careHomeProcedures: Procedure[] = [
  {
    code: '2.000286',
    name: 'Tiếp nhận đối tượng bảo trợ xã hội có hoàn cảnh đặc biệt khó khăn vào cơ sở trợ giúp xã hội',
    area: 'Bảo trợ xã hội',
    summary: 'Xin cho người có hoàn cảnh đặc biệt khó khăn vào sống ở cơ sở trợ giúp xã hội.',
    keywords: ['trung tâm bảo trợ', 'vào trại bảo trợ', 'nhà dưỡng lão', 'cơ sở trợ giúp xã hội', 'nuôi dưỡng tập trung'],
    serviceLevel: 'unknown',
    channels: sameForAll(
      everyWay,
      workingDays(
        10,
        'Cơ sở trợ giúp xã hội thuộc phạm vi quản lý của Ủy ban nhân dân xã: 10 ngày làm việc; thuộc phạm vi Ủy ban nhân dân cấp tỉnh quản lý: 15 ngày làm việc.',
      ),
      [],
    ),
    paperCases: [
      everyDossier([
        {
          id: 'admissionDeclaration',
          name: 'Tờ khai của đối tượng hoặc người giám hộ (theo Mẫu số 07 ban hành kèm theo Nghị định số 20/2021/NĐ-CP)',
          originals: 1,
          copies: 0,
          handling: 'attach',
          hint: hints.officialForm,
        },
        {
          id: 'childBirthCertificate',
          name: 'Bản sao giấy khai sinh đối với trẻ em, trường hợp trẻ em bị bỏ rơi phải làm thủ tục đăng ký khai sinh theo quy định của pháp luật về đăng ký hộ tịch',
          originals: 0,
          copies: 1,
          handling: 'attach',
          hint: hints.birthCertificate,
          optional: true,
        },
        {
          id: 'disabilityCertificate',
          name: 'Bản sao Giấy xác nhận khuyết tật đối với trường hợp là người khuyết tật',
          originals: 0,
          copies: 1,
          handling: 'attach',
          hint: hints.disabilityCertificate,
          optional: true,
        },
        {
          id: 'hivConfirmation',
          name: 'Xác nhận của cơ quan y tế có thẩm quyền đối với trường hợp nhiễm HIV',
          originals: 1,
          copies: 0,
          handling: 'attach',
          hint: 'Chỉ với người nhiễm HIV: giấy của cơ quan y tế; được giữ kín.',
          optional: true,
        },
        {
          id: 'otherPapers',
          name: 'Giấy tờ liên quan khác (nếu có)',
          originals: 1,
          copies: 0,
          handling: 'attach',
          hint: hints.ifAny,
          optional: true,
        },
      ]),
    ],
    results: ['Quyết định tiếp nhận đối tượng vào cơ sở trợ giúp xã hội'],
    legalBasis: ['20/2021/NĐ-CP', '147/2025/NĐ-CP', '42/2025/NĐ-CP', '45/2025/NĐ-CP'],
    resolvingSystem: 'province',
    authority: 'Cơ sở trợ giúp xã hội',
    formId: 'generalRequest',
    portalUrl: 'https://dichvucong.gov.vn/thu-tuc-hanh-chinh/019d2bff-44ae-736f-a3c1-fc73741af598',
    decision: '2072/QĐ-BYT',
    dataOn: septemberReview,
  },
  {
    code: '2.000282',
    name: 'Tiếp nhận đối tượng cần bảo vệ khẩn cấp vào cơ sở trợ giúp xã hội',
    area: 'Bảo trợ xã hội',
    summary: 'Đưa khẩn cấp người bị bỏ rơi, bị bạo hành, lang thang vào cơ sở trợ giúp xã hội.',
    keywords: ['bảo vệ khẩn cấp', 'người lang thang', 'bị bỏ rơi', 'bạo hành', 'cơ sở trợ giúp xã hội', 'cứu giúp khẩn cấp'],
    serviceLevel: 'unknown',
    channels: sameForAll(
      ['direct', 'online'],
      workingDays(
        10,
        'Cơ sở trợ giúp xã hội tiếp nhận ngay người cần bảo vệ khẩn cấp để chăm sóc, nuôi dưỡng và hoàn thiện các thủ tục theo quy định.',
      ),
      [],
    ),
    paperCases: [
      everyDossier([
        {
          id: 'admissionDeclaration',
          name: 'Tờ khai của đối tượng hoặc người giám hộ (theo Mẫu số 07 ban hành kèm theo Nghị định số 20/2021/NĐ-CP)',
          originals: 1,
          copies: 0,
          handling: 'attach',
          hint: hints.officialForm,
        },
        {
          id: 'identityCopy',
          name: 'Bản sao chứng minh nhân dân, căn cước công dân hoặc giấy tờ tùy thân của đối tượng (nếu có)',
          originals: 0,
          copies: 1,
          handling: 'attach',
          hint: 'Bản sao giấy tờ tùy thân, nếu người đó có.',
          optional: true,
        },
        {
          id: 'emergencyRecord',
          name: 'Biên bản đối với trường hợp khẩn cấp có nguy cơ đe dọa đến an toàn của đối tượng',
          originals: 1,
          copies: 0,
          handling: 'attach',
          hint: 'Biên bản về tình trạng nguy hiểm, do người có trách nhiệm lập.',
          optional: true,
        },
      ]),
    ],
    results: ['Quyết định trợ giúp đối tượng tại cơ sở trợ giúp xã hội hoặc chuyển đối tượng về gia đình, cộng đồng'],
    legalBasis: ['20/2021/NĐ-CP', '147/2025/NĐ-CP', '42/2025/NĐ-CP', '45/2025/NĐ-CP'],
    resolvingSystem: 'province',
    authority: 'Cơ sở trợ giúp xã hội, Chủ tịch Ủy ban nhân dân cấp xã, Công an cấp xã',
    formId: 'generalRequest',
    decision: '2072/QĐ-BYT',
    dataOn: julyCrawl,
  },
];
