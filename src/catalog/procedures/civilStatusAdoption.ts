import type { Procedure } from '../../domain/procedure/procedure.ts';
import { everyWay, sameForAll } from './channels.ts';
import { septemberReview } from './dataDays.ts';
import { everyDossier } from './papers/everyDossier.ts';
import * as hints from './papers/hints.ts';
import { calendarDays } from './times.ts';

/** Adoption within the country (nuôi con nuôi). */
export const adoptionProcedures: Procedure[] = [
  {
    code: '2.001263',
    name: 'Đăng ký việc nuôi con nuôi trong nước',
    area: 'Nuôi con nuôi',
    summary: 'Nhận trẻ em làm con nuôi ở trong nước.',
    keywords: ['con nuôi', 'nhận con nuôi', 'nuôi con nuôi', 'đăng ký con nuôi', 'xin con nuôi'],
    serviceLevel: 'unknown',
    channels: sameForAll(
      everyWay,
      calendarDays(
        30,
        'Kể từ ngày nhận đủ hồ sơ hợp lệ; kèm 10 ngày làm việc chờ thay đổi ý kiến đồng ý. Số ngày theo Luật Nuôi con nuôi Điều 19, Cổng không ghi thành số.',
      ),
      [
        {
          kind: 'charge',
          amount: 400000,
          note: 'Mỗi trường hợp. Miễn lệ phí đối với cha dượng hoặc mẹ kế nhận con riêng của vợ hoặc chồng; cô, cậu, dì, chú, bác ruột nhận cháu; nhận trẻ khuyết tật, nhiễm HIV/AIDS hoặc mắc bệnh hiểm nghèo; người có công với cách mạng nhận con nuôi.',
        },
      ],
    ),
    paperCases: [
      everyDossier([
        {
          id: 'adoptionRequest',
          name: 'Đơn xin nhận con nuôi',
          originals: 1,
          copies: 0,
          handling: 'attach',
          hint: hints.officialForm,
        },
        {
          id: 'adoptionNeed',
          name: 'Đơn đăng ký nhu cầu nhận trẻ em làm con nuôi (đối với trường hợp người nhận con nuôi có nguyện vọng và đủ điều kiện nhận con nuôi theo quy định nhưng chưa tìm được trẻ em để nhận làm con nuôi)',
          originals: 1,
          copies: 0,
          handling: 'attach',
          hint: 'Chỉ khi chưa tìm được trẻ: đăng ký nguyện vọng nhận con nuôi.',
          optional: true,
        },
        {
          id: 'adopterHealthCheck',
          name: 'Giấy khám sức khỏe do bệnh viện đa khoa hoặc phòng khám đa khoa hoặc Trung tâm y tế khu vực cấp có giá trị sử dụng nếu được cấp chưa quá 06 tháng, tính đến ngày nộp hồ sơ tại cơ quan có thẩm quyền (trừ trường hợp cha dượng nhận con riêng của vợ, mẹ kế nhận con riêng của chồng làm con nuôi hoặc cô, cậu, dì, chú, bác ruột nhận cháu làm con nuôi)',
          originals: 1,
          copies: 0,
          handling: 'attach',
          hint: 'Của người nhận con nuôi: khám tại bệnh viện đa khoa, chưa quá 06 tháng. Cha dượng, mẹ kế nhận con riêng, cô, cậu, dì, chú, bác ruột nhận cháu thì không cần.',
        },
        {
          id: 'familySituation',
          name: 'Văn bản xác nhận hoàn cảnh gia đình, tình trạng chỗ ở, điều kiện kinh tế do UBND cấp xã nơi người nhận con nuôi thường trú cấp có giá trị sử dụng nếu được cấp chưa quá 06 tháng, tính đến ngày nộp hồ sơ tại cơ quan có thẩm quyền (trừ trường hợp cha dượng nhận con riêng của vợ, mẹ kế nhận con riêng của chồng làm con nuôi hoặc cô, cậu, dì, chú, bác ruột nhận cháu làm con nuôi)',
          originals: 1,
          copies: 0,
          handling: 'attach',
          hint: 'Ủy ban xã nơi mình thường trú xác nhận hoàn cảnh, nhà ở, kinh tế; chưa quá 06 tháng.',
        },
        {
          id: 'adopterIdentity',
          name: 'Bản sao Hộ chiếu, Thẻ căn cước hoặc giấy tờ có giá trị thay thế',
          originals: 0,
          copies: 1,
          handling: 'attach',
          hint: 'Bản sao căn cước hoặc hộ chiếu của người nhận con nuôi.',
        },
        {
          id: 'adopterMaritalStatus',
          name: 'Văn bản xác nhận tình trạng hôn nhân: Trường hợp người nhận con nuôi là cặp vợ chồng nhận con nuôi: Giấy chứng nhận kết hôn. Trường hợp người nhận con nuôi là người độc thân nhận con nuôi: Cơ quan giải quyết thủ tục hành chính tra cứu thông tin về tình trạng hôn nhân của người nhận con nuôi trên Hệ thống thông tin giải quyết thủ tục hành chính cấp tỉnh thông qua kết nối với Cơ sở dữ liệu hộ tịch điện tử, Cơ sở dữ liệu quốc gia về dân cư',
          originals: 1,
          copies: 0,
          handling: 'attach',
          hint: 'Vợ chồng cùng nhận thì nộp giấy kết hôn; người độc thân thì công chức tra trên máy.',
        },
        {
          id: 'childBirthCertificate',
          name: 'Giấy khai sinh',
          originals: 1,
          copies: 0,
          handling: 'attach',
          hint: 'Của trẻ: giấy khai sinh hoặc bản sao; tra được trên máy thì không cần. Mất thì xin bản sao ở xã.',
        },
        {
          id: 'childHealthCheck',
          name: 'Giấy khám sức khỏe do bệnh viện đa khoa hoặc phòng khám đa khoa hoặc Trung tâm y tế khu vực cấp',
          originals: 1,
          copies: 0,
          handling: 'attach',
          hint: 'Của trẻ: khám tại bệnh viện đa khoa, phòng khám đa khoa hoặc trung tâm y tế khu vực.',
        },
        {
          id: 'childPhotos',
          name: '02 ảnh toàn thân, nhìn thẳng chụp không quá 06 tháng',
          originals: 1,
          copies: 0,
          handling: 'attach',
          hint: 'Của trẻ: hai ảnh chụp cả người, nhìn thẳng, mới chụp trong 06 tháng.',
        },
        {
          id: 'childOrphanRecord',
          name: 'Biên bản xác nhận do Ủy ban nhân dân hoặc Công an cấp xã nơi phát hiện trẻ bị bỏ rơi lập đối với trẻ em bị bỏ rơi; Giấy chứng tử của cha đẻ, mẹ đẻ hoặc quyết định của Tòa án tuyên bố cha đẻ, mẹ đẻ của trẻ em là đã chết đối với trẻ em mồ côi; quyết định của Tòa án tuyên bố cha đẻ, mẹ đẻ của người được giới thiệu làm con nuôi mất tích đối với người được giới thiệu làm con nuôi mà cha đẻ, mẹ đẻ mất tích; quyết định của Tòa án tuyên bố cha đẻ, mẹ đẻ của người được giới thiệu làm con nuôi mất năng lực hành vi dân sự đối với người được giới thiệu làm con nuôi mà cha đẻ, mẹ đẻ mất năng lực hành vi dân sự',
          originals: 1,
          copies: 0,
          handling: 'attach',
          hint: 'Chỉ với trẻ bị bỏ rơi, mồ côi, hoặc cha mẹ mất tích, mất năng lực: biên bản, giấy chứng tử hay quyết định của Tòa án tương ứng.',
          optional: true,
        },
        {
          id: 'careHomeDecision',
          name: 'Quyết định tiếp nhận đối với trẻ em ở cơ sở nuôi dưỡng',
          originals: 1,
          copies: 0,
          handling: 'attach',
          hint: 'Chỉ với trẻ đang ở cơ sở nuôi dưỡng.',
          optional: true,
        },
      ]),
    ],
    results: ['Giấy chứng nhận nuôi con nuôi trong nước'],
    legalBasis: [
      '24/2019/NĐ-CP',
      '104/2022/NĐ-CP',
      '06/2025/NĐ-CP',
      '120/2025/NĐ-CP',
      '18/2026/NĐ-CP',
      '66.7/2025/NQ-CP',
      '10/2020/TT-BTP',
      '07/2023/TT-BTP',
    ],
    resolvingSystem: 'civilStatus',
    authority: 'Ủy ban nhân dân cấp xã',
    formId: 'generalRequest',
    portalUrl: 'https://dichvucong.gov.vn/thu-tuc-hanh-chinh/019d2bfd-9dae-705f-a893-0c4e1f0c32a7',
    decision: '361/QĐ-BTP',
    dataOn: septemberReview,
  },
];
