import type { Procedure } from '../../domain/procedure/procedure.ts';
import { everyWay, sameForAll } from './channels.ts';
import { julyCrawl, septemberReview } from './dataDays.ts';
import { free } from './fees.ts';
import { everyDossier } from './papers/everyDossier.ts';
import { identityOfRequester } from './papers/certificationPapers.ts';
import { mayExtendTwoDays, sameDayUnless, workingDays } from './times.ts';

/** Certified copies and signatures (chứng thực bản sao, chữ ký). */
export const copyCertificationProcedures: Procedure[] = [
  {
    code: '2.000815',
    name: 'Chứng thực bản sao từ bản chính giấy tờ, văn bản do cơ quan, tổ chức có thẩm quyền của Việt Nam; cơ quan, tổ chức có thẩm quyền của nước ngoài; cơ quan, tổ chức có thẩm quyền của Việt Nam liên kết với cơ quan, tổ chức có thẩm quyền của nước ngoài cấp hoặc chứng nhận',
    area: 'Chứng thực',
    summary: 'Chứng thực bản sao (sao y) từ bản chính: căn cước, bằng cấp, sổ đỏ, giấy khai sinh và giấy tờ khác.',
    keywords: [
      'sao y',
      'sao y bản chính',
      'chứng thực bản sao',
      'photo công chứng',
      'công chứng giấy tờ',
      'chứng thực',
      'sao y công chứng',
      'bản sao chứng thực',
      'đóng dấu bản sao',
    ],
    serviceLevel: 'unknown',
    channels: [
      {
        channel: 'direct',
        time: sameDayUnless(mayExtendTwoDays),
        fees: [
          {
            kind: 'fee',
            amount: 2000,
            note: 'Mỗi trang, tính theo trang của bản chính; từ trang thứ 3 trở lên thu 1.000 đồng/trang, tối đa 200.000 đồng/bản.',
          },
        ],
      },
    ],
    paperCases: [
      everyDossier([
        {
          id: 'originalDocument',
          name: 'Bản chính giấy tờ, văn bản làm cơ sở để chứng thực bản sao và bản sao cần chứng thực. Trường hợp người yêu cầu chứng thực chỉ xuất trình bản chính thì cơ quan, tổ chức tiến hành chụp từ bản chính để thực hiện chứng thực, trừ trường hợp cơ quan, tổ chức không có phương tiện để chụp. Bản sao từ bản chính để thực hiện chứng thực phải có đầy đủ các trang đã ghi thông tin của bản chính',
          originals: 1,
          copies: 0,
          handling: 'show',
          hint: 'Mang bản chính. Có sẵn bản chụp thì nhanh hơn; không có thì công chức chụp giúp nếu có máy. Xong việc được trả lại bản chính.',
        },
      ]),
    ],
    results: ['Bản sao được chứng thực từ bản chính'],
    legalBasis: ['23/2015/NĐ-CP', '280/2025/NĐ-CP', '226/2016/TT-BTC', '257/2016/TT-BTC', '264/2016/TT-BTC', '01/2020/TT-BTP'],
    resolvingSystem: 'province',
    authority: 'Ủy ban nhân dân cấp xã, tổ chức hành nghề công chứng',
    formId: 'generalRequest',
    portalUrl: 'https://dichvucong.gov.vn/thu-tuc-hanh-chinh/019d2bfd-8e22-77ef-819f-e49460350904',
    decision: '3152/QĐ-BTP',
    dataOn: septemberReview,
  },
  {
    code: '2.000884',
    name: 'Chứng thực chữ ký trong các giấy tờ, văn bản (áp dụng cho cả trường hợp chứng thực điểm chỉ và trường hợp người yêu cầu chứng thực không thể ký, không thể điểm chỉ được)',
    area: 'Chứng thực',
    summary: 'Chứng thực chữ ký hoặc điểm chỉ của mình trong giấy ủy quyền, giấy cam đoan, sơ yếu lý lịch.',
    keywords: [
      'chứng thực chữ ký',
      'xác nhận sơ yếu lý lịch',
      'sơ yếu lý lịch',
      'giấy ủy quyền',
      'xác nhận chữ ký',
      'điểm chỉ',
      'lăn tay',
      'công chứng chữ ký',
    ],
    serviceLevel: 'unknown',
    channels: [
      {
        channel: 'direct',
        time: sameDayUnless(mayExtendTwoDays),
        fees: [{ kind: 'fee', amount: 10000, note: 'Mỗi trường hợp: một hoặc nhiều chữ ký trong một giấy tờ, văn bản.' }],
      },
    ],
    paperCases: [
      everyDossier([
        {
          ...identityOfRequester,
          name: 'Một trong các giấy tờ sau: Căn cước điện tử; bản chính hoặc bản sao của Thẻ căn cước công dân hoặc Thẻ căn cước hoặc Giấy chứng nhận căn cước hoặc Hộ chiếu hoặc giấy tờ xuất nhập cảnh hoặc giấy tờ có giá trị đi lại quốc tế còn giá trị sử dụng',
        },
        {
          id: 'documentToSign',
          name: 'Giấy tờ, văn bản mà mình sẽ yêu cầu chứng thực chữ ký. Trường hợp chứng thực chữ ký trong giấy tờ, văn bản bằng tiếng nước ngoài, nếu người thực hiện chứng thực không hiểu rõ nội dung của giấy tờ, văn bản thì có quyền yêu cầu người yêu cầu chứng thực nộp kèm theo bản dịch ra tiếng Việt nội dung của giấy tờ, văn bản đó (bản dịch không cần công chứng hoặc chứng thực chữ ký người dịch, người yêu cầu chứng thực phải chịu trách nhiệm về nội dung của bản dịch)',
          originals: 1,
          copies: 0,
          handling: 'show',
          hint: 'Mang giấy chưa ký: ký hoặc lăn tay trước mặt người chứng thực.',
        },
      ]),
    ],
    results: ['Giấy tờ, văn bản được chứng thực chữ ký/điểm chỉ'],
    legalBasis: [
      '23/2015/NĐ-CP',
      '280/2025/NĐ-CP',
      '18/2026/NĐ-CP',
      '66.7/2025/NQ-CP',
      '226/2016/TT-BTC',
      '257/2016/TT-BTC',
      '264/2016/TT-BTC',
      '01/2020/TT-BTP',
    ],
    resolvingSystem: 'province',
    authority: 'Ủy ban nhân dân cấp xã, tổ chức hành nghề công chứng',
    formId: 'generalRequest',
    portalUrl: 'https://dichvucong.gov.vn/thu-tuc-hanh-chinh/019d2bfd-8e2e-7359-b42f-d5dc8d74741b',
    decision: '858/QĐ-BTP',
    dataOn: septemberReview,
  },
  {
    code: '2.000908',
    name: 'Thủ tục cấp bản sao từ sổ gốc',
    area: 'Chứng thực',
    summary: 'Xin bản sao của giấy tờ từ sổ gốc do chính cơ quan đã cấp đang giữ.',
    keywords: ['bản sao từ sổ gốc', 'cấp bản sao', 'xin lại bản sao', 'sao từ sổ gốc', 'bản sao bằng tốt nghiệp'],
    serviceLevel: 'unknown',
    channels: sameForAll(everyWay, workingDays(1), free),
    paperCases: [
      everyDossier([
        {
          ...identityOfRequester,
          name: 'Một trong các giấy tờ sau: Căn cước điện tử; bản chính hoặc bản sao của Thẻ căn cước công dân hoặc Thẻ căn cước hoặc Giấy chứng nhận căn cước hoặc Hộ chiếu hoặc giấy tờ xuất nhập cảnh hoặc giấy tờ có giá trị đi lại quốc tế còn giá trị sử dụng (Không yêu cầu người yêu cầu cấp bản sao từ sổ gốc nộp giấy tờ này khi cơ quan giải quyết thủ tục hành chính khai thác được thông tin về Thẻ căn cước công dân hoặc Thẻ căn cước hoặc Giấy chứng nhận căn cước trên Cơ sở dữ liệu quốc gia về dân cư)',
        },
        {
          id: 'relationProof',
          name: 'Bản chính hoặc bản sao có chứng thực giấy tờ chứng minh quan hệ với người được cấp bản chính trong trường hợp người yêu cầu là người đại diện theo pháp luật, người đại diện theo ủy quyền của cá nhân, tổ chức được cấp bản chính; cha, mẹ, con; vợ, chồng; anh, chị, em ruột; người thừa kế khác của người được cấp bản chính trong trường hợp người đó đã chết (Không yêu cầu người yêu cầu cấp bản sao từ sổ gốc nộp giấy tờ này khi cơ quan giải quyết thủ tục hành chính khai thác được thông tin về giấy khai sinh, giấy đăng ký kết hôn trên Cơ sở dữ liệu hộ tịch điện tử)',
          originals: 1,
          copies: 0,
          handling: 'show',
          hint: 'Chỉ khi xin thay người khác: giấy khai sinh, giấy kết hôn hoặc giấy ủy quyền cho thấy quan hệ.',
          optional: true,
        },
      ]),
    ],
    results: ['Bản sao được cấp từ sổ gốc'],
    legalBasis: ['23/2015/NĐ-CP', '280/2025/NĐ-CP', '18/2026/NĐ-CP', '66.7/2025/NQ-CP', '01/2020/TT-BTP'],
    resolvingSystem: 'province',
    authority: 'Cơ quan, tổ chức đang quản lý sổ gốc',
    formId: 'generalRequest',
    portalUrl: 'https://dichvucong.gov.vn/thu-tuc-hanh-chinh/019d2bfd-8e5d-72f9-8cf2-c71780251483',
    decision: '858/QĐ-BTP',
    dataOn: julyCrawl,
  },
  {
    code: '2.000942',
    name: 'Cấp bản sao có chứng thực từ bản chính giao dịch đã được chứng thực',
    area: 'Chứng thực',
    summary: 'Xin bản sao của hợp đồng, giao dịch đã chứng thực tại xã.',
    keywords: ['sao hợp đồng', 'bản sao hợp đồng đã chứng thực', 'xin lại hợp đồng', 'bản sao giao dịch'],
    serviceLevel: 'unknown',
    channels: [
      {
        channel: 'direct',
        time: sameDayUnless(mayExtendTwoDays),
        fees: [
          {
            kind: 'fee',
            amount: 2000,
            note: '2.000 đồng/trang; từ trang thứ 3 trở lên thu 1.000 đồng/trang, tối đa thu không quá 200.000 đồng/bản. Trang là căn cứ để thu phí được tính theo trang của bản chính.',
          },
        ],
      },
    ],
    paperCases: [
      everyDossier([
        {
          ...identityOfRequester,
          name: 'Người yêu cầu chứng thực xuất trình một trong các giấy tờ sau: Căn cước điện tử; bản chính hoặc bản sao của Thẻ căn cước công dân hoặc Thẻ căn cước hoặc Giấy chứng nhận căn cước hoặc Hộ chiếu hoặc giấy tờ xuất nhập cảnh hoặc giấy tờ có giá trị đi lại quốc tế còn giá trị sử dụng (Không yêu cầu người yêu cầu chứng thực xuất trình giấy tờ này khi cơ quan giải quyết thủ tục hành chính khai thác được thông tin về Thẻ căn cước công dân hoặc Thẻ căn cước hoặc Giấy chứng nhận căn cước trên Cơ sở dữ liệu quốc gia về dân cư)',
        },
      ]),
    ],
    results: ['Bản sao giao dịch được chứng thực'],
    legalBasis: ['23/2015/NĐ-CP', '280/2025/NĐ-CP', '18/2026/NĐ-CP', '66.7/2025/NQ-CP', '226/2016/TT-BTC', '01/2020/TT-BTP'],
    resolvingSystem: 'province',
    authority: 'Ủy ban nhân dân cấp xã, tổ chức hành nghề công chứng',
    formId: 'generalRequest',
    portalUrl: 'https://dichvucong.gov.vn/thu-tuc-hanh-chinh/019d2bfd-95d6-778f-889b-e3045003fa5e',
    decision: '858/QĐ-BTP',
    dataOn: septemberReview,
  },
];
