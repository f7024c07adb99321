import type { Procedure } from '../../domain/procedure/procedure.ts';
import { julyCrawl } from './dataDays.ts';
import { everyDossier } from './papers/everyDossier.ts';
import { armyIntroduction, dwellingProof, policeIntroduction, residenceForm } from './papers/residencePapers.ts';
import { workingDays } from './times.ts';

/** Permanent residence (cư trú: thường trú). */
export const permanentResidenceProcedures: Procedure[] = [
  {
    code: '1.004222',
    name: 'Đăng ký thường trú',
    area: 'Đăng ký, quản lý cư trú',
    summary: 'Nhập hộ khẩu: đăng ký thường trú vào nhà mình, nhà người thân hoặc nhà thuê.',
    keywords: [
      'nhập hộ khẩu',
      'hộ khẩu',
      'thường trú',
      'đăng ký thường trú',
      'chuyển hộ khẩu',
      'nhập khẩu',
      'ct01',
      'nhập khẩu cho con',
      'nhập khẩu cho vợ',
    ],
    serviceLevel: 'unknown',
    channels: [
      {
        channel: 'direct',
        time: workingDays(7),
        fees: [
          {
            kind: 'charge',
            amount: 20000,
            note: 'Mỗi lần đăng ký. Người thuộc diện được miễn theo Điều 4 Thông tư số 75/2022/TT-BTC xuất trình giấy tờ chứng minh, trừ khi thông tin đã có trong cơ sở dữ liệu.',
          },
        ],
      },
      {
        channel: 'online',
        time: workingDays(7),
        fees: [
          {
            kind: 'charge',
            amount: 10000,
            note: 'Mỗi lần đăng ký. Người thuộc diện được miễn theo Điều 4 Thông tư số 75/2022/TT-BTC xuất trình giấy tờ chứng minh, trừ khi thông tin đã có trong cơ sở dữ liệu.',
          },
        ],
      },
    ],
    paperCases: [
      everyDossier([
        {
          ...residenceForm,
          name: 'Tờ khai thay đổi thông tin cư trú (mẫu CT01 ban hành kèm theo Thông tư số 53/2025/TT-BCA) hoặc Tờ khai thay đổi thông tin về cư trú dùng cho công dân Việt Nam định cư ở nước ngoài không có hộ chiếu Việt Nam còn giá trị sử dụng (mẫu CT02 ban hành kèm theo Thông tư số 53/2025/TT-BCA)',
        },
      ]),
      {
        id: 'ownDwelling',
        name: 'Đăng ký thường trú vào chỗ ở hợp pháp thuộc quyền sở hữu của mình',
        papers: [
          {
            ...dwellingProof,
            name: 'Thông tin chứng minh về chỗ ở hợp pháp được khai thác trong căn cước điện tử, tài khoản định danh điện tử trên hệ thống định danh và xác thực điện tử qua Ứng dụng định danh quốc gia hoặc trong Cơ sở dữ liệu quốc gia về dân cư, Cơ sở dữ liệu về cư trú, Kho quản lý dữ liệu điện tử tổ chức, cá nhân trên Cổng dịch vụ công quốc gia, Hệ thống thông tin giải quyết thủ tục hành chính cấp bộ, cấp tỉnh hoặc cơ sở dữ liệu quốc gia, cơ sở dữ liệu chuyên ngành khác. Trường hợp không khai thác được thông tin thì công dân xuất trình giấy tờ, tài liệu chứng minh chỗ ở hợp pháp theo quy định tại khoản 2 Điều 5 Nghị định 154/2024/NĐ-CP ngày 26/11/2024 của Chính phủ. Ví dụ: Trường hợp giấy tờ, tài liệu chứng minh chỗ ở hợp pháp là giấy tờ, tài liệu chứng nhận về quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất do cơ quan có thẩm quyền cấp qua các thời kỳ theo quy định của pháp luật về đất đai và nhà ở được khai thác trong Cơ sở dữ liệu quốc gia về đất đai thì không phải xuất trình giấy tờ, tài liệu chứng minh chỗ ở hợp pháp',
          },
          {
            id: 'vehicleMooring',
            name: 'Văn bản xác nhận của Ủy ban nhân dân cấp xã về địa điểm phương tiện đăng ký đậu, đỗ thường xuyên trong trường hợp phương tiện không phải đăng ký hoặc nơi đăng ký phương tiện không trùng với nơi thường xuyên đậu, đỗ (nội dung xác nhận tại mục 1 của Ủy ban nhân dân cấp xã tại Tờ khai đề nghị xác nhận nơi thường xuyên đậu, đỗ; sử dụng phương tiện vào mục đích để ở theo Mẫu số 01 ban hành kèm theo Nghị định số 154/2024/NĐ-CP)',
            originals: 1,
            copies: 0,
            handling: 'attach',
            hint: 'Chỉ khi ở trên thuyền, xe: Ủy ban xã xác nhận nơi thường đậu, đỗ.',
            optional: true,
          },
          {
            id: 'vehiclePapers',
            name: 'Giấy chứng nhận đăng ký phương tiện và giấy chứng nhận an toàn kỹ thuật và bảo vệ môi trường của phương tiện hoặc văn bản xác nhận của Ủy ban nhân dân cấp xã về việc sử dụng phương tiện đó vào mục đích để ở đối với phương tiện không thuộc đối tượng phải đăng ký, đăng kiểm (nội dung xác nhận tại mục 2 của Ủy ban nhân dân cấp xã tại Tờ khai đề nghị xác nhận nơi thường xuyên đậu, đỗ; sử dụng phương tiện vào mục đích để ở theo Mẫu số 01 ban hành kèm theo Nghị định số 154/2024/NĐ-CP)',
            originals: 1,
            copies: 0,
            handling: 'attach',
            hint: 'Chỉ khi ở trên thuyền, xe: giấy đăng ký, đăng kiểm.',
            optional: true,
          },
        ],
      },
      {
        id: 'familyDwelling',
        name: 'Đăng ký thường trú tại chỗ ở hợp pháp không thuộc quyền sở hữu của mình đối với những trường hợp quy định tại khoản 2 Điều 20 Luật Cư trú',
        papers: [
          {
            id: 'kinshipProof',
            name: 'Thông tin chứng minh quan hệ nhân thân với chủ hộ, thành viên hộ gia đình được khai thác trong căn cước điện tử, tài khoản định danh điện tử trên hệ thống định danh và xác thực điện tử qua Ứng dụng định danh quốc gia hoặc trong Cơ sở dữ liệu quốc gia về dân cư, Cơ sở dữ liệu về cư trú, Kho quản lý dữ liệu điện tử tổ chức, cá nhân trên Cổng dịch vụ công quốc gia, Hệ thống thông tin giải quyết thủ tục hành chính cấp bộ, cấp tỉnh hoặc cơ sở dữ liệu quốc gia, cơ sở dữ liệu chuyên ngành khác. Trường hợp không khai thác được thông tin thì công dân xuất trình giấy tờ, tài liệu chứng minh quan hệ nhân thân với chủ hộ, thành viên hộ gia đình theo quy định tại khoản 2, khoản 3 Điều 6 Nghị định 154/2024/NĐ-CP ngày 26/11/2024 của Chính phủ. Ví dụ: Trường hợp giấy tờ, tài liệu chứng minh quan hệ nhân thân với chủ hộ, thành viên hộ gia đình là giấy chứng nhận kết hôn, giấy xác nhận tình trạng hôn nhân, giấy khai sinh được khai thác trong Cơ sở dữ liệu hộ tịch điện tử thì không phải xuất trình giấy tờ, tài liệu chứng minh quan hệ nhân thân',
            originals: 1,
            copies: 0,
            handling: 'show',
            hint: 'Thường không cần: công chức tra quan hệ gia đình trên máy. Tra không ra thì mang giấy khai sinh, giấy kết hôn.',
          },
        ],
      },
      {
        id: 'rentedDwelling',
        name: 'Đăng ký thường trú vào chỗ ở hợp pháp do thuê, mượn, ở nhờ',
        papers: [
          {
            id: 'leaseContract',
            name: 'Hợp đồng, văn bản về việc cho thuê, cho mượn, cho ở nhờ được công chứng hoặc chứng thực theo quy định của pháp luật',
            originals: 1,
            copies: 0,
            handling: 'attach',
            hint: 'Hợp đồng thuê, mượn, ở nhờ có công chứng hoặc chứng thực.',
          },
          {
            id: 'floorAreaProof',
            name: 'Thông tin chứng minh đủ diện tích nhà ở để đăng ký thường trú tại chỗ ở hợp pháp do thuê, mượn, ở nhờ được khai thác trong căn cước điện tử, tài khoản định danh điện tử trên hệ thống định danh và xác thực điện tử qua Ứng dụng định danh quốc gia hoặc trong Cơ sở dữ liệu quốc gia về dân cư, Cơ sở dữ liệu về cư trú, Kho quản lý dữ liệu điện tử tổ chức, cá nhân trên Cổng dịch vụ công quốc gia, Hệ thống thông tin giải quyết thủ tục hành chính cấp bộ, cấp tỉnh hoặc cơ sở dữ liệu quốc gia, cơ sở dữ liệu chuyên ngành khác. Trường hợp không khai thác được thông tin thì công dân xuất trình giấy tờ, tài liệu quy định tại khoản 2 Điều 5 Nghị định số 154/2024/NĐ-CP, trong đó có thể hiện diện tích nhà ở hoặc xác nhận của Ủy ban nhân dân cấp xã về điều kiện diện tích bình quân bảo đảm theo quy định của Hội đồng nhân dân tỉnh, thành phố trực thuộc trung ương theo Mẫu số 02 ban hành kèm theo Nghị định số 154/2024/NĐ-CP. Ví dụ: Trường hợp giấy tờ, tài liệu chứng minh đủ diện tích nhà ở để đăng ký thường trú theo quy định là giấy tờ, tài liệu chứng nhận về quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất do cơ quan có thẩm quyền cấp qua các thời kỳ theo quy định của pháp luật về đất đai và nhà ở được khai thác trong Cơ sở dữ liệu quốc gia về đất đai thì không phải xuất trình giấy tờ, tài liệu chứng minh đủ diện tích nhà ở',
            originals: 1,
            copies: 0,
            handling: 'show',
            hint: 'Thường không cần: công chức tra diện tích trên máy. Tra không ra thì mang giấy tờ nhà có ghi diện tích hoặc xác nhận của xã.',
          },
        ],
      },
      {
        id: 'caredFor',
        name: 'Người được chăm sóc, nuôi dưỡng, trợ giúp được đăng ký thường trú tại cơ sở trợ giúp xã hội hoặc được đăng ký thường trú vào hộ gia đình nhận chăm sóc, nuôi dưỡng, trợ giúp',
        papers: [
          {
            id: 'careHomeRequest',
            name: 'Văn bản đề nghị của người đứng đầu cơ sở trợ giúp xã hội đối với người được cơ sở trợ giúp xã hội nhận chăm sóc, nuôi dưỡng, trợ giúp',
            originals: 1,
            copies: 0,
            handling: 'attach',
            hint: 'Người đứng đầu cơ sở trợ giúp xã hội viết.',
            optional: true,
          },
          {
            id: 'careProof',
            name: 'Giấy tờ, tài liệu xác nhận về việc chăm sóc, nuôi dưỡng, trợ giúp',
            originals: 1,
            copies: 0,
            handling: 'attach',
            hint: 'Giấy xác nhận đang được nhận nuôi dưỡng, chăm sóc.',
          },
        ],
      },
      {
        id: 'religiousPlace',
        name: 'Đăng ký thường trú tại cơ sở tín ngưỡng, cơ sở tôn giáo có công trình phụ trợ là nhà ở',
        papers: [
          {
            id: 'clergyProof',
            name: 'Giấy tờ, tài liệu chứng minh là nhà tu hành, chức sắc, chức việc hoặc người khác hoạt động tôn giáo và được hoạt động tại cơ sở tôn giáo đó theo quy định của pháp luật về tín ngưỡng, tôn giáo đối với người quy định tại điểm a khoản 4 Điều 20 Luật Cư trú; giấy tờ, tài liệu chứng minh là người đại diện cơ sở tín ngưỡng đối với người quy định tại điểm b khoản 4 Điều 20 Luật Cư trú',
            originals: 1,
            copies: 0,
            handling: 'attach',
            hint: 'Giấy cho thấy là nhà tu hành, chức sắc, người đại diện cơ sở.',
          },
          {
            id: 'auxiliaryHouse',
            name: 'Văn bản xác nhận của Ủy ban nhân dân cấp xã về việc trong cơ sở tín ngưỡng, cơ sở tôn giáo có công trình phụ trợ là nhà ở',
            originals: 1,
            copies: 0,
            handling: 'attach',
            hint: 'Ủy ban xã xác nhận trong cơ sở có nhà ở.',
          },
          {
            id: 'dependantInReligiousPlace',
            name: 'Văn bản xác nhận của Ủy ban nhân dân cấp xã về việc người đăng ký thường trú thuộc đối tượng quy định tại khoản 2 Điều 17 Luật Cư trú và việc trong cơ sở tín ngưỡng, cơ sở tôn giáo có công trình phụ trợ là nhà ở',
            originals: 1,
            copies: 0,
            handling: 'attach',
            hint: 'Chỉ với trẻ em, người khuyết tật nặng, người không nơi nương tựa sống trong cơ sở: xã xác nhận.',
            optional: true,
          },
        ],
      },
      {
        id: 'garrison',
        name: 'Đăng ký thường trú tại nơi đơn vị đóng quân trong Công an nhân dân, Quân đội nhân dân (đơn vị đóng quân, nhà ở công vụ)',
        papers: [
          {
            ...armyIntroduction,
            name: 'Đối với Quân đội nhân dân: Giấy giới thiệu đăng ký thường trú của cơ quan, đơn vị cấp trung đoàn và tương đương trở lên (ký tên, đóng dấu)',
          },
          {
            ...policeIntroduction,
            name: 'Đối với Công an nhân dân: Giấy giới thiệu của Thủ trưởng đơn vị quản lý trực tiếp ghi rõ nội dung để làm thủ tục đăng ký thường trú và đơn vị có chỗ ở cho cán bộ chiến sĩ (ký tên, đóng dấu)',
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
      '58/2026/NĐ-CP',
      '66.7/2025/NQ-CP',
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
    portalUrl: 'https://dichvucong.gov.vn/thu-tuc-hanh-chinh/019d2bf7-7704-7449-9e95-fe7ebb959aa2',
    decision: '1523/QĐ-BCA-C06',
    dataOn: julyCrawl,
  },
];
