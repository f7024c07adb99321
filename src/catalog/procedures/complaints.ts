import type { Procedure } from '../../domain/procedure/procedure.ts';
import { everyWay, sameForAll } from './channels.ts';
import { septemberReview } from './dataDays.ts';
import { free } from './fees.ts';
import { everyDossier } from './papers/everyDossier.ts';
import * as hints from './papers/hints.ts';
import { unknownTime, workingDays } from './times.ts';

/** Being heard: receptions, petitions, complaints, denunciations, compensation, legal aid. */
export const complaintProcedures: Procedure[] = [
  {
    code: '2.001909',
    name: 'Tiếp công dân tại cấp xã',
    area: 'Tiếp công dân',
    summary: {
      vi: 'Gặp cán bộ xã để trình bày, khiếu nại, tố cáo, kiến nghị.',
      en: 'Meet commune officials to speak, complain, denounce or propose.',
    },
    keywords: ['tiếp công dân', 'gặp chủ tịch xã', 'gặp cán bộ', 'trình bày', 'kiến nghị', 'phản ánh'],
    serviceLevel: 'unknown',
    channels: [
      {
        channel: 'direct',
        time: unknownTime(
          'Tiếp ngay; trả lời việc thụ lý hoặc hướng dẫn chậm nhất 10 ngày kể từ ngày tiếp (chưa đối chiếu với Cổng).',
        ),
        fees: free,
      },
    ],
    paperCases: [
      everyDossier([
        {
          id: 'letter',
          name: 'Đơn khiếu nại, tố cáo, kiến nghị, phản ánh hoặc ghi lời trình bày',
          originals: 1,
          copies: 0,
          handling: 'attach',
          hint: {
            vi: 'Tự viết, ghi rõ tên, địa chỉ, chuyện gì, muốn gì, rồi ký. Không viết được thì kể, công chức ghi lại và đọc cho nghe rồi ký hoặc điểm chỉ.',
            en: 'Write your name, address, what happened and what you want, and sign. If you cannot write, tell it: the officer writes it down, reads it back, and you sign or fingerprint it.',
          },
        },
        {
          id: 'evidence',
          name: 'Tài liệu, chứng cứ liên quan (nếu có)',
          originals: 0,
          copies: 1,
          handling: 'attach',
          hint: { vi: 'Giấy tờ, ảnh… có gì nộp nấy.', en: 'Papers, photos… whatever you have.' },
          optional: true,
        },
        {
          id: 'identityPaper',
          name: 'Giấy tờ tùy thân',
          originals: 1,
          copies: 0,
          handling: 'show',
          hint: { vi: 'Căn cước để công chức ghi tên.', en: 'An identity card so that the officer can note your name.' },
        },
        {
          id: 'authorization',
          name: 'Giấy ủy quyền (nếu có)',
          originals: 1,
          copies: 0,
          handling: 'attach',
          hint: { vi: 'Chỉ khi đi thay người khác.', en: 'Only if you come for someone else.' },
          optional: true,
        },
      ]),
    ],
    results: ['Ghi sổ tiếp công dân', 'Thông báo thụ lý, hướng dẫn hoặc từ chối'],
    legalBasis: ['42/2013/QH13', '64/2014/NĐ-CP'],
    resolvingSystem: 'province',
    authority: 'Chủ tịch Ủy ban nhân dân cấp xã',
    formId: 'generalRequest',
    dataOn: septemberReview,
  },
  {
    code: '2.001801',
    name: 'Xử lý đơn tại cấp xã',
    area: 'Xử lý đơn thư',
    summary: {
      vi: 'Gửi đơn khiếu nại, tố cáo, kiến nghị, phản ánh đến xã để được phân loại, trả lời.',
      en: 'Send a complaint, denunciation or proposal to the commune, to be sorted and answered.',
    },
    keywords: ['gửi đơn', 'xử lý đơn', 'đơn thư', 'kiến nghị', 'phản ánh', 'đơn kiến nghị'],
    serviceLevel: 'unknown',
    channels: sameForAll(['direct', 'postal'], workingDays(10, 'Kể từ ngày nhận đơn (chưa đối chiếu với Cổng).'), free),
    paperCases: [
      everyDossier([
        {
          id: 'letter',
          name: 'Đơn khiếu nại, tố cáo, kiến nghị, phản ánh',
          originals: 1,
          copies: 0,
          handling: 'attach',
          hint: {
            vi: 'Tự viết, ghi rõ tên, địa chỉ, chuyện gì, muốn gì, rồi ký. Không viết được thì kể, công chức ghi lại và đọc cho nghe rồi ký hoặc điểm chỉ.',
            en: 'Write your name, address, what happened and what you want, and sign. If you cannot write, tell it: the officer writes it down, reads it back, and you sign or fingerprint it.',
          },
        },
        {
          id: 'evidence',
          name: 'Tài liệu kèm theo (nếu có)',
          originals: 1,
          copies: 0,
          handling: 'attach',
          hint: { vi: 'Giấy tờ, ảnh… có gì nộp nấy.', en: 'Papers, photos… whatever you have.' },
          optional: true,
        },
      ]),
    ],
    results: ['Thông báo thụ lý, hướng dẫn, chuyển đơn hoặc trả lại đơn'],
    legalBasis: ['05/2021/TT-TTCP'],
    resolvingSystem: 'province',
    authority: 'Ủy ban nhân dân cấp xã',
    formId: 'generalRequest',
    dataOn: septemberReview,
  },
  {
    code: '2.002409',
    name: 'Giải quyết khiếu nại lần đầu tại cấp xã',
    area: 'Giải quyết khiếu nại',
    summary: {
      vi: 'Khiếu nại quyết định hoặc việc làm của xã mà mình cho là sai, lần đầu.',
      en: 'Complain, for the first time, about a commune decision or act that you think is wrong.',
    },
    keywords: ['khiếu nại', 'khiếu nại lần đầu', 'đơn khiếu nại', 'không đồng ý quyết định', 'kiện xã'],
    serviceLevel: 'unknown',
    channels: sameForAll(
      ['direct', 'postal'],
      unknownTime(
        '30 ngày kể từ ngày thụ lý (phức tạp 45 ngày); vùng sâu, vùng xa: 45 ngày (phức tạp 60 ngày) (chưa đối chiếu với Cổng).',
      ),
      free,
    ),
    paperCases: [
      everyDossier([
        {
          id: 'letter',
          name: 'Đơn khiếu nại hoặc bản ghi lời khiếu nại',
          originals: 1,
          copies: 0,
          handling: 'attach',
          hint: {
            vi: 'Tự viết, ghi rõ tên, địa chỉ, chuyện gì, muốn gì, rồi ký. Không viết được thì kể, công chức ghi lại và đọc cho nghe rồi ký hoặc điểm chỉ.',
            en: 'Write your name, address, what happened and what you want, and sign. If you cannot write, tell it: the officer writes it down, reads it back, and you sign or fingerprint it.',
          },
        },
        {
          id: 'evidence',
          name: 'Tài liệu, chứng cứ (nếu có)',
          originals: 0,
          copies: 1,
          handling: 'attach',
          hint: { vi: 'Giấy tờ, ảnh… có gì nộp nấy.', en: 'Papers, photos… whatever you have.' },
          optional: true,
        },
        {
          id: 'authorization',
          name: 'Văn bản ủy quyền (nếu có)',
          originals: 1,
          copies: 0,
          handling: 'attach',
          hint: { vi: 'Chỉ khi đi thay người khác.', en: 'Only if you come for someone else.' },
          optional: true,
        },
      ]),
    ],
    results: ['Quyết định giải quyết khiếu nại lần đầu'],
    legalBasis: ['02/2011/QH13', '124/2020/NĐ-CP'],
    resolvingSystem: 'province',
    authority: 'Chủ tịch Ủy ban nhân dân cấp xã',
    formId: 'generalRequest',
    dataOn: septemberReview,
  },
  {
    code: '2.002396',
    name: 'Giải quyết tố cáo tại cấp xã',
    area: 'Giải quyết tố cáo',
    summary: { vi: 'Tố cáo cán bộ, công chức làm sai pháp luật.', en: 'Denounce an official who breaks the law.' },
    keywords: ['tố cáo', 'tố giác', 'đơn tố cáo', 'tố cáo cán bộ', 'sai phạm'],
    serviceLevel: 'unknown',
    channels: sameForAll(
      ['direct', 'postal'],
      unknownTime(
        '30 ngày kể từ ngày thụ lý; có thể gia hạn 01 lần (phức tạp) hoặc 02 lần (đặc biệt phức tạp), mỗi lần không quá 30 ngày (chưa đối chiếu với Cổng).',
      ),
      free,
    ),
    paperCases: [
      everyDossier([
        {
          id: 'letter',
          name: 'Đơn tố cáo hoặc bản ghi nội dung tố cáo',
          originals: 1,
          copies: 0,
          handling: 'attach',
          hint: {
            vi: 'Tự viết, ghi rõ tên, địa chỉ, chuyện gì, muốn gì, rồi ký. Không viết được thì kể, công chức ghi lại và đọc cho nghe rồi ký hoặc điểm chỉ.',
            en: 'Write your name, address, what happened and what you want, and sign. If you cannot write, tell it: the officer writes it down, reads it back, and you sign or fingerprint it.',
          },
        },
        {
          id: 'evidence',
          name: 'Tài liệu, chứng cứ (nếu có)',
          originals: 1,
          copies: 0,
          handling: 'attach',
          hint: { vi: 'Giấy tờ, ảnh… có gì nộp nấy.', en: 'Papers, photos… whatever you have.' },
          optional: true,
        },
      ]),
    ],
    results: ['Kết luận nội dung tố cáo', 'Quyết định xử lý'],
    legalBasis: ['25/2018/QH14', '31/2019/NĐ-CP'],
    resolvingSystem: 'province',
    authority: 'Chủ tịch Ủy ban nhân dân cấp xã',
    formId: 'generalRequest',
    dataOn: septemberReview,
  },
  {
    code: '2.002165',
    name: 'Giải quyết yêu cầu bồi thường tại cơ quan trực tiếp quản lý người thi hành công vụ gây thiệt hại (cấp xã)',
    area: 'Bồi thường nhà nước',
    summary: {
      vi: 'Đòi bồi thường khi cán bộ xã làm sai gây thiệt hại.',
      en: "Claim compensation for damage done by a commune official's wrong act.",
    },
    keywords: ['bồi thường nhà nước', 'đòi bồi thường', 'cán bộ làm sai', 'thiệt hại', 'bồi thường'],
    serviceLevel: 'unknown',
    channels: sameForAll(everyWay, unknownTime('Nhiều mốc thời hạn theo từng bước; xem trình tự thực hiện trên Cổng.'), free),
    paperCases: [
      everyDossier([
        {
          id: 'claim',
          name: 'Văn bản yêu cầu bồi thường',
          originals: 1,
          copies: 0,
          handling: 'attach',
          hint: {
            vi: 'Viết đơn nêu rõ thiệt hại và số tiền yêu cầu bồi thường.',
            en: 'Write what the damage is and how much you claim.',
          },
        },
        {
          id: 'groundsOfClaim',
          name: 'Văn bản làm căn cứ yêu cầu bồi thường (nếu có)',
          originals: 1,
          copies: 0,
          handling: 'attach',
          hint: hints.ifAny,
          optional: true,
        },
      ]),
      {
        id: 'heirOrRepresentative',
        name: 'Trường hợp người yêu cầu bồi thường là người thừa kế hoặc là người đại diện của người bị thiệt hại',
        addsOnly: true,
        papers: [
          {
            id: 'representationProof',
            name: 'Văn bản xác nhận hoặc chứng minh quyền đại diện hợp pháp trong trường hợp người yêu cầu bồi thường là người đại diện của người bị thiệt hại',
            originals: 1,
            copies: 0,
            handling: 'attach',
            hint: { vi: 'Chỉ khi đi thay người khác.', en: 'Only if you come for someone else.' },
            optional: true,
          },
          {
            id: 'inheritanceProof',
            name: 'Văn bản xác nhận hoặc chứng minh quyền thừa kế hợp pháp của người yêu cầu bồi thường đối với trường hợp người bị thiệt hại chết',
            originals: 1,
            copies: 0,
            handling: 'attach',
            hint: {
              vi: 'Chỉ khi người bị thiệt hại đã mất: giấy thừa kế.',
              en: 'Only if the victim died: proof of inheritance.',
            },
            optional: true,
          },
        ],
      },
    ],
    results: ['Quyết định giải quyết bồi thường'],
    legalBasis: ['10/2017/QH14', '68/2018/NĐ-CP', '66.7/2025/NQ-CP', '66.18/2026/NQ-CP', '04/2018/TT-BTP', '08/2025/TT-BTP'],
    resolvingSystem: 'province',
    authority: 'Cơ quan trực tiếp quản lý người thi hành công vụ gây thiệt hại',
    formId: 'generalRequest',
    portalUrl: 'https://dichvucong.gov.vn/thu-tuc-hanh-chinh/019d2bfd-9e02-77dc-b8bb-e19988c9428f',
    decision: '1539/QĐ-BTP',
    dataOn: septemberReview,
  },
];
