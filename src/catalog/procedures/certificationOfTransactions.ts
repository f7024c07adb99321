import type { Procedure } from '../../domain/procedure/procedure.ts';
import { everyWay, sameForAll } from './channels.ts';
import { julyCrawl, septemberReview } from './dataDays.ts';
import { everyDossier } from './papers/everyDossier.ts';
import { draft, ownershipPapers } from './papers/certificationPapers.ts';
import { workingDays } from './times.ts';

/** Certified transactions, wills and inheritances (chứng thực giao dịch, di chúc, di sản). */
export const transactionCertificationProcedures: Procedure[] = [
  {
    code: '2.001035',
    name: 'Chứng thực giao dịch liên quan đến tài sản là động sản, quyền sử dụng đất, nhà ở',
    area: 'Chứng thực',
    summary: 'Chứng thực hợp đồng mua bán, tặng cho, thế chấp, cho thuê nhà, đất, xe.',
    keywords: [
      'chứng thực hợp đồng',
      'mua bán đất',
      'bán đất',
      'tặng cho đất',
      'cho con đất',
      'sang tên đất',
      'công chứng mua bán',
      'thế chấp',
      'vay ngân hàng',
      'mua bán xe',
    ],
    serviceLevel: 'unknown',
    channels: sameForAll(
      everyWay,
      workingDays(2, 'Không quá 02 ngày làm việc; có thể kéo dài theo thỏa thuận bằng văn bản với người yêu cầu.'),
      [
        {
          kind: 'fee',
          amount: 50000,
          note: 'Mỗi giao dịch. Cá nhân, hộ gia đình vay vốn tại tổ chức tín dụng để phục vụ phát triển nông nghiệp, nông thôn theo Nghị định số 55/2015/NĐ-CP không phải nộp phí chứng thực hợp đồng thế chấp tài sản.',
        },
      ],
    ),
    paperCases: [
      everyDossier([
        { ...draft, name: 'Dự thảo giao dịch' },
        {
          ...ownershipPapers,
          name: 'Bản chính hoặc bản sao có chứng thực hoặc bản sao điện tử được chứng thực từ bản chính của giấy chứng nhận quyền sở hữu, quyền sử dụng hoặc giấy tờ thay thế được pháp luật quy định đối với tài sản mà pháp luật quy định phải đăng ký quyền sở hữu, quyền sử dụng trong trường hợp giao dịch liên quan đến tài sản đó; trừ trường hợp người lập di chúc đang bị cái chết đe dọa đến tính mạng. Trường hợp nộp hồ sơ trực tiếp, người yêu cầu chứng thực có thể nộp bản sao kèm xuất trình bản chính để đối chiếu',
        },
      ]),
    ],
    results: ['Giao dịch được chứng thực'],
    legalBasis: ['23/2015/NĐ-CP', '280/2025/NĐ-CP', '18/2026/NĐ-CP', '66.7/2025/NQ-CP', '226/2016/TT-BTC', '01/2020/TT-BTP'],
    resolvingSystem: 'province',
    authority: 'Ủy ban nhân dân cấp xã, tổ chức hành nghề công chứng',
    formId: 'generalRequest',
    portalUrl: 'https://dichvucong.gov.vn/thu-tuc-hanh-chinh/019d2bfd-95fa-70ca-93fd-4cab11b87897',
    decision: '858/QĐ-BTP',
    dataOn: septemberReview,
  },
  {
    code: '2.000913',
    name: 'Chứng thực việc sửa đổi, bổ sung, hủy bỏ giao dịch',
    area: 'Chứng thực',
    summary: 'Chứng thực việc sửa, thêm hoặc hủy hợp đồng đã chứng thực.',
    keywords: ['sửa hợp đồng', 'hủy hợp đồng', 'bổ sung hợp đồng', 'hủy giao dịch', 'phụ lục hợp đồng'],
    serviceLevel: 'unknown',
    channels: sameForAll(
      everyWay,
      workingDays(2, 'Không quá 02 ngày làm việc; có thể kéo dài theo thỏa thuận bằng văn bản với người yêu cầu.'),
      [{ kind: 'fee', amount: 30000, note: 'Mỗi giao dịch.' }],
    ),
    paperCases: [
      everyDossier([
        {
          ...draft,
          name: 'Dự thảo giao dịch sửa đổi, bổ sung, hủy bỏ giao dịch đã được chứng thực. Trong trường hợp nội dung sửa đổi, bổ sung, hủy bỏ giao dịch có liên quan đến tài sản phải đăng ký quyền sở hữu, quyền sử dụng thì người yêu cầu chứng thực phải nộp bản sao giấy tờ chứng minh quyền sở hữu, quyền sử dụng hoặc giấy tờ thay thế được pháp luật quy định và xuất trình bản chính để đối chiếu; trừ trường hợp người lập di chúc đang bị cái chết đe dọa đến tính mạng',
        },
        {
          id: 'certifiedTransaction',
          name: 'Giao dịch đã được chứng thực',
          originals: 1,
          copies: 0,
          handling: 'attach',
          hint: 'Bản hợp đồng đã chứng thực trước đây.',
        },
      ]),
    ],
    results: ['Giao dịch được chứng thực'],
    legalBasis: ['23/2015/NĐ-CP', '280/2025/NĐ-CP', '18/2026/NĐ-CP', '66.7/2025/NQ-CP', '226/2016/TT-BTC', '01/2020/TT-BTP'],
    resolvingSystem: 'province',
    authority: 'Ủy ban nhân dân cấp xã, tổ chức hành nghề công chứng',
    formId: 'generalRequest',
    portalUrl: 'https://dichvucong.gov.vn/thu-tuc-hanh-chinh/019d2bfd-8e59-72ab-ae1a-a2985865d253',
    decision: '858/QĐ-BTP',
    dataOn: septemberReview,
  },
  {
    code: '2.001019',
    name: 'Chứng thực di chúc',
    area: 'Chứng thực',
    summary: 'Chứng thực di chúc để lại nhà, đất, tài sản cho con cháu.',
    keywords: ['di chúc', 'làm di chúc', 'lập di chúc', 'để lại đất cho con', 'chứng thực di chúc'],
    serviceLevel: 'unknown',
    channels: sameForAll(
      everyWay,
      workingDays(2, 'Không quá 02 ngày làm việc; có thể kéo dài theo thỏa thuận bằng văn bản với người yêu cầu.'),
      [{ kind: 'fee', amount: 50000, note: 'Mỗi di chúc.' }],
    ),
    paperCases: [
      everyDossier([
        { ...draft, name: 'Dự thảo di chúc' },
        {
          ...ownershipPapers,
          name: 'Bản chính hoặc bản sao có chứng thực hoặc bản sao điện tử được chứng thực từ bản chính của giấy chứng nhận quyền sở hữu, quyền sử dụng hoặc giấy tờ thay thế được pháp luật quy định đối với tài sản mà pháp luật quy định phải đăng ký quyền sở hữu, quyền sử dụng trong trường hợp giao dịch liên quan đến tài sản đó; trừ trường hợp người lập di chúc đang bị cái chết đe dọa đến tính mạng. Trường hợp nộp hồ sơ trực tiếp, người yêu cầu chứng thực có thể nộp bản sao kèm xuất trình bản chính để đối chiếu',
        },
      ]),
    ],
    results: ['Di chúc được chứng thực'],
    legalBasis: ['23/2015/NĐ-CP', '280/2025/NĐ-CP', '18/2026/NĐ-CP', '66.7/2025/NQ-CP', '226/2016/TT-BTC', '01/2020/TT-BTP'],
    resolvingSystem: 'province',
    authority: 'Ủy ban nhân dân cấp xã, tổ chức hành nghề công chứng',
    formId: 'generalRequest',
    portalUrl: 'https://dichvucong.gov.vn/thu-tuc-hanh-chinh/019d2bfd-95f0-7610-845f-c097f144bd55',
    decision: '858/QĐ-BTP',
    dataOn: julyCrawl,
  },
  {
    code: '2.001016',
    name: 'Chứng thực văn bản từ chối nhận di sản',
    area: 'Chứng thực',
    summary: 'Chứng thực giấy không nhận phần thừa kế của mình.',
    keywords: ['từ chối nhận di sản', 'không nhận thừa kế', 'từ chối thừa kế', 'khước từ thừa kế'],
    serviceLevel: 'unknown',
    channels: sameForAll(
      everyWay,
      workingDays(2, 'Không quá 02 ngày làm việc; có thể kéo dài theo thỏa thuận bằng văn bản với người yêu cầu.'),
      [{ kind: 'fee', amount: 50000, note: 'Mỗi văn bản.' }],
    ),
    paperCases: [
      everyDossier([
        { ...draft, name: 'Dự thảo văn bản từ chối nhận di sản' },
        {
          ...ownershipPapers,
          name: 'Bản chính hoặc bản sao có chứng thực hoặc bản sao điện tử được chứng thực từ bản chính của giấy chứng nhận quyền sở hữu, quyền sử dụng hoặc giấy tờ thay thế được pháp luật quy định đối với tài sản mà pháp luật quy định phải đăng ký quyền sở hữu, quyền sử dụng trong trường hợp văn bản từ chối nhận di sản liên quan đến tài sản đó. Trường hợp nộp hồ sơ trực tiếp, người yêu cầu chứng thực có thể nộp bản sao kèm xuất trình bản chính để đối chiếu (Không yêu cầu người yêu cầu chứng thực nộp giấy chứng nhận quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất khi người tiếp nhận, giải quyết thủ tục hành chính khai thác được thông tin trên Cơ sở dữ liệu quốc gia về đất đai, giai đoạn đầu áp dụng đối với đất ở)',
        },
      ]),
    ],
    results: ['Văn bản từ chối nhận di sản được chứng thực'],
    legalBasis: ['23/2015/NĐ-CP', '280/2025/NĐ-CP', '18/2026/NĐ-CP', '66.7/2025/NQ-CP', '226/2016/TT-BTC'],
    resolvingSystem: 'province',
    authority: 'Ủy ban nhân dân cấp xã, tổ chức hành nghề công chứng',
    formId: 'generalRequest',
    portalUrl: 'https://dichvucong.gov.vn/thu-tuc-hanh-chinh/019d2bfd-95e6-7578-ba2d-d1b4373cd174',
    decision: '858/QĐ-BTP',
    dataOn: septemberReview,
  },
  {
    code: '2.001406',
    name: 'Chứng thực văn bản phân chia di sản mà di sản là động sản, quyền sử dụng đất, nhà ở',
    area: 'Chứng thực',
    summary: 'Chứng thực giấy chia tài sản của người đã mất giữa những người thừa kế.',
    keywords: ['chia thừa kế', 'phân chia di sản', 'chia đất cho con', 'thừa kế đất', 'khai nhận di sản', 'chia tài sản bố mẹ'],
    serviceLevel: 'unknown',
    channels: sameForAll(
      everyWay,
      workingDays(2, 'Không quá 02 ngày làm việc; có thể kéo dài theo thỏa thuận bằng văn bản với người yêu cầu.'),
      [{ kind: 'fee', amount: 50000, note: 'Mỗi văn bản.' }],
    ),
    paperCases: [
      everyDossier([
        { ...draft, name: 'Dự thảo văn bản phân chia di sản' },
        {
          ...ownershipPapers,
          name: 'Bản chính hoặc bản sao có chứng thực hoặc bản sao điện tử được chứng thực từ bản chính của giấy chứng nhận quyền sở hữu, quyền sử dụng hoặc giấy tờ thay thế được pháp luật quy định đối với tài sản mà pháp luật quy định phải đăng ký quyền sở hữu, quyền sử dụng trong trường hợp văn bản phân chia di sản liên quan đến tài sản đó. Trường hợp nộp hồ sơ trực tiếp, người yêu cầu chứng thực có thể nộp bản sao kèm xuất trình bản chính để đối chiếu (Không yêu cầu người yêu cầu chứng thực nộp giấy chứng nhận quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất khi người tiếp nhận, giải quyết thủ tục hành chính khai thác được thông tin trên Cơ sở dữ liệu quốc gia về đất đai, giai đoạn đầu áp dụng đối với đất ở)',
        },
      ]),
    ],
    results: ['Văn bản phân chia di sản được chứng thực'],
    legalBasis: ['23/2015/NĐ-CP', '280/2025/NĐ-CP', '18/2026/NĐ-CP', '66.7/2025/NQ-CP', '226/2016/TT-BTC', '01/2020/TT-BTP'],
    resolvingSystem: 'province',
    authority: 'Ủy ban nhân dân cấp xã, tổ chức hành nghề công chứng',
    formId: 'generalRequest',
    portalUrl: 'https://dichvucong.gov.vn/thu-tuc-hanh-chinh/019d2bfd-9daf-70da-8f48-223498332346',
    decision: '858/QĐ-BTP',
    dataOn: septemberReview,
  },
];
