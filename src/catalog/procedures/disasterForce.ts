import type { Procedure } from '../../domain/procedure/procedure.ts';
import { everyWay, sameForAll } from './channels.ts';
import { julyCrawl } from './dataDays.ts';
import { free } from './fees.ts';
import * as hints from './papers/hints.ts';
import { workingDays } from './times.ts';

/** Members of the commune's disaster force who fall ill or are hurt (lực lượng xung kích phòng chống thiên tai). */
export const disasterForceProcedures: Procedure[] = [
  {
    code: '1.010091',
    name: 'Hỗ trợ khám chữa bệnh, trợ cấp tai nạn cho lực lượng xung kích phòng chống thiên tai cấp xã trong trường hợp chưa tham gia bảo hiểm y tế, bảo hiểm xã hội',
    area: 'Quản lý Đê điều và Phòng, chống thiên tai',
    summary:
      'Xin tiền khám chữa bệnh, trợ cấp tai nạn cho người tham gia lực lượng xung kích chống thiên tai chưa có bảo hiểm.',
    keywords: ['xung kích', 'phòng chống thiên tai', 'tai nạn khi chống bão', 'chống lũ', 'dân quân'],
    serviceLevel: 'unknown',
    channels: sameForAll(everyWay, workingDays(10), free),
    paperCases: [
      {
        id: 'treatment',
        name: 'Trường hợp hỗ trợ khám chữa bệnh',
        papers: [
          {
            id: 'treatmentRequest',
            name: 'Đơn đề nghị thanh toán chi phí khám bệnh, chữa bệnh theo mẫu quy định tại Phụ lục VI ban hành kèm theo Nghị định số 66/2021/NĐ-CP ngày 06/7/2021 của Chính phủ. Trong đó thay thế cụm từ “Số Chứng minh nhân dân (Căn cước công dân)” bằng cụm từ “Số Căn cước công dân/Căn cước” và bãi bỏ cụm từ “Địa chỉ thường trú”',
            originals: 1,
            copies: 0,
            handling: 'attach',
            hint: hints.officialForm,
          },
          {
            id: 'medicalBills',
            name: 'Phiếu xét nghiệm, đơn thuốc, hóa đơn thu tiền, giấy ra viện',
            originals: 1,
            copies: 0,
            handling: 'attach',
            hint: 'Phiếu xét nghiệm, đơn thuốc, hóa đơn, giấy ra viện.',
          },
        ],
      },
      {
        id: 'accident',
        name: 'Trường hợp trợ cấp tai nạn',
        papers: [
          {
            id: 'accidentRequest',
            name: 'Đơn đề nghị trợ cấp tai nạn theo mẫu quy định tại Phụ lục II Nghị định số 53/2026/NĐ-CP ngày 05/02/2026 sửa đổi, bổ sung một số điều của các Nghị định trong lĩnh vực đê điều và phòng, chống thiên tai',
            originals: 1,
            copies: 0,
            handling: 'attach',
            hint: hints.officialForm,
          },
          {
            id: 'dischargePaper',
            name: 'Giấy ra viện',
            originals: 1,
            copies: 0,
            handling: 'attach',
            hint: hints.hospitalPaper,
          },
          {
            id: 'injuryRecord',
            name: 'Trích sao hồ sơ bệnh án hoặc bản sao giấy chứng nhận thương tích do cơ sở y tế nơi đã cấp cứu, điều trị',
            originals: 1,
            copies: 0,
            handling: 'attach',
            hint: hints.hospitalPaper,
          },
          {
            id: 'policeRecord',
            name: 'Biên bản điều tra của cơ quan công an (trường hợp bị tai nạn giao thông)',
            originals: 1,
            copies: 0,
            handling: 'attach',
            hint: 'Chỉ khi bị tai nạn giao thông.',
            optional: true,
          },
        ],
      },
    ],
    results: ['Quyết định hỗ trợ chi phí khám bệnh, chữa bệnh, trợ cấp tai nạn cho đối tượng được hưởng'],
    legalBasis: ['66/2021/NĐ-CP', '53/2026/NĐ-CP'],
    resolvingSystem: 'province',
    authority: 'Cơ quan chuyên môn về nông nghiệp và môi trường thuộc Ủy ban nhân dân cấp xã',
    formId: 'generalRequest',
    portalUrl: 'https://dichvucong.gov.vn/thu-tuc-hanh-chinh/019d2bfa-5781-744b-a4a6-7d52c45ad026',
    decision: '1827/QĐ-BNNMT',
    dataOn: julyCrawl,
  },
  {
    code: '1.010092',
    name: 'Trợ cấp tiền tuất, tai nạn (đối với trường hợp tai nạn suy giảm khả năng lao động từ 5% trở lên) cho lực lượng xung kích phòng chống thiên tai cấp xã chưa tham gia bảo hiểm xã hội',
    area: 'Quản lý Đê điều và Phòng, chống thiên tai',
    summary: 'Xin trợ cấp tai nạn nặng hoặc tiền tuất cho người tham gia lực lượng xung kích chống thiên tai.',
    keywords: ['xung kích', 'tiền tuất', 'tai nạn chống bão', 'chết khi chống lũ', 'phòng chống thiên tai'],
    serviceLevel: 'unknown',
    channels: sameForAll(everyWay, workingDays(13), free),
    paperCases: [
      {
        id: 'accident',
        name: 'Trường hợp tai nạn suy giảm khả năng lao động từ 5% trở lên',
        papers: [
          {
            id: 'accidentDossier',
            name: 'Đơn đề nghị trợ cấp tai nạn theo mẫu quy định tại Phụ lục II Nghị định số 53/2026/NĐ-CP ngày 05/02/2026; Giấy ra viện; Trích sao hồ sơ bệnh án hoặc bản sao giấy chứng nhận thương tích do cơ sở y tế nơi đã cấp cứu, điều trị; Biên bản giám định mức suy giảm khả năng lao động của hội đồng giám định y khoa bệnh viện cấp tỉnh và tương đương trở lên; Biên bản điều tra của cơ quan công an (trường hợp bị tai nạn giao thông)',
            originals: 1,
            copies: 0,
            handling: 'attach',
            hint: 'Đơn theo mẫu, giấy ra viện, giấy thương tích, biên bản giám định; tai nạn giao thông thì thêm biên bản công an.',
          },
          {
            id: 'communeDossierOnAccident',
            name: 'Thành phần hồ sơ của UBND cấp xã lập gửi UBND cấp tỉnh bao gồm: Tờ trình; Hồ sơ hợp lệ của người tham gia lực lượng xung kích phòng chống thiên tai cấp xã hoặc người đại diện hợp pháp gửi UBND cấp xã',
            originals: 1,
            copies: 0,
            handling: 'attach',
            hint: hints.byTheOffice,
            optional: true,
          },
        ],
      },
      {
        id: 'death',
        name: 'Trường hợp trợ cấp tiền tuất',
        papers: [
          {
            id: 'survivorDossier',
            name: 'Đơn đề nghị trợ cấp tiền tuất theo mẫu quy định tại Phụ lục II ban hành kèm theo Nghị định số 53/2026/NĐ-CP ngày 05/02/2026 của Chính phủ; Giấy ra viện hoặc trích sao hồ sơ bệnh án hoặc Giấy báo tử hoặc cung cấp số, kí hiệu của giấy chứng tử hoặc trích lục khai tử trong đơn đề nghị (đối với giấy chứng tử, trích lục khai tử, nơi tiếp nhận hồ sơ sử dụng dữ liệu tương ứng có trong cơ sở dữ liệu hộ tịch điện tử); Biên bản điều tra của cơ quan công an (trường hợp bị tai nạn giao thông dẫn đến chết)',
            originals: 1,
            copies: 0,
            handling: 'attach',
            hint: 'Đơn theo mẫu và giấy cho thấy việc mất; tai nạn giao thông thì thêm biên bản công an.',
          },
          {
            id: 'communeDossierOnDeath',
            name: 'Thành phần hồ sơ của UBND cấp xã lập gửi UBND cấp tỉnh bao gồm: Tờ trình; Hồ sơ hợp lệ của người đại diện hợp pháp của người tham gia lực lượng xung kích phòng chống thiên tai cấp xã gửi UBND cấp xã',
            originals: 1,
            copies: 0,
            handling: 'attach',
            hint: hints.byTheOffice,
            optional: true,
          },
        ],
      },
    ],
    results: ['Quyết định trợ cấp tai nạn, tiền tuất cho đối tượng được hưởng'],
    legalBasis: ['66/2021/NĐ-CP', '53/2026/NĐ-CP'],
    resolvingSystem: 'province',
    authority: 'Chủ tịch Ủy ban nhân dân cấp tỉnh',
    formId: 'generalRequest',
    portalUrl: 'https://dichvucong.gov.vn/thu-tuc-hanh-chinh/019d2bfa-5787-70e4-a42f-b3e1e9ca9435',
    decision: '1827/QĐ-BNNMT',
    dataOn: julyCrawl,
  },
];
