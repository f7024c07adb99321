import type { Procedure } from '../../domain/procedure/procedure.ts';
import { everyWay, sameForAll } from './channels.ts';
import { julyCrawl } from './dataDays.ts';
import { everyDossier } from './papers/everyDossier.ts';
import { armyIntroduction, dwellingProof, groupRequest, policeIntroduction, residenceForm } from './papers/residencePapers.ts';
import { workingDays } from './times.ts';

/** Temporary residence (cư trú: tạm trú). */
export const temporaryResidenceProcedures: Procedure[] = [
  {
    code: '1.004194',
    name: 'Đăng ký tạm trú',
    area: 'Đăng ký, quản lý cư trú',
    summary: 'Đăng ký tạm trú khi đến ở nơi khác để làm ăn, học tập.',
    keywords: ['tạm trú', 'đăng ký tạm trú', 'kt3', 'ở trọ', 'làm tạm trú', 'giấy tạm trú', 'ct01'],
    serviceLevel: 'unknown',
    channels: [
      {
        channel: 'direct',
        time: workingDays(3),
        fees: [
          {
            kind: 'charge',
            amount: 15000,
            note: 'Cá nhân, hộ gia đình, mỗi lần đăng ký. Người thuộc diện được miễn theo Điều 4 Thông tư số 75/2022/TT-BTC xuất trình giấy tờ chứng minh, trừ khi thông tin đã có trong cơ sở dữ liệu.',
          },
          {
            kind: 'charge',
            amount: 10000,
            note: 'Theo danh sách, mỗi người mỗi lần đăng ký. Người thuộc diện được miễn theo Điều 4 Thông tư số 75/2022/TT-BTC xuất trình giấy tờ chứng minh, trừ khi thông tin đã có trong cơ sở dữ liệu.',
          },
        ],
      },
      {
        channel: 'online',
        time: workingDays(3),
        fees: [
          {
            kind: 'charge',
            amount: 7000,
            note: 'Cá nhân, hộ gia đình, mỗi lần đăng ký. Người thuộc diện được miễn theo Điều 4 Thông tư số 75/2022/TT-BTC xuất trình giấy tờ chứng minh, trừ khi thông tin đã có trong cơ sở dữ liệu.',
          },
          {
            kind: 'charge',
            amount: 5000,
            note: 'Theo danh sách, mỗi người mỗi lần đăng ký. Người thuộc diện được miễn theo Điều 4 Thông tư số 75/2022/TT-BTC xuất trình giấy tờ chứng minh, trừ khi thông tin đã có trong cơ sở dữ liệu.',
          },
        ],
      },
    ],
    paperCases: [
      {
        id: 'person',
        name: 'Hồ sơ đăng ký tạm trú',
        papers: [
          {
            ...residenceForm,
            name: 'Tờ khai thay đổi thông tin cư trú (Mẫu CT01 ban hành kèm theo Thông tư số 53/2025/TT-BCA); đối với người đăng ký tạm trú là người chưa thành niên thì trong tờ khai phải ghi rõ ý kiến đồng ý của cha, mẹ hoặc người giám hộ, trừ trường hợp đã có ý kiến đồng ý bằng văn bản',
          },
          dwellingProof,
        ],
      },
      {
        id: 'group',
        name: 'Đăng ký tạm trú theo danh sách',
        papers: [
          {
            ...residenceForm,
            id: 'residenceFormForGroup',
            name: 'Tờ khai thay đổi thông tin cư trú (của từng người) (Mẫu CT01 ban hành kèm theo Thông tư số 53/2025/TT-BCA)',
          },
          {
            ...groupRequest,
            name: 'Văn bản đề nghị đăng ký tạm trú, trong đó ghi rõ thông tin về chỗ ở hợp pháp kèm danh sách người tạm trú. Danh sách bao gồm những thông tin cơ bản của từng người: họ, chữ đệm và tên; ngày, tháng, năm sinh; giới tính; số định danh cá nhân và thời hạn tạm trú',
            copies: 1,
          },
        ],
      },
      {
        id: 'garrison',
        name: 'Đăng ký tạm trú tại nơi đơn vị đóng quân trong Công an nhân dân, Quân đội nhân dân (đơn vị đóng quân, nhà ở công vụ)',
        papers: [
          { ...residenceForm, id: 'residenceFormForGarrison' },
          {
            ...armyIntroduction,
            name: 'Đối với Quân đội nhân dân: Giấy giới thiệu đăng ký tạm trú của đơn vị cấp trung đoàn và tương đương trở lên',
          },
          {
            ...policeIntroduction,
            name: 'Đối với Công an nhân dân: Giấy giới thiệu của Thủ trưởng đơn vị quản lý trực tiếp ghi rõ nội dung để làm thủ tục đăng ký tạm trú và đơn vị có chỗ ở cho cán bộ chiến sĩ (ký tên, đóng dấu)',
          },
        ],
      },
    ],
    results: [
      'Thông báo kết quả giải quyết thủ tục về cư trú, hủy bỏ thủ tục về cư trú',
      'Cập nhật thông tin trong Cơ sở dữ liệu về cư trú',
      'Cập nhật thông tin trong Cơ sở dữ liệu quốc gia về dân cư',
    ],
    legalBasis: [
      '68/2020/QH14',
      '154/2024/NĐ-CP',
      '66.7/2025/NQ-CP',
      '85/2019/TT-BTC',
      '55/2021/TT-BCA',
      '56/2021/TT-BCA',
      '57/2021/TT-BCA',
      '75/2022/TT-BTC',
      '66/2023/TT-BCA',
      '53/2025/TT-BCA',
      '54/2025/TT-BCA',
    ],
    resolvingSystem: 'residence',
    authority: 'Công an cấp xã',
    formId: 'residenceChange',
    portalUrl: 'https://dichvucong.gov.vn/thu-tuc-hanh-chinh/019d2bf7-770b-734d-b7fb-5e1995f194f4',
    decision: '9354/QĐ-BCA-C06',
    dataOn: julyCrawl,
  },
  {
    code: '1.002755',
    name: 'Gia hạn tạm trú',
    area: 'Đăng ký, quản lý cư trú',
    summary: 'Gia hạn khi thời hạn tạm trú sắp hết.',
    keywords: ['gia hạn tạm trú', 'tạm trú hết hạn', 'kt3', 'gia hạn kt3', 'ct01'],
    serviceLevel: 'unknown',
    channels: [
      {
        channel: 'direct',
        time: workingDays(3),
        fees: [
          { kind: 'charge', amount: 15000, note: 'Cá nhân, hộ gia đình, mỗi lần đăng ký.' },
          { kind: 'charge', amount: 10000, note: 'Theo danh sách, mỗi người mỗi lần đăng ký.' },
        ],
      },
      {
        channel: 'online',
        time: workingDays(3),
        fees: [
          { kind: 'charge', amount: 7000, note: 'Cá nhân, hộ gia đình, mỗi lần đăng ký.' },
          { kind: 'charge', amount: 5000, note: 'Theo danh sách, mỗi người mỗi lần đăng ký.' },
        ],
      },
    ],
    paperCases: [
      {
        id: 'person',
        name: 'Hồ sơ gia hạn tạm trú',
        papers: [
          {
            ...residenceForm,
            name: 'Tờ khai thay đổi thông tin cư trú (Mẫu CT01 ban hành kèm theo Thông tư số 53/2025/TT-BCA); trong đó ghi rõ ý kiến đồng ý của chủ sở hữu chỗ ở hợp pháp, trừ trường hợp đã có ý kiến đồng ý bằng văn bản. Đối với người gia hạn tạm trú là người chưa thành niên thì trong tờ khai phải ghi rõ ý kiến đồng ý của cha, mẹ hoặc người giám hộ, trừ trường hợp đã có ý kiến đồng ý bằng văn bản',
          },
        ],
      },
      {
        id: 'group',
        name: 'Gia hạn tạm trú theo danh sách',
        papers: [
          {
            ...residenceForm,
            id: 'residenceFormForGroup',
            name: 'Tờ khai thay đổi thông tin cư trú (của từng người) (Mẫu CT01 ban hành kèm theo Thông tư số 53/2025/TT-BCA)',
          },
          {
            ...groupRequest,
            name: 'Văn bản đề nghị gia hạn tạm trú trong đó ghi rõ thông tin về chỗ ở hợp pháp kèm danh sách người gia hạn tạm trú. Danh sách bao gồm những thông tin cơ bản của từng người: họ, chữ đệm và tên; ngày, tháng, năm sinh; giới tính; số định danh cá nhân và thời hạn tạm trú',
          },
        ],
      },
      {
        id: 'garrison',
        name: 'Gia hạn tạm trú tại nơi đơn vị đóng quân trong Công an nhân dân, Quân đội nhân dân (nơi đơn vị đóng quân, nhà ở công vụ)',
        papers: [
          { ...residenceForm, id: 'residenceFormForGarrison' },
          {
            ...armyIntroduction,
            name: 'Đối với Quân đội nhân dân: Giấy giới thiệu đăng ký thường trú của đơn vị cấp trung đoàn và tương đương trở lên',
          },
          {
            ...policeIntroduction,
            name: 'Đối với Công an nhân dân: Giấy giới thiệu của Thủ trưởng đơn vị quản lý trực tiếp ghi rõ nội dung để làm thủ tục gia hạn tạm trú và đơn vị có chỗ ở cho cán bộ chiến sĩ (ký tên, đóng dấu)',
          },
        ],
      },
    ],
    results: [
      'Thông báo kết quả giải quyết thủ tục về cư trú, hủy bỏ thủ tục về cư trú',
      'Cập nhật thông tin trong Cơ sở dữ liệu về cư trú',
      'Cập nhật thông tin trong Cơ sở dữ liệu quốc gia về dân cư',
    ],
    legalBasis: [
      '68/2020/QH14',
      '154/2024/NĐ-CP',
      '55/2021/TT-BCA',
      '56/2021/TT-BCA',
      '57/2021/TT-BCA',
      '75/2022/TT-BTC',
      '66/2023/TT-BCA',
      '53/2025/TT-BCA',
      '54/2025/TT-BCA',
    ],
    resolvingSystem: 'residence',
    authority: 'Công an cấp xã',
    formId: 'residenceChange',
    portalUrl: 'https://dichvucong.gov.vn/thu-tuc-hanh-chinh/019d2bf7-6762-77ee-9a0c-965773ce7afe',
    decision: '9354/QĐ-BCA-C06',
    dataOn: julyCrawl,
  },
  {
    code: '1.010028',
    name: 'Xóa đăng ký tạm trú',
    area: 'Đăng ký, quản lý cư trú',
    summary: 'Xóa tạm trú khi không còn ở nơi đó nữa.',
    keywords: ['xóa tạm trú', 'hủy tạm trú', 'cắt tạm trú', 'hết tạm trú'],
    serviceLevel: 'unknown',
    channels: sameForAll(everyWay, workingDays(2), []),
    paperCases: [
      everyDossier([
        residenceForm,
        {
          id: 'removalReasonProof',
          name: 'Thông tin chứng minh thuộc trường hợp xóa đăng ký tạm trú của công dân trong Cơ sở dữ liệu quốc gia, cơ sở dữ liệu chuyên ngành và cơ sở dữ liệu khác được kết nối, chia sẻ với cơ quan đăng ký cư trú. Trường hợp thông tin chưa được kết nối, chia sẻ thì công dân xuất trình giấy tờ, tài liệu chứng minh thuộc một trong các trường hợp xóa đăng ký tạm trú quy định tại Điều 29 Luật Cư trú',
          originals: 1,
          copies: 0,
          handling: 'show',
          hint: 'Thường không cần: công chức tra trên máy. Tra không ra thì mang giấy cho thấy lý do.',
        },
      ]),
    ],
    results: [
      'Thông báo kết quả giải quyết thủ tục về cư trú, hủy bỏ thủ tục về cư trú',
      'Cập nhật thông tin trong Cơ sở dữ liệu về cư trú',
      'Cập nhật thông tin trong Cơ sở dữ liệu quốc gia về dân cư',
    ],
    legalBasis: [
      '68/2020/QH14',
      '154/2024/NĐ-CP',
      '55/2021/TT-BCA',
      '56/2021/TT-BCA',
      '57/2021/TT-BCA',
      '66/2023/TT-BCA',
      '53/2025/TT-BCA',
      '54/2025/TT-BCA',
    ],
    resolvingSystem: 'residence',
    authority: 'Công an cấp xã',
    formId: 'residenceChange',
    portalUrl: 'https://dichvucong.gov.vn/thu-tuc-hanh-chinh/019d2bf7-7f06-7316-a1c8-3255e08fe2f5',
    decision: '1523/QĐ-BCA-C06',
    dataOn: julyCrawl,
  },
];
