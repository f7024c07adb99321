import type { Procedure } from '../../domain/procedure/procedure.ts';
import { everyWay, sameForAll } from './channels.ts';
import { julyCrawl, septemberReview } from './dataDays.ts';
import { free } from './fees.ts';
import { everyDossier } from './papers/everyDossier.ts';
import * as hints from './papers/hints.ts';
import { calendarDays, unknownTime, workingDays } from './times.ts';

/** Funeral money for veterans and people of merit (người có công: mai táng). */
export const veteranFuneralProcedures: Procedure[] = [
  {
    code: '1.010824',
    name: 'Hưởng trợ cấp khi người có công đang hưởng trợ cấp ưu đãi từ trần',
    area: 'Người có công',
    summary: 'Xin tiền mai táng, trợ cấp một lần và tiền tuất khi người có công đang hưởng trợ cấp mất.',
    keywords: [
      'mai táng phí người có công',
      'người có công mất',
      'tiền tuất',
      'thương binh mất',
      'mai táng',
      'trợ cấp khi chết',
    ],
    serviceLevel: 'unknown',
    channels: sameForAll(
      ['direct', 'postal'],
      calendarDays(
        24,
        'Trợ cấp tuất hằng tháng, trợ cấp tuất nuôi dưỡng hằng tháng: 24 ngày; trợ cấp một lần và mai táng: 19 ngày.',
      ),
      free,
    ),
    paperCases: [
      everyDossier([
        {
          id: 'oneTimeAndFuneral',
          name: 'Trợ cấp một lần, mai táng: Bản khai theo Mẫu số 12 Phụ lục I Nghị định số 131/2021/NĐ-CP. Bản sao được chứng thực từ giấy báo tử hoặc trích lục khai tử',
          originals: 1,
          copies: 1,
          handling: 'attach',
          hint: 'Bản khai Mẫu số 12 và bản sao chứng thực giấy báo tử hoặc trích lục khai tử.',
        },
        {
          id: 'monthlySurvivor',
          name: 'Trợ cấp tuất hằng tháng, trợ cấp tuất nuôi dưỡng hằng tháng: Bản khai theo Mẫu số 12 Phụ lục I Nghị định số 131/2021/NĐ-CP. Bản sao được chứng thực từ giấy báo tử hoặc trích lục khai tử. Bản sao được chứng thực từ giấy khai sinh hoặc trích lục khai sinh đối với trường hợp thân nhân là con chưa đủ 18 tuổi. Giấy xác nhận của cơ sở giáo dục nơi đang theo học đối với trường hợp thân nhân là con từ đủ 18 tuổi trở lên đang đi học; nếu đang theo học tại cơ sở giáo dục nghề nghiệp hoặc giáo dục đại học thì phải có thêm bản sao được chứng thực từ Bằng tốt nghiệp trung học phổ thông hoặc giấy xác nhận của cơ sở giáo dục trung học phổ thông về thời điểm kết thúc học',
          originals: 1,
          copies: 1,
          handling: 'attach',
          hint: 'Chỉ khi xin tiền tuất hằng tháng: thêm giấy khai sinh, giấy của trường, giấy khuyết tật… tùy người hưởng.',
          optional: true,
        },
      ]),
    ],
    results: [
      'Quyết định về việc tạm đình chỉ/chấm dứt hưởng chế độ ưu đãi đối với người có công hoặc thân nhân',
      'Quyết định về việc trợ cấp khi người có công từ trần',
    ],
    legalBasis: ['02/2020/UBTVQH14', '190/2025/NQ-QH15', '131/2021/NĐ-CP', '129/2025/NĐ-CP', '25/2025/NĐ-CP', '45/2025/NĐ-CP'],
    resolvingSystem: 'province',
    authority: 'Sở Nội vụ',
    formId: 'generalRequest',
    portalUrl: 'https://dichvucong.gov.vn/thu-tuc-hanh-chinh/019d2bfa-fc36-7611-9219-adb6dee5774f',
    decision: '639/QĐ-BNV',
    dataOn: septemberReview,
  },
  {
    code: '2.002307',
    name: 'Giải quyết chế độ mai táng phí đối với cựu chiến binh',
    area: 'Người có công',
    summary: 'Xin tiền mai táng khi cựu chiến binh mất.',
    keywords: ['mai táng cựu chiến binh', 'cựu chiến binh mất', 'ccb', 'mai táng phí'],
    serviceLevel: 'unknown',
    channels: sameForAll(['direct', 'postal'], calendarDays(25), free),
    paperCases: [
      everyDossier([
        {
          id: 'funeralDeclaration',
          name: 'Bản khai của đại diện thân nhân (kèm biên bản ủy quyền) hoặc người tổ chức mai táng (Mẫu TT1 Thông tư số 05/2013/TT-BLĐTBXH); Giấy chứng tử; Hồ sơ của người có công với cách mạng',
          originals: 1,
          copies: 0,
          handling: 'attach',
          hint: 'Bản khai của gia đình (kèm giấy ủy quyền), giấy chứng tử và hồ sơ cựu chiến binh.',
        },
      ]),
    ],
    results: ['Quyết định trợ cấp mai táng phí'],
    legalBasis: ['05/2013/TT-BLĐTBXH', '03/2020/TT-BLĐTBXH'],
    resolvingSystem: 'province',
    authority: 'unknown',
    formId: 'generalRequest',
    decision: '547/QĐ-LĐTBXH',
    dataOn: julyCrawl,
  },
  {
    code: '2.002308',
    name: 'Giải quyết chế độ mai táng phí đối với thanh niên xung phong thời kỳ chống Pháp',
    area: 'Người có công',
    summary: 'Xin tiền mai táng khi thanh niên xung phong chống Pháp mất.',
    keywords: ['thanh niên xung phong', 'tnxp', 'mai táng thanh niên xung phong', 'mai táng phí'],
    serviceLevel: 'unknown',
    channels: sameForAll(everyWay, unknownTime('Không quy định thời gian thực hiện.'), free),
    paperCases: [
      everyDossier([
        {
          id: 'withHealthInsurance',
          name: 'Thanh niên xung phong đang hưởng bảo hiểm y tế theo Quyết định số 170/2008/QĐ-TTg chết: Giấy khai tử do Ủy ban nhân dân cấp xã cấp. Bản khai của người hoặc tổ chức lo mai táng đối với thanh niên xung phong đã chết theo Mẫu số 23 tại Phụ lục ban hành kèm theo Thông tư 08/2023/TT-BLĐTBXH',
          originals: 1,
          copies: 0,
          handling: 'attach',
          hint: 'Người mất đang hưởng bảo hiểm y tế: giấy khai tử và bản khai Mẫu số 23.',
          optional: true,
        },
        {
          id: 'withoutHealthInsurance',
          name: 'Thanh niên xung phong chết từ ngày Quyết định số 170/2008/QĐ-TTg đến ngày Thông tư số 24/2009/TT-BLĐTBXH có hiệu lực thi hành và thanh niên xung phong không hưởng bảo hiểm y tế theo Quyết định số 170/2008/QĐ-TTg. Giấy khai tử do Ủy ban nhân dân cấp xã cấp. Bản khai của người hoặc tổ chức lo mai táng đối với thanh niên xung phong đã chết theo Mẫu số 24 tại Phụ lục ban hành kèm theo Thông tư 08/2023/TT-BLĐTBXH, kèm một trong những giấy tờ xác nhận là thanh niên xung phong quy định tại điểm a Khoản 1 Điều 3 Thông tư số 24/2009/TT-BLĐTBXH: Thẻ đội viên; Giấy chứng nhận hoàn thành nhiệm vụ ở thanh niên xung phong; Giấy khen trong thời kỳ tham gia thanh niên xung phong; Lý lịch cán bộ, đảng viên có ghi là thanh niên xung phong. Trường hợp không có giấy tờ nêu trên thì phải có giấy chứng nhận (bản chính) là thanh niên xung phong hoàn thành nhiệm vụ trong kháng chiến chống Pháp do Tỉnh, Thành đoàn nơi đối tượng thường trú cấp, dựa trên xác nhận của Hội (hoặc Ban Liên lạc) Cựu thanh niên xung phong tỉnh, thành phố trực thuộc Trung ương (gọi tắt là cấp tỉnh) theo Mẫu số 21 tại Phụ lục ban hành kèm theo Thông tư 08/2023/TT-BLĐTBXH',
          originals: 1,
          copies: 0,
          handling: 'attach',
          hint: 'Người mất không hưởng bảo hiểm y tế: giấy khai tử, bản khai Mẫu số 24 và một giấy cho thấy là thanh niên xung phong.',
          optional: true,
        },
      ]),
    ],
    results: ['Quyết định về việc giải quyết trợ cấp mai táng'],
    legalBasis: [
      '190/2025/NQ-QH15',
      '25/2025/NĐ-CP',
      '45/2025/NĐ-CP',
      '170/2008/QĐ-TTg',
      '24/2009/TT-BLĐTBXH',
      '08/2023/TT-BLĐTBXH',
    ],
    resolvingSystem: 'province',
    authority: 'Sở Nội vụ',
    formId: 'generalRequest',
    decision: '320/QĐ-BNV',
    dataOn: julyCrawl,
  },
  {
    code: '1.014359',
    name: 'Giải quyết chế độ mai táng phí đối với dân công hỏa tuyến tham gia kháng chiến chống Pháp, chống Mỹ, chiến tranh bảo vệ Tổ quốc và làm nhiệm vụ quốc tế',
    area: 'Người có công',
    summary: 'Xin tiền mai táng khi dân công hỏa tuyến mất.',
    keywords: ['dân công hỏa tuyến', 'mai táng dân công', 'mai táng phí', 'dân công mất'],
    serviceLevel: 'unknown',
    channels: sameForAll(everyWay, workingDays(12), free),
    paperCases: [
      everyDossier([
        {
          id: 'deathCertificate',
          name: 'Giấy chứng tử',
          originals: 1,
          copies: 0,
          handling: 'attach',
          hint: hints.deathCertificate,
        },
        {
          id: 'allowanceDecisionExtract',
          name: 'Bản trích sao quyết định của đối tượng từ trần đã được hưởng chế độ trợ cấp một lần',
          originals: 1,
          copies: 0,
          handling: 'attach',
          hint: 'Bản trích sao quyết định hưởng trợ cấp một lần của người mất.',
        },
      ]),
    ],
    results: ['Quyết định hưởng trợ cấp mai táng phí đối với thân nhân từng đối tượng'],
    legalBasis: ['138/2015/TTLT-BQP-BLĐBXH-BTC'],
    resolvingSystem: 'province',
    authority: 'unknown',
    formId: 'generalRequest',
    decision: '1136/QĐ-BNV',
    dataOn: julyCrawl,
  },
];
