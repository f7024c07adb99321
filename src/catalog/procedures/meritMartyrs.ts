import type { Procedure } from '../../domain/procedure/procedure.ts';
import { everyWay, sameForAll } from './channels.ts';
import { julyCrawl, septemberReview } from './dataDays.ts';
import { free } from './fees.ts';
import { everyDossier } from './papers/everyDossier.ts';
import * as hints from './papers/hints.ts';
import { calendarDays, workingDays } from './times.ts';

/** Allowances for families of martyrs (người có công: liệt sĩ). */
export const martyrFamilyProcedures: Procedure[] = [
  {
    code: '1.010801',
    name: 'Giải quyết chế độ trợ cấp ưu đãi đối với thân nhân liệt sĩ',
    area: 'Người có công',
    summary: 'Xin trợ cấp cho cha mẹ, vợ chồng, con và người nuôi liệt sĩ.',
    keywords: ['liệt sĩ', 'thân nhân liệt sĩ', 'trợ cấp liệt sĩ', 'tuất liệt sĩ', 'gia đình liệt sĩ'],
    serviceLevel: 'unknown',
    channels: [
      { channel: 'direct', time: calendarDays(10), fees: free },
      { channel: 'postal', time: calendarDays(20), fees: free },
    ],
    paperCases: [
      everyDossier([
        {
          id: 'requestForm',
          name: 'Đơn đề nghị Mẫu số 05 Phụ lục I Nghị định số 131/2021/NĐ-CP',
          originals: 1,
          copies: 0,
          handling: 'attach',
          hint: hints.officialForm,
        },
        {
          id: 'martyrDiplomaCopy',
          name: 'Bản sao được chứng thực từ Bằng “Tổ quốc ghi công”',
          originals: 0,
          copies: 1,
          handling: 'attach',
          hint: 'Bản sao chứng thực bằng “Tổ quốc ghi công”.',
        },
        {
          id: 'relationPapers',
          name: 'Một trong các giấy tờ sau: Trường hợp thân nhân là người có công nuôi liệt sĩ phải có văn bản đồng thuận của các thân nhân liệt sĩ; trường hợp liệt sĩ không còn thân nhân thì phải có văn bản đồng thuận của những người thuộc quy định tại điểm b khoản 1 Điều 651 Bộ luật Dân sự. Văn bản đồng thuận do Ủy ban nhân dân cấp xã xác nhận về chữ ký, nơi thường trú và nội dung đồng thuận. Trường hợp thân nhân là con chưa đủ 18 tuổi phải có thêm bản sao được chứng thực từ giấy khai sinh hoặc trích lục khai sinh. Trường hợp thân nhân là con từ đủ 18 tuổi trở lên đang đi học phải có thêm giấy xác nhận của cơ sở giáo dục nơi đang theo học. Trường hợp thân nhân là con từ đủ 18 tuổi trở lên bị khuyết tật nặng, khuyết tật đặc biệt nặng trước khi đủ 18 tuổi phải có thêm giấy xác nhận khuyết tật theo quy định của Luật Người khuyết tật. Trường hợp thân nhân là con từ đủ 18 tuổi trở lên bị khuyết tật nặng, khuyết tật đặc biệt nặng sau khi đủ 18 tuổi mà không có thu nhập hằng tháng hoặc có thu nhập hằng tháng thấp hơn 0,6 lần mức chuẩn phải có thêm giấy xác nhận khuyết tật theo quy định của Luật Người khuyết tật, giấy xác nhận thu nhập theo Mẫu số 47 Phụ lục I Nghị định số 131/2021/NĐ-CP của Ủy ban nhân dân cấp xã',
          originals: 1,
          copies: 1,
          handling: 'attach',
          hint: 'Tùy người xin là ai: con dưới 18 tuổi thì giấy khai sinh, đang đi học thì giấy của trường, khuyết tật thì giấy khuyết tật; người nuôi liệt sĩ thì văn bản đồng thuận.',
        },
      ]),
    ],
    results: [
      'Quyết định cấp giấy chứng nhận thân nhân liệt sĩ và trợ cấp một lần khi báo tử',
      'Giấy chứng nhận thân nhân liệt sĩ',
      'Quyết định trợ cấp tuất hằng tháng đối với thân nhân liệt sĩ',
      'Quyết định chấm dứt chế độ ưu đãi đối với thân nhân',
    ],
    legalBasis: ['02/2020/UBTVQH14', '190/2025/NQ-QH15', '131/2021/NĐ-CP', '25/2025/NĐ-CP', '45/2025/NĐ-CP'],
    resolvingSystem: 'province',
    authority: 'Sở Nội vụ',
    formId: 'generalRequest',
    decision: '320/QĐ-BNV',
    dataOn: julyCrawl,
  },
  {
    code: '1.010802',
    name: 'Giải quyết chế độ ưu đãi đối với vợ hoặc chồng liệt sĩ lấy chồng hoặc vợ khác',
    area: 'Người có công',
    summary: 'Xin trợ cấp tuất hằng tháng cho vợ hoặc chồng liệt sĩ đã lấy chồng, lấy vợ khác.',
    keywords: ['vợ liệt sĩ tái giá', 'vợ liệt sĩ lấy chồng khác', 'tái giá', 'trợ cấp vợ liệt sĩ'],
    serviceLevel: 'unknown',
    channels: sameForAll(
      everyWay,
      workingDays(
        10,
        'Sở Nội vụ nơi thường trú đồng thời quản lý hồ sơ gốc liệt sĩ: 10 ngày làm việc; không phải nơi quản lý hồ sơ gốc: 15 ngày làm việc.',
      ),
      free,
    ),
    paperCases: [
      everyDossier([
        {
          id: 'requestForm',
          name: 'Đơn đề nghị Mẫu số 17 Phụ lục I Nghị định số 131/2021/NĐ-CP',
          originals: 1,
          copies: 0,
          handling: 'attach',
          hint: hints.officialForm,
        },
        {
          id: 'caredForParentsProof',
          name: 'Trường hợp chăm sóc bố, mẹ liệt sĩ khi còn sống: Văn bản xác nhận của Ủy ban nhân dân cấp xã nơi bố, mẹ liệt sĩ thường trú khi còn sống; Biên bản họp đồng thuận của thân nhân liệt sĩ hoặc của những người thuộc hàng thừa kế thứ hai của liệt sĩ quy định tại điểm b khoản 1 Điều 651 Bộ luật Dân sự (ông nội, bà nội, ông ngoại, bà ngoại, anh ruột, chị ruột, em ruột của liệt sĩ; cháu ruột của liệt sĩ mà người chết là ông nội, bà nội, ông ngoại, bà ngoại) có xác nhận của Ủy ban nhân dân cấp xã nơi lập biên bản theo Mẫu số 80. Biên bản họp đồng thuận của thân nhân liệt sĩ hoặc của những người thuộc hàng thừa kế thứ ba của liệt sĩ quy định tại điểm c khoản 1 Điều 651 Bộ luật Dân sự (cụ nội, cụ ngoại của người chết; bác ruột, chú ruột, cậu ruột, cô ruột, dì ruột của liệt sĩ; cháu ruột của người chết mà liệt sĩ là bác ruột, chú ruột, cậu ruột, cô ruột, dì ruột; chắt ruột của liệt sĩ mà liệt sĩ là cụ nội, cụ ngoại) nếu những người thuộc hàng thừa kế thứ hai của liệt sĩ không còn. Văn bản đồng thuận có xác nhận về chữ ký và nơi thường trú của Ủy ban nhân dân cấp xã của những thành viên vắng mặt không dự họp',
          originals: 1,
          copies: 0,
          handling: 'attach',
          hint: 'Chỉ khi đã chăm sóc bố mẹ liệt sĩ: xác nhận của xã và biên bản họp gia đình.',
          optional: true,
        },
        {
          id: 'revolutionaryWorkProof',
          name: 'Trường hợp không chăm sóc được bố, mẹ liệt sĩ khi còn sống: Các Biên bản đồng thuận của thân nhân liệt sĩ hoặc của những người thuộc hàng thừa kế thứ hai hoặc thứ ba của liệt sĩ. Một trong các giấy tờ chứng minh lý do không chăm sóc được bố, mẹ liệt sĩ vì hoạt động cách mạng: lý lịch cán bộ; lý lịch đảng viên; lý lịch quân nhân; hồ sơ bảo hiểm xã hội; các giấy tờ, tài liệu khác do cơ quan có thẩm quyền ban hành, xác nhận trong thời gian tham gia cách mạng',
          originals: 1,
          copies: 0,
          handling: 'attach',
          hint: 'Chỉ khi không chăm sóc được vì hoạt động cách mạng: biên bản đồng thuận và lý lịch cũ.',
          optional: true,
        },
        {
          id: 'raisedChildrenProof',
          name: 'Trường hợp nuôi con liệt sĩ đến tuổi trưởng thành: Văn bản đồng thuận của con liệt sĩ có xác nhận về chữ ký và nơi thường trú của Ủy ban nhân dân cấp xã',
          originals: 1,
          copies: 0,
          handling: 'attach',
          hint: 'Chỉ khi đã nuôi con liệt sĩ khôn lớn: con viết đồng thuận, xã xác nhận chữ ký.',
          optional: true,
        },
      ]),
    ],
    results: ['Quyết định về việc trợ cấp tuất hằng tháng đối với vợ hoặc chồng liệt sĩ đã lấy chồng hoặc vợ khác'],
    legalBasis: ['02/2020/UBTVQH14', '190/2025/NQ-QH15', '131/2021/NĐ-CP', '25/2025/NĐ-CP', '45/2025/NĐ-CP'],
    resolvingSystem: 'province',
    authority: 'Sở Nội vụ',
    formId: 'generalRequest',
    decision: '556/QĐ-BNV',
    dataOn: julyCrawl,
  },
  {
    code: '1.010803',
    name: 'Giải quyết chế độ trợ cấp thờ cúng liệt sĩ',
    area: 'Người có công',
    summary: 'Xin trợ cấp thờ cúng liệt sĩ hằng năm.',
    keywords: ['thờ cúng liệt sĩ', 'trợ cấp thờ cúng', 'cúng liệt sĩ', 'giỗ liệt sĩ', 'liệt sĩ'],
    serviceLevel: 'unknown',
    channels: sameForAll(everyWay, workingDays(10), free),
    paperCases: [
      everyDossier([
        {
          id: 'requestForm',
          name: 'Đơn đề nghị Mẫu số 18 Phụ lục I Nghị định số 131/2021/NĐ-CP',
          originals: 1,
          copies: 0,
          handling: 'attach',
          hint: hints.officialForm,
        },
        {
          id: 'familyAuthorization',
          name: 'Văn bản ủy quyền',
          originals: 1,
          copies: 1,
          handling: 'attach',
          hint: 'Giấy các thân nhân cùng ký, giao cho một người thờ cúng.',
        },
      ]),
    ],
    results: ['Quyết định trợ cấp thờ cúng liệt sĩ'],
    legalBasis: ['02/2020/UBTVQH14', '190/2025/NQ-QH15', '131/2021/NĐ-CP', '129/2025/NĐ-CP', '25/2025/NĐ-CP', '45/2025/NĐ-CP'],
    resolvingSystem: 'province',
    authority: 'Sở Nội vụ',
    formId: 'generalRequest',
    portalUrl: 'https://dichvucong.gov.vn/thu-tuc-hanh-chinh/019d2bfa-fc0c-7046-b5dc-04303a18608d',
    decision: '556/QĐ-BNV',
    dataOn: septemberReview,
  },
];
