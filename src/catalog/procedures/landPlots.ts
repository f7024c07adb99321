import type { Procedure } from '../../domain/procedure/procedure.ts';
import { everyWay, sameForAll } from './channels.ts';
import { landDecisionDay } from './dataDays.ts';
import { landFees } from './fees.ts';
import { everyDossier } from './papers/everyDossier.ts';
import * as hints from './papers/hints.ts';
import { changeForm29, landRepresentative, originalCertificate, plotSurvey } from './papers/landPapers.ts';
import { workingDays } from './times.ts';

/** Plots split, joined, renamed or given to the public (đất đai). */
export const landPlotProcedures: Procedure[] = [
  {
    code: '1.115490',
    name: 'Tách thửa hoặc hợp thửa đất',
    area: 'Đất đai',
    summary: {
      vi: 'Tách một thửa đất thành nhiều thửa, hoặc gộp nhiều thửa thành một.',
      en: 'Split a plot of land, or join several plots into one.',
    },
    keywords: ['tách thửa', 'tách đất', 'chia đất', 'hợp thửa', 'gộp thửa', 'tách sổ đỏ', 'tách bìa', 'cắt đất'],
    serviceLevel: 'unknown',
    channels: sameForAll(
      everyWay,
      workingDays(
        7,
        'Xã miền núi, vùng sâu, vùng xa, vùng có điều kiện kinh tế - xã hội khó khăn, đặc biệt khó khăn: không quá 17 ngày làm việc.',
      ),
      landFees,
    ),
    paperCases: [
      everyDossier([
        {
          id: 'splittingForm35',
          name: 'Mẫu số 35 Đơn đề nghị tách thửa đất, hợp thửa đất',
          originals: 1,
          copies: 0,
          handling: 'attach',
          hint: {
            vi: 'Mẫu số 35 của tỉnh: hỏi công chức một cửa để lấy mẫu giấy.',
            en: "The province's form 35: ask the desk officer for it.",
          },
        },
        {
          id: 'splittingDrawing',
          name: 'Bản vẽ tách thửa đất, hợp thửa đất lập theo Mẫu số 34 tại Phụ lục IV ban hành kèm theo Quyết định số 55/2026/QĐ-UBND do Văn phòng Đăng ký đất đai, Chi nhánh Văn phòng Đăng ký đất đai thực hiện hoặc do đơn vị đo đạc có Giấy phép về hoạt động đo đạc, thành lập bản đồ địa chính thực hiện',
          originals: 1,
          copies: 0,
          handling: 'attach',
          hint: {
            vi: 'Bản vẽ do Văn phòng đăng ký đất đai hoặc đơn vị đo đạc có giấy phép làm: phải đặt đo trước.',
            en: 'A drawing by the land registration office or a licensed surveyor: order the survey first.',
          },
        },
        {
          id: 'originalCertificate',
          name: 'Bản gốc Giấy chứng nhận đã cấp đối với trường hợp tách thửa đất, hợp thửa đất mà không thay đổi người sử dụng đất; Bản sao Giấy chứng nhận đã cấp đối với trường hợp người sử dụng đất thực hiện chuyển quyền sử dụng đất đối với các thửa đất sau khi tách thửa đất, hợp thửa đất',
          originals: 1,
          copies: 0,
          handling: 'attach',
          hint: hints.landCertificate,
        },
        {
          id: 'authorityDocuments',
          name: 'Các văn bản của cơ quan có thẩm quyền có thể hiện nội dung tách thửa đất, hợp thửa đất (nếu có)',
          originals: 1,
          copies: 0,
          handling: 'attach',
          hint: hints.ifAny,
          optional: true,
        },
      ]),
    ],
    results: ['Giấy chứng nhận hoặc bản vẽ tách thửa, hợp thửa đất đã được cơ quan có thẩm quyền xác nhận'],
    legalBasis: [
      '31/2024/QH15',
      '190/2025/QH15',
      '254/2025/QH15',
      '101/2024/NĐ-CP',
      '102/2024/NĐ-CP',
      '118/2025/NĐ-CP',
      '151/2025/NĐ-CP',
      '226/2025/NĐ-CP',
      '49/2026/NĐ-CP',
      '50/2026/NĐ-CP',
      '28/2024/NQ-HĐND',
      '12/2025/NQ-HĐND',
      '55/2026/QĐ',
    ],
    resolvingSystem: 'land',
    authority: 'Văn phòng đăng ký đất đai',
    formId: 'generalRequest',
    decision: '2252/QĐ-VP',
    dataOn: landDecisionDay,
  },
  {
    code: '1.115511',
    name: 'Đăng ký biến động đối với trường hợp đổi tên hoặc thay đổi thông tin về người sử dụng đất, chủ sở hữu tài sản gắn liền với đất hoặc thay đổi số hiệu hoặc địa chỉ của thửa đất; thay đổi hạn chế quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất hoặc có thay đổi quyền đối với thửa đất liền kề; giảm diện tích thửa đất do sạt lở tự nhiên',
    area: 'Đất đai',
    summary: {
      vi: 'Ghi vào sổ đỏ việc đổi tên, đổi địa chỉ, số thửa, quyền đi chung lối, hoặc đất bị sạt lở mất bớt.',
      en: 'Record in the land certificate a new name, address, plot number or right of way, or land lost to erosion.',
    },
    keywords: [
      'đổi tên trên sổ đỏ',
      'sửa tên sổ đỏ',
      'đổi địa chỉ sổ đỏ',
      'sạt lở đất',
      'lối đi chung',
      'biến động đất đai',
      'đổi số thửa',
    ],
    serviceLevel: 'unknown',
    channels: sameForAll(
      everyWay,
      workingDays(
        3,
        'Đổi tên, thông tin, số hiệu, địa chỉ: 03 ngày làm việc (miền núi, vùng khó khăn: 13); thay đổi hạn chế quyền, quyền đối với thửa đất liền kề: 04 ngày làm việc (14); giảm diện tích do sạt lở tự nhiên: 05 ngày làm việc (15).',
      ),
      landFees,
    ),
    paperCases: [
      {
        id: 'person',
        name: 'Đối với trường hợp đổi tên hoặc thay đổi thông tin về người sử dụng đất, chủ sở hữu tài sản gắn liền với đất',
        papers: [
          changeForm29,
          originalCertificate,
          {
            id: 'personChangeProof',
            name: 'Đối với cá nhân thì cơ quan giải quyết thủ tục khai thác, sử dụng thông tin trong Cơ sở dữ liệu quốc gia về dân cư, nếu không khai thác được thông tin về cá nhân thì nộp bản sao hoặc xuất trình bản chính giấy tờ chứng minh về việc đổi tên, thay đổi thông tin của người sử dụng đất, chủ sở hữu tài sản gắn liền với đất',
            originals: 1,
            copies: 0,
            handling: 'show',
            hint: {
              vi: 'Thường không cần: công chức tra trên máy. Tra không ra thì mang giấy cho thấy đã đổi tên, đổi căn cước.',
              en: 'Usually not needed: the officer looks it up. If nothing is found, bring a paper showing the new name or identity number.',
            },
          },
          {
            id: 'organisationChangeProof',
            name: 'Đối với tổ chức, người gốc Việt Nam định cư ở nước ngoài, cộng đồng dân cư thì nộp văn bản của cơ quan có thẩm quyền cho phép hoặc công nhận việc đổi tên hoặc thay đổi thông tin theo quy định của pháp luật',
            originals: 1,
            copies: 0,
            handling: 'attach',
            hint: hints.organisationsOnly,
            optional: true,
          },
          {
            ...plotSurvey,
            name: 'Mảnh trích đo bản đồ địa chính thửa đất đối với trường hợp người sử dụng đất có nhu cầu đo đạc để xác định lại kích thước các cạnh, diện tích của thửa đất',
          },
          landRepresentative,
        ],
      },
      {
        id: 'plot',
        name: 'Đối với trường hợp thay đổi số hiệu hoặc địa chỉ của thửa đất',
        papers: [
          changeForm29,
          originalCertificate,
          {
            ...plotSurvey,
            name: 'Mảnh trích đo bản đồ địa chính thửa đất đối với trường hợp người sử dụng đất có nhu cầu đo đạc để xác định lại kích thước các cạnh, diện tích của thửa đất',
          },
          landRepresentative,
        ],
      },
      {
        id: 'rights',
        name: 'Đối với trường hợp thay đổi hạn chế quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất hoặc có thay đổi quyền đối với thửa đất liền kề',
        papers: [
          changeForm29,
          originalCertificate,
          {
            id: 'rightsChangeDocument',
            name: 'Văn bản về việc thay đổi quyền của người có quyền lợi liên quan theo quy định của pháp luật dân sự. Trường hợp có thay đổi hạn chế quyền của người sử dụng đất theo văn bản của cơ quan nhà nước có thẩm quyền thì Văn phòng đăng ký đất đai căn cứ văn bản này để đăng ký biến động đất đai',
            originals: 1,
            copies: 0,
            handling: 'attach',
            hint: {
              vi: 'Giấy thỏa thuận với người bên cạnh, ví dụ về lối đi chung.',
              en: 'The agreement with the neighbour, for example about a shared path.',
            },
          },
          {
            ...plotSurvey,
            name: 'Mảnh trích đo bản đồ địa chính thửa đất đối với trường hợp người sử dụng đất có nhu cầu đo đạc để xác định lại kích thước các cạnh, diện tích của thửa đất',
          },
          landRepresentative,
        ],
      },
      {
        id: 'erosion',
        name: 'Đối với trường hợp giảm diện tích thửa đất do sạt lở tự nhiên',
        papers: [changeForm29, originalCertificate, landRepresentative],
      },
    ],
    results: ['Giấy chứng nhận'],
    legalBasis: [
      '31/2024/QH15',
      '190/2025/QH15',
      '254/2025/QH15',
      '101/2024/NĐ-CP',
      '102/2024/NĐ-CP',
      '118/2025/NĐ-CP',
      '151/2025/NĐ-CP',
      '226/2025/NĐ-CP',
      '49/2026/NĐ-CP',
      '50/2026/NĐ-CP',
      '28/2024/NQ-HĐND',
      '12/2025/NQ-HĐND',
      '55/2026/QĐ',
    ],
    resolvingSystem: 'land',
    authority: 'Văn phòng đăng ký đất đai',
    formId: 'generalRequest',
    decision: '2252/QĐ-VP',
    dataOn: landDecisionDay,
  },
  {
    code: '1.115543',
    name: 'Tặng cho quyền sử dụng đất cho Nhà nước hoặc cộng đồng dân cư hoặc mở rộng đường giao thông đối với trường hợp thửa đất chưa được cấp Giấy chứng nhận',
    area: 'Đất đai',
    summary: {
      vi: 'Hiến đất chưa có sổ đỏ cho xã, thôn hoặc để mở đường.',
      en: 'Give land without a certificate to the commune or village, or to widen a road.',
    },
    keywords: ['hiến đất', 'cho đất làm đường', 'mở đường', 'hiến đất làm đường', 'tặng đất cho xã'],
    serviceLevel: 'partial',
    channels: sameForAll(everyWay, workingDays(5), landFees),
    paperCases: [
      everyDossier([
        {
          id: 'giftRecord',
          name: 'Văn bản tặng cho quyền sử dụng đất hoặc biên bản họp giữa đại diện thôn, ấp, làng, bản, buôn, bom, phum, sóc, tổ dân phố, điểm dân cư với người sử dụng đất về việc tặng cho quyền sử dụng đất',
          originals: 1,
          copies: 0,
          handling: 'attach',
          hint: {
            vi: 'Giấy hiến đất, hoặc biên bản họp thôn ghi việc hiến đất.',
            en: 'The deed of gift, or the minutes of the village meeting that record it.',
          },
        },
      ]),
    ],
    results: ['Chỉnh lý, cập nhật vào hồ sơ địa chính, cơ sở dữ liệu đất đai'],
    legalBasis: [
      '31/2024/QH15',
      '190/2025/QH15',
      '254/2025/QH15',
      '101/2024/NĐ-CP',
      '102/2024/NĐ-CP',
      '118/2025/NĐ-CP',
      '151/2025/NĐ-CP',
      '226/2025/NĐ-CP',
      '49/2026/NĐ-CP',
      '50/2026/NĐ-CP',
      '28/2024/NQ-HĐND',
      '12/2025/NQ-HĐND',
      '55/2026/QĐ',
    ],
    resolvingSystem: 'land',
    authority: 'Cơ quan quản lý đất đai cấp xã',
    formId: 'generalRequest',
    decision: '2252/QĐ-VP',
    dataOn: landDecisionDay,
  },
];
