import type { Procedure } from '../../domain/procedure/procedure.ts';
import { everyWay, sameForAll } from './channels.ts';
import { landDecisionDay } from './dataDays.ts';
import { landFees } from './fees.ts';
import { everyDossier } from './papers/everyDossier.ts';
import * as hints from './papers/hints.ts';
import {
  allocationDecision,
  exemptionProof,
  exemptionRequest11,
  financialDeclarations,
  heldCertificate,
  taxDeclarations,
} from './papers/landPapers.ts';
import { workingDays } from './times.ts';

/** Land allotted by the state, and changes of its use (đất đai). */
export const landUseProcedures: Procedure[] = [
  {
    code: '1.115496',
    name: 'Chuyển mục đích sử dụng đất; chuyển hình thức sử dụng đất; gia hạn sử dụng đất khi hết thời hạn sử dụng đất; điều chỉnh thời hạn sử dụng đất của dự án đầu tư',
    area: 'Đất đai',
    summary: {
      vi: 'Xin chuyển đất sang mục đích khác (như lên đất ở), đổi hình thức hoặc gia hạn sử dụng đất.',
      en: 'Ask to change the use of land (for example to dwelling land), the form of its use or its term.',
    },
    keywords: [
      'chuyển mục đích',
      'lên thổ cư',
      'lên đất ở',
      'chuyển đất vườn sang đất ở',
      'chuyển mục đích sử dụng đất',
      'gia hạn đất',
      'đất thổ cư',
    ],
    serviceLevel: 'partial',
    channels: sameForAll(
      everyWay,
      workingDays(
        10,
        'Xã miền núi, vùng sâu, vùng xa, vùng có điều kiện kinh tế - xã hội khó khăn, đặc biệt khó khăn: không quá 20 ngày làm việc.',
      ),
      landFees,
    ),
    paperCases: [
      {
        id: 'changeOfUse',
        name: 'Hồ sơ đề nghị chuyển mục đích sử dụng đất',
        papers: [
          {
            id: 'changeOfUseRequest',
            name: 'Đơn đề nghị chuyển mục đích sử dụng đất',
            originals: 1,
            copies: 0,
            handling: 'attach',
            hint: hints.officialForm,
          },
          {
            ...heldCertificate,
            name: 'Một trong các giấy chứng nhận quy định tại khoản 21 Điều 3, khoản 3 Điều 256 Luật Đất đai. Trường hợp không có giấy tờ quy định tại khoản 21 Điều 3, khoản 3 Điều 256 Luật Đất đai thì có quyết định giao đất, cho thuê đất, cho phép chuyển mục đích sử dụng đất của cơ quan nhà nước có thẩm quyền theo quy định của pháp luật về đất đai qua các thời kỳ',
          },
          {
            id: 'mapExtract',
            name: 'Bản trích lục bản đồ địa chính hoặc trích đo bản đồ địa chính',
            originals: 1,
            copies: 0,
            handling: 'attach',
            hint: { vi: 'Bản trích lục hoặc trích đo bản đồ của thửa đất.', en: "The extract or survey of the plot's map." },
          },
          {
            id: 'financialDeclarations',
            name: 'Tờ khai lệ phí trước bạ, tờ khai thuế phi nông nghiệp theo Mẫu do Bộ Tài chính quy định; Văn bản đề nghị miễn, giảm tiền thuê đất, tiền sử dụng đất theo Mẫu số 11 Phụ lục IV ban hành kèm theo Quyết định số 55/2026/QĐ-UBND; Giấy tờ chứng minh thuộc đối tượng được miễn, giảm nghĩa vụ tài chính theo quy định (nếu có)',
            originals: 1,
            copies: 0,
            handling: 'attach',
            hint: {
              vi: 'Tờ khai lệ phí trước bạ và thuế; thuộc diện miễn, giảm thì thêm đơn Mẫu số 11 và giấy chứng minh.',
              en: 'Registration fee and tax declarations; for an exemption add form 11 and the proof.',
            },
          },
        ],
      },
      {
        id: 'changeOfForm',
        name: 'Hồ sơ đề nghị chuyển hình thức sử dụng đất',
        papers: [
          {
            id: 'changeOfFormRequest',
            name: 'Đơn đề nghị chuyển hình thức sử dụng đất',
            originals: 1,
            copies: 0,
            handling: 'attach',
            hint: hints.officialForm,
          },
          {
            ...heldCertificate,
            id: 'heldCertificateForChangeOfForm',
            name: 'Một trong các giấy chứng nhận quy định tại khoản 21 Điều 3, khoản 3 Điều 256 Luật Đất đai hoặc một trong các loại giấy tờ quy định tại Điều 137 Luật Đất đai',
          },
          taxDeclarations,
          exemptionRequest11,
          exemptionProof,
        ],
      },
      {
        id: 'prolongation',
        name: 'Hồ sơ đề nghị gia hạn sử dụng đất khi hết thời hạn sử dụng đất',
        papers: [
          {
            id: 'prolongationRequest',
            name: 'Đơn đề nghị gia hạn sử dụng đất',
            originals: 1,
            copies: 0,
            handling: 'attach',
            hint: hints.officialForm,
          },
          { ...heldCertificate, id: 'heldCertificateForProlongation' },
          allocationDecision,
          {
            id: 'projectTerm',
            name: 'Văn bản của cơ quan có thẩm quyền cho phép gia hạn thời hạn hoạt động của dự án đầu tư hoặc thể hiện thời hạn hoạt động của dự án đầu tư theo quy định của pháp luật về đầu tư đối với trường hợp sử dụng đất để thực hiện dự án đầu tư',
            originals: 1,
            copies: 0,
            handling: 'attach',
            hint: hints.projectsOnly,
            optional: true,
          },
          {
            id: 'investmentPlan',
            name: 'Phương án đầu tư do nhà đầu tư lập, trong đó, thể hiện cụ thể mục tiêu, quy mô, địa điểm, thời gian hoạt động của dự án',
            originals: 1,
            copies: 0,
            handling: 'attach',
            hint: hints.projectsOnly,
            optional: true,
          },
          taxDeclarations,
          exemptionRequest11,
          exemptionProof,
        ],
      },
      {
        id: 'projectTermChange',
        name: 'Hồ sơ đề nghị điều chỉnh thời hạn sử dụng đất của dự án đầu tư',
        papers: [
          {
            id: 'projectTermRequest',
            name: 'Đơn đề nghị điều chỉnh thời hạn sử dụng đất của dự án đầu tư',
            originals: 1,
            copies: 0,
            handling: 'attach',
            hint: hints.officialForm,
          },
          { ...heldCertificate, id: 'heldCertificateForProjectTermChange' },
          allocationDecision,
          taxDeclarations,
          exemptionRequest11,
          exemptionProof,
        ],
      },
    ],
    results: [
      'Quyết định cho phép chuyển mục đích sử dụng đất, chuyển hình thức sử dụng đất, gia hạn sử dụng đất, điều chỉnh thời hạn sử dụng đất',
    ],
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
  {
    code: '1.115494',
    name: 'Giao đất, cho thuê đất, chuyển mục đích sử dụng đất đối với trường hợp giao đất, cho thuê đất không đấu giá quyền sử dụng đất, không đấu thầu lựa chọn nhà đầu tư thực hiện dự án có sử dụng đất và trường hợp giao đất, cho thuê đất thông qua đấu thầu lựa chọn nhà đầu tư thực hiện dự án có sử dụng đất; giao đất và giao rừng; cho thuê đất và cho thuê rừng; giao đất, cho thuê đất đồng thời giao khu vực biển để thực hiện hoạt động lấn biển',
    area: 'Đất đai',
    summary: {
      vi: 'Xin Nhà nước giao đất, cho thuê đất hoặc giao đất kèm rừng.',
      en: 'Ask the state for land, a lease of land, or land with forest.',
    },
    keywords: ['xin giao đất', 'thuê đất', 'xin đất', 'giao đất giao rừng', 'xin cấp đất', 'thuê rừng'],
    serviceLevel: 'partial',
    channels: sameForAll(
      everyWay,
      workingDays(
        10,
        'Xã miền núi, vùng sâu, vùng xa, vùng có điều kiện kinh tế - xã hội khó khăn, đặc biệt khó khăn: không quá 20 ngày làm việc.',
      ),
      landFees,
    ),
    paperCases: [
      everyDossier([
        {
          id: 'allocationRequest',
          name: 'Đơn đề nghị giao đất; cho thuê đất; giao đất và giao rừng; cho thuê đất và cho thuê rừng; Đơn đề nghị chuyển mục đích sử dụng đất; Văn bản đề nghị giao đất, cho thuê đất của Cơ quan ký kết Hợp đồng dự án BT',
          originals: 1,
          copies: 0,
          handling: 'attach',
          hint: hints.officialForm,
        },
        {
          id: 'projectPapers',
          name: 'Một trong các loại giấy tờ về phê duyệt dự án đầu tư, chấp thuận chủ trương đầu tư, chấp thuận nhà đầu tư, kết quả lựa chọn nhà đầu tư, hợp đồng BT, hợp đồng dự án hoặc giấy tờ có giá trị pháp lý tương đương theo quy định của pháp luật. Trường hợp không thuộc diện chấp thuận chủ trương đầu tư, chấp thuận nhà đầu tư theo pháp luật về đầu tư thì không phải nộp',
          originals: 1,
          copies: 0,
          handling: 'attach',
          hint: {
            vi: 'Chỉ với dự án đầu tư: một trong các giấy phê duyệt dự án. Trường hợp không phải xin chấp thuận đầu tư thì không phải nộp.',
            en: 'Only for investment projects: one of the approvals. Not needed where no investment approval is required.',
          },
          optional: true,
        },
        {
          ...financialDeclarations,
          name: 'Hồ sơ kê khai xác định nghĩa vụ tài chính: Tờ khai lệ phí trước bạ, tờ khai thuế phi nông nghiệp theo mẫu do Bộ Tài chính quy định; Văn bản đề nghị miễn, giảm tiền thuê đất, tiền sử dụng đất theo Mẫu số 11 ban hành kèm theo Quyết định số 55/2026/QĐ-UBND, giấy tờ chứng minh thuộc đối tượng được miễn, giảm nghĩa vụ tài chính theo quy định (nếu có)',
        },
      ]),
      {
        id: 'forest',
        name: 'Đối với trường hợp giao rừng, cho thuê rừng thì phải có thêm các tài liệu sau',
        addsOnly: true,
        papers: [
          {
            id: 'forestSurvey',
            name: 'Báo cáo điều tra, đánh giá hiện trạng rừng và bản đồ hiện trạng rừng theo quy định của pháp luật về lâm nghiệp đối với trường hợp giao đất và giao rừng',
            originals: 1,
            copies: 0,
            handling: 'attach',
            hint: { vi: 'Báo cáo và bản đồ hiện trạng rừng.', en: 'The report and map of the forest.' },
          },
          {
            id: 'forestAuctionPapers',
            name: 'Kết quả đấu giá thuê rừng; biên bản đấu giá cho thuê rừng; danh sách người trúng đấu giá thuê rừng; thông báo hoàn thành nghĩa vụ tài chính đối với người trúng đấu giá thuê rừng đối với trường hợp cho thuê đất và cho thuê rừng; dự án đầu tư đối với khu rừng đề nghị thuê; báo cáo điều tra, đánh giá hiện trạng rừng và bản đồ hiện trạng rừng theo quy định của pháp luật về lâm nghiệp đối với trường hợp cho thuê đất và cho thuê rừng',
            originals: 1,
            copies: 0,
            handling: 'attach',
            hint: { vi: 'Chỉ khi thuê rừng qua đấu giá.', en: 'Only for forest leased by auction.' },
            optional: true,
          },
        ],
      },
    ],
    results: [
      'Quyết định giao đất, cho thuê đất, giao đất và giao rừng, cho thuê đất và cho thuê rừng, giao đất, cho thuê đất đồng thời giao khu vực biển để thực hiện hoạt động lấn biển',
    ],
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
