import type { Procedure } from '../../domain/procedure/procedure.ts';
import { everyWay, sameForAll } from './channels.ts';
import { julyCrawl } from './dataDays.ts';
import { everyDossier } from './papers/everyDossier.ts';
import * as hints from './papers/hints.ts';
import { calendarDays, workingDays } from './times.ts';

/** Crossing to Laos, and the criminal record certificate: resolved by the police. */
export const travelAndRecordProcedures: Procedure[] = [
  {
    code: '1.012680',
    name: 'Cấp giấy thông hành biên giới Việt Nam – Lào cho công dân Việt Nam có hộ khẩu thường trú ở tỉnh có chung đường biên giới với Lào (thực hiện tại cấp xã)',
    area: 'Quản lý xuất nhập cảnh',
    summary: { vi: 'Làm giấy thông hành để sang Lào.', en: 'Get a border pass to Laos.' },
    keywords: ['giấy thông hành', 'đi Lào', 'qua Lào', 'sang Lào', 'thông hành biên giới', 'sổ thông hành'],
    serviceLevel: 'unknown',
    channels: sameForAll(['direct', 'online'], workingDays(3), [
      {
        kind: 'unspecified',
        amount: 25000,
        note: 'Mỗi giấy thông hành, đến hết ngày 31/12/2026 theo Thông tư số 64/2025/TT-BTC; mức gốc 50.000 đồng theo Thông tư số 25/2021/TT-BTC.',
      },
    ]),
    paperCases: [
      everyDossier([
        {
          id: 'passForm',
          name: 'Tờ khai đề nghị cấp giấy thông hành (mẫu M01a) ban hành kèm theo Nghị định số 67/2024/NĐ-CP ngày 25/6/2024 của Chính phủ; người chưa đủ 14 tuổi đề nghị cấp riêng giấy thông hành sử dụng tờ khai theo mẫu M01b ban hành kèm theo Nghị định số 184/2025/NĐ-CP ngày 01/7/2025 của Chính phủ. Trường hợp người mất năng lực hành vi dân sự, người có khó khăn trong nhận thức, làm chủ hành vi theo quy định của bộ luật dân sự, người chưa đủ 14 tuổi thì tờ khai do cha, mẹ, người đại diện hợp pháp khai và ký tên',
          originals: 1,
          copies: 0,
          handling: 'attach',
          hint: hints.officialForm,
        },
        {
          id: 'photos',
          name: '02 ảnh 4x6cm mới chụp, mặt nhìn thẳng, đầu để trần, không đeo kính màu, phông nền trắng; trong đó 01 ảnh dán vào Tờ khai',
          originals: 2,
          copies: 0,
          handling: 'attach',
          hint: {
            vi: 'Hai ảnh 4x6 nền trắng, mới chụp; một ảnh dán vào tờ khai.',
            en: 'Two recent 4×6 cm photos on white; one is glued on the form.',
          },
        },
        {
          id: 'oldPass',
          name: 'Giấy thông hành đã được cấp, nếu còn giá trị sử dụng',
          originals: 1,
          copies: 0,
          handling: 'attach',
          hint: { vi: 'Giấy thông hành cũ, nếu còn hạn.', en: 'The old pass, if still valid.' },
          optional: true,
        },
        {
          id: 'childBirthCertificate',
          name: '01 bản sao giấy khai sinh hoặc trích lục ghi vào sổ hộ tịch việc khai sinh do cơ quan có thẩm quyền của Việt Nam cấp đối với người chưa đủ 14 tuổi chưa được cấp mã số định danh cá nhân; trường hợp nộp bản chụp thì xuất trình bản chính để kiểm tra, đối chiếu',
          originals: 0,
          copies: 1,
          handling: 'attach',
          hint: {
            vi: 'Chỉ với trẻ dưới 14 tuổi chưa có số định danh.',
            en: 'Only for a child under 14 without a personal number.',
          },
          optional: true,
        },
        {
          id: 'representativeProof',
          name: '01 bản sao có chứng thực giấy tờ do cơ quan có thẩm quyền của Việt Nam cấp chứng minh người đại diện theo pháp luật đối với người mất năng lực hành vi dân sự, người có khó khăn trong nhận thức, làm chủ hành vi theo quy định của Bộ luật Dân sự, người chưa đủ 14 tuổi; trường hợp nộp bản chụp thì xuất trình bản chính để kiểm tra, đối chiếu',
          originals: 0,
          copies: 1,
          handling: 'attach',
          hint: {
            vi: 'Chỉ khi làm thay cho trẻ dưới 14 tuổi hoặc người không tự làm được: giấy cho thấy mình là người đại diện.',
            en: 'Only when acting for a child under 14 or a person who cannot: proof that you represent them.',
          },
          optional: true,
        },
      ]),
    ],
    results: ['Giấy thông hành biên giới Việt Nam – Lào'],
    legalBasis: [
      '49/2019/QH14',
      '23/2023/QH15',
      '76/2020/NĐ-CP',
      '67/2024/NĐ-CP',
      '184/2025/NĐ-CP',
      '25/2021/TT-BTC',
      '43/2024/TT-BTC',
      '64/2025/TT-BTC',
    ],
    resolvingSystem: 'unknown',
    authority: 'Công an cấp xã',
    formId: 'generalRequest',
    portalUrl: 'https://dichvucong.gov.vn/thu-tuc-hanh-chinh/019d2bf7-8eb8-7659-bd95-c6fe28210b60',
    decision: '8258/QĐ-BCA-QLXNC',
    dataOn: julyCrawl,
  },
  {
    code: '3.000333',
    name: 'Cấp Phiếu Lý lịch tư pháp cho công dân Việt Nam, người nước ngoài đang cư trú tại Việt Nam, người Việt Nam đang cư trú ở nước ngoài',
    area: 'Lý lịch tư pháp',
    summary: {
      vi: 'Xin Phiếu lý lịch tư pháp để đi làm, đi nước ngoài.',
      en: 'Get a criminal record certificate for a job or to go abroad.',
    },
    keywords: [
      'lý lịch tư pháp',
      'lltp',
      'tiền án',
      'phiếu lý lịch',
      'tiền sự',
      'xin việc',
      'lý lịch tư pháp số 1',
      'lý lịch tư pháp số 2',
    ],
    serviceLevel: 'unknown',
    channels: sameForAll(everyWay, calendarDays(10), [
      {
        kind: 'fee',
        amount: 'unknown',
        note: 'Thực hiện theo Thông tư số 244/2016/TT-BTC ngày 11/11/2016 của Bộ Tài chính quy định mức thu, chế độ thu, nộp, quản lý và sử dụng phí cung cấp thông tin lý lịch tư pháp.',
      },
    ]),
    paperCases: [
      everyDossier([
        {
          id: 'ownForm',
          name: 'Tờ khai yêu cầu cấp Phiếu Lý lịch tư pháp (Dùng cho cá nhân có yêu cầu cấp Phiếu Lý lịch tư pháp), Mẫu số 01/2025/LLTP',
          originals: 1,
          copies: 0,
          handling: 'attach',
          hint: hints.officialForm,
        },
        {
          id: 'representativeForm',
          name: 'Tờ khai yêu cầu cấp Phiếu Lý lịch tư pháp (Dùng cho cá nhân trong trường hợp ủy quyền yêu cầu cấp Phiếu Lý lịch tư pháp số 1 và cá nhân là cha, mẹ của người chưa thành niên yêu cầu cấp Phiếu Lý lịch tư pháp số 1, số 2), Mẫu số 02/2025/LLTP',
          originals: 1,
          copies: 0,
          handling: 'attach',
          hint: {
            vi: 'Chỉ khi được ủy quyền hoặc cha mẹ xin cho con chưa thành niên (mẫu 02).',
            en: 'Only for a representative, or a parent of a minor (form 02).',
          },
          optional: true,
        },
        {
          id: 'ownInteractiveForm',
          name: 'Tờ khai yêu cầu cấp Phiếu Lý lịch tư pháp điện tử tương tác (Dùng cho cá nhân có yêu cầu cấp Phiếu Lý lịch tư pháp), Mẫu số 04/2025/LLTP',
          originals: 1,
          copies: 0,
          handling: 'attach',
          hint: { vi: 'Chỉ khi nộp trên mạng.', en: 'Only when filing online.' },
          optional: true,
        },
        {
          id: 'representativeInteractiveForm',
          name: 'Tờ khai yêu cầu cấp Phiếu Lý lịch tư pháp điện tử tương tác (Dùng cho cá nhân trong trường hợp ủy quyền yêu cầu cấp Phiếu Lý lịch tư pháp số 1 và cá nhân là cha, mẹ của người chưa thành niên yêu cầu cấp Phiếu Lý lịch tư pháp số 1, số 2), Mẫu số 05/2025/LLTP',
          originals: 1,
          copies: 0,
          handling: 'attach',
          hint: { vi: 'Chỉ khi nộp thay trên mạng.', en: 'Only when filing online for someone else.' },
          optional: true,
        },
        {
          id: 'identityCopy',
          name: 'Bản sao Thẻ Căn cước hoặc thẻ Căn cước công dân hoặc Giấy xác nhận căn cước hoặc Hộ chiếu của người được cấp Phiếu (Xuất trình bản chính để đối chiếu. Trường hợp không có bản chính thì nộp bản sao có chứng thực theo quy định của pháp luật)',
          originals: 1,
          copies: 0,
          handling: 'attach',
          hint: {
            vi: 'Bản sao căn cước hoặc hộ chiếu; mang bản chính để đối chiếu.',
            en: 'A copy of the identity card or passport; bring the original to compare.',
          },
        },
        {
          id: 'authorization',
          name: 'Văn bản ủy quyền yêu cầu cấp Phiếu Lý lịch tư pháp số 1 (người được ủy quyền phải xuất trình Thẻ Căn cước hoặc Thẻ Căn cước công dân hoặc Giấy chứng nhận căn cước hoặc Hộ chiếu khi thực hiện thủ tục yêu cầu cấp Phiếu Lý lịch tư pháp. Trường hợp người được ủy quyền là cha, mẹ, vợ, chồng, con của người ủy quyền thì không cần văn bản ủy quyền). Văn bản ủy quyền phải được công chứng, chứng thực theo quy định của pháp luật Việt Nam. Cá nhân yêu cầu cấp Phiếu Lý lịch tư pháp số 2 không được ủy quyền cho người khác làm thủ tục yêu cầu cấp Phiếu Lý lịch tư pháp trừ trường hợp cá nhân là người chưa thành niên có thể ủy quyền cho cha, mẹ yêu cầu cấp Phiếu Lý lịch tư pháp số 2',
          originals: 1,
          copies: 0,
          handling: 'attach',
          hint: {
            vi: 'Chỉ khi nhờ người khác xin phiếu số 1: có công chứng hoặc chứng thực; cha, mẹ, vợ, chồng, con thì không cần. Phiếu số 2 phải tự đi, trừ cha mẹ xin cho con chưa thành niên.',
            en: 'Only to send someone for certificate no. 1: notarised or certified; not needed for a parent, spouse or child. Certificate no. 2 must be asked for in person, except by a parent for a minor.',
          },
          optional: true,
        },
        {
          id: 'feeExemptionProof',
          name: 'Các giấy tờ để chứng minh đối tượng miễn, hoặc giảm phí (nếu có)',
          originals: 1,
          copies: 0,
          handling: 'attach',
          hint: hints.ifAny,
          optional: true,
        },
      ]),
    ],
    results: ['Phiếu Lý lịch tư pháp số 1', 'Phiếu Lý lịch tư pháp số 2'],
    legalBasis: ['28/2009/QH12'],
    resolvingSystem: 'unknown',
    authority: 'Công an tỉnh',
    formId: 'generalRequest',
    portalUrl: 'https://dichvucong.gov.vn/thu-tuc-hanh-chinh/019d2bf7-bd79-75fb-a4c6-ba1bf85d20ad',
    decision: '1025/QĐ-BCA',
    dataOn: julyCrawl,
  },
];
