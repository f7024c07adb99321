import type { Procedure } from '../../domain/procedure/procedure.ts';
import { everyWay, sameForAll } from './channels.ts';
import { landDecisionDay } from './dataDays.ts';
import { landFees } from './fees.ts';
import { everyDossier } from './papers/everyDossier.ts';
import * as hints from './papers/hints.ts';
import { changeForm29, financialDeclarations, landRepresentative } from './papers/landPapers.ts';
import { workingDays } from './times.ts';

/** Land changing hands: sale, gift, inheritance (đất đai: sang tên). */
export const landTransferProcedures: Procedure[] = [
  {
    code: '1.115538',
    name: 'Thủ tục: Đăng ký biến động quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất trong các trường hợp chuyển đổi quyền sử dụng đất nông nghiệp; chuyển nhượng, thừa kế, tặng cho quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất, góp vốn bằng quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất; cho thuê, cho thuê lại quyền sử dụng đất trong dự án xây dựng kinh doanh kết cấu hạ tầng; tặng cho quyền sử dụng đất cho Nhà nước hoặc cộng đồng dân cư hoặc mở rộng đường giao thông',
    area: 'Đất đai',
    summary: {
      vi: 'Sang tên sổ đỏ khi mua bán, tặng cho, thừa kế, đổi đất hoặc góp vốn bằng đất.',
      en: 'Put land in a new name after a sale, gift, inheritance or exchange, or as a capital contribution.',
    },
    keywords: [
      'sang tên sổ đỏ',
      'sang tên',
      'mua bán đất',
      'bán đất',
      'cho con đất',
      'tặng cho đất',
      'thừa kế đất',
      'chuyển nhượng',
      'đổi đất',
      'sổ đỏ',
      'biến động đất đai',
    ],
    serviceLevel: 'unknown',
    channels: sameForAll(
      everyWay,
      workingDays(
        5,
        'Xã miền núi, vùng sâu, vùng xa, vùng có điều kiện kinh tế - xã hội khó khăn, đặc biệt khó khăn: không quá 15 ngày làm việc. Cho thuê, cho thuê lại quyền sử dụng đất trong dự án xây dựng kinh doanh kết cấu hạ tầng: không quá 03 ngày làm việc (vùng nêu trên: 13 ngày làm việc).',
      ),
      landFees,
    ),
    paperCases: [
      everyDossier([
        changeForm29,
        {
          id: 'originalCertificate',
          name: 'Giấy chứng nhận đã cấp (bản gốc)',
          originals: 1,
          copies: 0,
          handling: 'attach',
          hint: hints.landCertificate,
        },
        {
          id: 'transferContract',
          name: 'Trường hợp thực hiện thủ tục chuyển đổi quyền sử dụng đất nông nghiệp; chuyển nhượng, thừa kế, tặng cho quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất, góp vốn bằng quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất thì nộp hợp đồng hoặc văn bản theo quy định về việc chuyển quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất',
          originals: 1,
          copies: 0,
          handling: 'attach',
          hint: {
            vi: 'Hợp đồng mua bán, tặng cho, văn bản chia thừa kế… đã công chứng hoặc chứng thực theo quy định.',
            en: 'The sale or gift contract, or the division of the inheritance…, notarised or certified as required.',
          },
        },
        {
          ...financialDeclarations,
          name: 'Hồ sơ kê khai xác định nghĩa vụ tài chính: Tờ khai lệ phí trước bạ, tờ khai thuế phi nông nghiệp, tờ khai thuế thu nhập từ chuyển nhượng bất động sản theo mẫu do Bộ Tài chính quy định; Hóa đơn giá trị gia tăng đối với trường hợp tổ chức chuyển nhượng bất động sản; Văn bản đề nghị miễn, giảm tiền thuê đất, tiền sử dụng đất theo Mẫu số 11 ban hành kèm theo Quyết định số 55/2026/QĐ-UBND, giấy tờ chứng minh thuộc đối tượng được miễn, giảm nghĩa vụ tài chính theo quy định (nếu có)',
        },
        {
          id: 'sharedCertificateAgreement',
          name: 'Trường hợp có nhiều người nhận chuyển quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất mà có thỏa thuận cấp chung một Giấy chứng nhận quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất thì nộp thêm văn bản thỏa thuận đó',
          originals: 1,
          copies: 0,
          handling: 'attach',
          hint: { vi: 'Chỉ khi nhiều người nhận muốn chung một sổ.', en: 'Only if several receivers want one certificate.' },
          optional: true,
        },
        {
          id: 'mortgageeConsent',
          name: 'Trường hợp chuyển nhượng, tặng cho quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất mà quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất đang được thế chấp và đã đăng ký tại Văn phòng đăng ký đất đai/Chi nhánh Văn phòng đăng ký đất đai thì nộp thêm văn bản của bên nhận thế chấp về việc đồng ý cho bên thế chấp được chuyển nhượng, tặng cho quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất',
          originals: 1,
          copies: 0,
          handling: 'attach',
          hint: {
            vi: 'Chỉ khi đất đang thế chấp: ngân hàng đồng ý bằng văn bản.',
            en: 'Only for mortgaged land: the bank agrees in writing.',
          },
          optional: true,
        },
        {
          id: 'projectLease',
          name: 'Trường hợp cho thuê, cho thuê lại quyền sử dụng đất trong dự án xây dựng kinh doanh kết cấu hạ tầng thì nộp văn bản về việc cho thuê, cho thuê lại quyền sử dụng đất theo quy định pháp luật kinh doanh bất động sản',
          originals: 1,
          copies: 0,
          handling: 'attach',
          hint: { vi: 'Chỉ khi thuê đất trong dự án hạ tầng.', en: 'Only for a lease within an infrastructure project.' },
          optional: true,
        },
        {
          id: 'organisationApproval',
          name: 'Văn bản chấp thuận của Cơ quan có thẩm quyền đối với trường hợp tổ chức kinh tế nhận quyền sử dụng đất để thực hiện dự án',
          originals: 1,
          copies: 0,
          handling: 'attach',
          hint: hints.organisationsOnly,
          optional: true,
        },
        {
          id: 'farmLandUsePlan',
          name: 'Phương án sử dụng đất nông nghiệp được Chủ tịch Ủy ban nhân dân cấp xã chấp thuận đối với trường hợp tổ chức kinh tế nhận quyền sử dụng đất nông nghiệp',
          originals: 1,
          copies: 0,
          handling: 'attach',
          hint: hints.organisationsOnly,
          optional: true,
        },
        {
          id: 'splittingDrawing34',
          name: 'Mẫu số 34 Bản vẽ tách thửa đất, hợp thửa đất',
          originals: 1,
          copies: 0,
          handling: 'attach',
          hint: {
            vi: 'Chỉ khi tách hoặc hợp thửa cùng lúc: bản vẽ của đơn vị đo đạc.',
            en: "Only if the plot is split or joined at the same time: the surveyor's drawing.",
          },
          optional: true,
        },
        {
          id: 'certificateForSplitting',
          name: 'Bản gốc Giấy chứng nhận đã cấp đối với trường hợp tách thửa đất, hợp thửa đất mà không thay đổi người sử dụng đất; Bản sao Giấy chứng nhận đã cấp đối với trường hợp người sử dụng đất thực hiện chuyển quyền sử dụng đất đối với các thửa đất sau khi tách thửa đất, hợp thửa đất',
          originals: 1,
          copies: 0,
          handling: 'attach',
          hint: { vi: 'Chỉ khi tách hoặc hợp thửa cùng lúc.', en: 'Only if the plot is split or joined at the same time.' },
          optional: true,
        },
        {
          id: 'plotSurvey',
          name: 'Mảnh trích đo bản đồ địa chính thửa đất',
          originals: 1,
          copies: 0,
          handling: 'attach',
          hint: { vi: 'Chỉ khi muốn đo lại đất.', en: 'Only if you want the plot measured again.' },
          optional: true,
        },
        landRepresentative,
      ]),
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
    authority: 'unknown',
    formId: 'generalRequest',
    decision: '2252/QĐ-VP',
    dataOn: landDecisionDay,
  },
];
