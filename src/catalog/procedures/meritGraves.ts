import type { Procedure } from '../../domain/procedure/procedure.ts';
import { sameForAll } from './channels.ts';
import { julyCrawl } from './dataDays.ts';
import { free } from './fees.ts';
import { everyDossier } from './papers/everyDossier.ts';
import * as hints from './papers/hints.ts';
import { graveNotice, martyrFamilyAuthorization, remainsRequest } from './papers/meritPapers.ts';
import { workingDays } from './times.ts';

/** Graves and remains of martyrs (người có công: mộ liệt sĩ). */
export const martyrGraveProcedures: Procedure[] = [
  {
    code: '1.013750',
    name: 'Thăm viếng mộ liệt sĩ',
    area: 'Người có công',
    summary: 'Xin giấy giới thiệu và tiền hỗ trợ đi thăm viếng mộ liệt sĩ.',
    keywords: ['thăm mộ liệt sĩ', 'viếng mộ', 'mộ liệt sĩ', 'nghĩa trang liệt sĩ'],
    serviceLevel: 'unknown',
    channels: sameForAll(['direct', 'postal'], workingDays(5), free),
    paperCases: [
      everyDossier([
        {
          id: 'requestForm',
          name: 'Đơn đề nghị theo Mẫu số 31 Phụ lục I Nghị định số 131/2021/NĐ-CP',
          originals: 1,
          copies: 0,
          handling: 'attach',
          hint: hints.officialForm,
        },
        {
          id: 'familyPaperCopy',
          name: 'Bản sao được chứng thực từ một trong các giấy tờ sau: giấy chứng nhận gia đình hoặc thân nhân liệt sĩ; quyết định trợ cấp thờ cúng liệt sĩ',
          originals: 0,
          copies: 1,
          handling: 'attach',
          hint: 'Bản sao chứng thực giấy gia đình liệt sĩ hoặc quyết định trợ cấp thờ cúng.',
        },
        {
          id: 'gravePaper',
          name: 'Một trong các giấy tờ sau: Giấy báo tin mộ liệt sĩ của Sở Lao động - Thương binh và Xã hội (nay là Sở Nội vụ) nơi quản lý mộ đối với trường hợp mộ liệt sĩ có đầy đủ thông tin. Đối với trường hợp chưa xác định được mộ cụ thể trong nghĩa trang liệt sĩ: Giấy xác nhận do Sở Lao động - Thương binh và Xã hội (nay là Sở Nội vụ) nơi quản lý mộ về việc có tên trong danh sách quản lý của nghĩa trang. Bản trích lục hồ sơ liệt sĩ do Sở Lao động - Thương binh và Xã hội (nay là Sở Nội vụ) nơi quản lý hồ sơ gốc cấp. Bản sao được chứng thực từ giấy xác nhận thông tin về nơi liệt sĩ hy sinh theo Mẫu số 44 Phụ lục I Nghị định số 131/2021/NĐ-CP',
          originals: 1,
          copies: 0,
          handling: 'attach',
          hint: 'Giấy cho biết mộ ở đâu, hoặc liệt sĩ hy sinh ở đâu.',
        },
      ]),
    ],
    results: ['Giấy giới thiệu thăm viếng mộ liệt sĩ và thực hiện chi hỗ trợ thăm viếng mộ liệt sĩ'],
    legalBasis: ['02/2020/UBTVQH14', '190/2025/NQ-QH15', '131/2021/NĐ-CP', '129/2025/NĐ-CP', '25/2025/NĐ-CP', '45/2025/NĐ-CP'],
    resolvingSystem: 'province',
    authority: 'unknown',
    formId: 'generalRequest',
    decision: '639/QĐ-BNV',
    dataOn: julyCrawl,
  },
  {
    code: '1.010829',
    name: 'Di chuyển hài cốt liệt sĩ đang an táng tại nghĩa trang liệt sĩ đi nơi khác theo nguyện vọng của đại diện thân nhân hoặc người hưởng trợ cấp thờ cúng liệt sĩ',
    area: 'Người có công',
    summary: 'Đưa hài cốt liệt sĩ từ nghĩa trang liệt sĩ về nơi khác theo nguyện vọng gia đình.',
    keywords: ['di chuyển hài cốt liệt sĩ', 'đưa mộ liệt sĩ về quê', 'bốc mộ liệt sĩ', 'quy tập', 'liệt sĩ'],
    serviceLevel: 'unknown',
    channels: sameForAll(
      ['direct', 'postal'],
      workingDays(10, 'Chưa được hỗ trợ: 10 ngày làm việc; đã được hỗ trợ: 11 ngày làm việc.'),
      free,
    ),
    paperCases: [
      {
        id: 'notSupported',
        name: 'Đối với trường hợp chưa được hỗ trợ',
        papers: [remainsRequest, graveNotice, martyrFamilyAuthorization],
      },
      {
        id: 'supported',
        name: 'Đối với trường hợp đã được hỗ trợ',
        papers: [
          remainsRequest,
          {
            id: 'familyPaperCopy',
            name: 'Bản sao được chứng thực từ giấy chứng nhận gia đình hoặc thân nhân liệt sĩ hoặc bản sao được chứng thực từ quyết định trợ cấp thờ cúng liệt sĩ',
            originals: 0,
            copies: 1,
            handling: 'attach',
            hint: 'Bản sao chứng thực giấy gia đình liệt sĩ hoặc quyết định trợ cấp thờ cúng.',
          },
          graveNotice,
          martyrFamilyAuthorization,
        ],
      },
    ],
    results: ['Thực hiện di chuyển hài cốt liệt sĩ đang an táng tại nghĩa trang liệt sĩ đi nơi khác'],
    legalBasis: ['02/2020/UBTVQH14', '190/2025/NQ-QH15', '131/2021/NĐ-CP', '129/2025/NĐ-CP', '25/2025/NĐ-CP', '45/2025/NĐ-CP'],
    resolvingSystem: 'province',
    authority: 'Sở Nội vụ',
    formId: 'generalRequest',
    decision: '1025/QĐ-BNV',
    dataOn: julyCrawl,
  },
  {
    code: '1.010830',
    name: 'Di chuyển hài cốt liệt sĩ đang an táng ngoài nghĩa trang liệt sĩ về an táng tại nghĩa trang liệt sĩ theo nguyện vọng của đại diện thân nhân hoặc người hưởng trợ cấp thờ cúng liệt sĩ',
    area: 'Người có công',
    summary: 'Đưa hài cốt liệt sĩ ở ngoài vào nghĩa trang liệt sĩ.',
    keywords: ['đưa hài cốt vào nghĩa trang', 'quy tập liệt sĩ', 'hài cốt liệt sĩ', 'di chuyển mộ liệt sĩ'],
    serviceLevel: 'unknown',
    channels: [
      {
        channel: 'direct',
        time: workingDays(9, 'Đã được hỗ trợ: 09 ngày làm việc; chưa được hỗ trợ: 08 ngày làm việc.'),
        fees: free,
      },
      { channel: 'postal', time: workingDays(9), fees: free },
    ],
    paperCases: [
      everyDossier([
        { ...remainsRequest, copies: 1 },
        {
          id: 'handoverRecord',
          name: 'Bản sao được chứng thực từ biên bản bàn giao hài cốt liệt sĩ đối với trường hợp mộ liệt sĩ được cơ quan chức năng bàn giao cho gia đình quản lý',
          originals: 0,
          copies: 1,
          handling: 'attach',
          hint: 'Chỉ khi cơ quan đã bàn giao mộ cho gia đình giữ.',
          optional: true,
        },
        martyrFamilyAuthorization,
      ]),
    ],
    results: ['Thực hiện di chuyển hài cốt liệt sĩ đang an táng ngoài nghĩa trang liệt sĩ về an táng tại nghĩa trang liệt sĩ'],
    legalBasis: ['02/2020/UBTVQH14', '190/2025/NQ-QH15', '131/2021/NĐ-CP', '129/2025/NĐ-CP', '25/2025/NĐ-CP', '45/2025/NĐ-CP'],
    resolvingSystem: 'province',
    authority: 'Sở Nội vụ',
    formId: 'generalRequest',
    decision: '639/QĐ-BNV',
    dataOn: julyCrawl,
  },
];
