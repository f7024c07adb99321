import type { Procedure } from '../../domain/procedure/procedure.ts';
import { julyCrawl } from './dataDays.ts';
import { free } from './fees.ts';
import { everyDossier } from './papers/everyDossier.ts';
import { residenceForm } from './papers/residencePapers.ts';
import { workingDays } from './times.ts';

/** Households: splitting, correcting, removing (cư trú: tách hộ, điều chỉnh, xóa thường trú). */
export const householdProcedures: Procedure[] = [
  {
    code: '1.003197',
    name: 'Xóa đăng ký thường trú',
    area: 'Đăng ký, quản lý cư trú',
    summary: 'Xóa tên người đã mất, ra nước ngoài định cư hoặc không còn thường trú khỏi nơi đăng ký.',
    keywords: ['xóa hộ khẩu', 'cắt hộ khẩu', 'xóa thường trú', 'xóa khẩu người chết', 'cắt khẩu'],
    serviceLevel: 'unknown',
    channels: [{ channel: 'online', time: workingDays(5), fees: [] }],
    paperCases: [
      everyDossier([
        residenceForm,
        {
          id: 'removalReasonProof',
          name: 'Thông tin chứng minh thuộc trường hợp xóa đăng ký thường trú của công dân trong Cơ sở dữ liệu quốc gia, cơ sở dữ liệu chuyên ngành và cơ sở dữ liệu khác được kết nối, chia sẻ với cơ quan đăng ký cư trú. Trường hợp thông tin chưa được kết nối, chia sẻ thì công dân xuất trình giấy tờ, tài liệu chứng minh thuộc một trong các trường hợp xóa đăng ký thường trú quy định tại Điều 24 Luật Cư trú',
          originals: 1,
          copies: 0,
          handling: 'show',
          hint: 'Thường không cần: công chức tra trên máy. Tra không ra thì mang giấy cho thấy lý do, như giấy chứng tử.',
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
    portalUrl: 'https://dichvucong.gov.vn/thu-tuc-hanh-chinh/019d2bf7-6f18-72e5-974d-ed6803c7178a',
    decision: '1523/QĐ-BCA-C06',
    dataOn: julyCrawl,
  },
  {
    code: '1.010038',
    name: 'Tách hộ',
    area: 'Đăng ký, quản lý cư trú',
    summary: 'Tách ra thành hộ riêng dù vẫn ở chung một nhà.',
    keywords: ['tách hộ', 'tách khẩu', 'ra ở riêng', 'tách hộ khẩu', 'tách sổ hộ khẩu', 'ct01'],
    serviceLevel: 'unknown',
    channels: [
      {
        channel: 'direct',
        time: workingDays(5),
        fees: [
          {
            kind: 'charge',
            amount: 10000,
            note: 'Mỗi lần đăng ký. Người thuộc diện được miễn theo Điều 4 Thông tư số 75/2022/TT-BTC xuất trình giấy tờ chứng minh, trừ khi thông tin đã có trong cơ sở dữ liệu.',
          },
        ],
      },
      {
        channel: 'online',
        time: workingDays(5),
        fees: [
          {
            kind: 'charge',
            amount: 5000,
            note: 'Mỗi lần đăng ký. Người thuộc diện được miễn theo Điều 4 Thông tư số 75/2022/TT-BTC xuất trình giấy tờ chứng minh, trừ khi thông tin đã có trong cơ sở dữ liệu.',
          },
        ],
      },
    ],
    paperCases: [
      {
        id: 'sameDwelling',
        name: 'Tách hộ để đăng ký thường trú tại cùng một chỗ ở hợp pháp',
        papers: [
          {
            ...residenceForm,
            name: 'Tờ khai thay đổi thông tin cư trú (Mẫu CT01 ban hành kèm theo Thông tư số 53/2025/TT-BCA), trong đó ghi rõ ý kiến đồng ý cho tách hộ của chủ hộ, chủ sở hữu chỗ ở hợp pháp, trừ trường hợp đã có ý kiến đồng ý bằng văn bản',
          },
        ],
      },
      {
        id: 'divorced',
        name: 'Trường hợp thành viên hộ gia đình đăng ký tách hộ là vợ, chồng đã ly hôn mà vẫn được ở cùng chỗ ở hợp pháp',
        papers: [
          { ...residenceForm, id: 'residenceFormForDivorced' },
          {
            id: 'divorceProof',
            name: 'Giấy tờ, tài liệu chứng minh việc ly hôn và việc tiếp tục được sử dụng chỗ ở hợp pháp đó',
            originals: 1,
            copies: 0,
            handling: 'attach',
            hint: 'Bản án hoặc quyết định ly hôn, có ghi vẫn được ở nhà đó.',
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
      '62/2021/NĐ-CP',
      '66.7/2025/NQ-CP',
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
    portalUrl: 'https://dichvucong.gov.vn/thu-tuc-hanh-chinh/019d2bf7-7f1e-71e3-be3e-7f22dce4ac4d',
    decision: '9354/QĐ-BCA-C06',
    dataOn: julyCrawl,
  },
  {
    code: '1.010039',
    name: 'Điều chỉnh thông tin về cư trú trong Cơ sở dữ liệu về cư trú',
    area: 'Đăng ký, quản lý cư trú',
    summary: 'Sửa thông tin cư trú sai hoặc đổi chủ hộ.',
    keywords: ['đổi chủ hộ', 'sửa thông tin cư trú', 'sai thông tin hộ khẩu', 'điều chỉnh cư trú', 'thay đổi chủ hộ', 'ct01'],
    serviceLevel: 'unknown',
    channels: [{ channel: 'online', time: workingDays(3), fees: free }],
    paperCases: [
      everyDossier([
        residenceForm,
        {
          id: 'changeProof',
          name: 'Thông tin về sự thay đổi trong Cơ sở dữ liệu hộ tịch điện tử. Trường hợp không có thông tin về sự thay đổi trong Cơ sở dữ liệu hộ tịch điện tử thì công dân xuất trình giấy tờ, tài liệu chứng minh việc điều chỉnh thông tin',
          originals: 1,
          copies: 0,
          handling: 'show',
          hint: 'Thường không cần: công chức tra trên máy. Tra không ra thì mang giấy cho thấy thông tin đúng.',
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
    portalUrl: 'https://dichvucong.gov.vn/thu-tuc-hanh-chinh/019d2bf7-7efc-770c-b60b-dcb21433cea1',
    decision: '9354/QĐ-BCA-C06',
    dataOn: julyCrawl,
  },
];
