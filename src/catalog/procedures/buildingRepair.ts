import type { Procedure } from '../../domain/procedure/procedure.ts';
import { everyWay, sameForAll } from './channels.ts';
import { julyCrawl } from './dataDays.ts';
import * as hints from './papers/hints.ts';
import {
  designDrawings,
  existingDrawings,
  heritageNeed,
  landRight,
  permitForm,
  projectApproval,
  religiousApproval,
} from './papers/buildingPapers.ts';
import { workingDays } from './times.ts';

/** Permits to repair or rebuild (cấp giấy phép sửa chữa, cải tạo). */
export const repairProcedures: Procedure[] = [
  {
    code: '1.013229',
    name: 'Cấp giấy phép xây dựng sửa chữa, cải tạo đối với công trình cấp III, cấp IV (công trình Không theo tuyến/Theo tuyến trong đô thị/Tín ngưỡng, tôn giáo/Tượng đài, tranh hoành tráng/Theo giai đoạn cho công trình không theo tuyến/Theo giai đoạn cho công trình theo tuyến trong đô thị/Dự án) và nhà ở riêng lẻ:',
    area: 'Hoạt động xây dựng',
    summary: 'Xin giấy phép sửa chữa, cải tạo nhà ở hoặc công trình.',
    keywords: ['sửa nhà', 'cải tạo nhà', 'giấy phép sửa chữa', 'phép sửa nhà', 'cơi nới', 'nâng tầng', 'gpxd'],
    serviceLevel: 'unknown',
    channels: sameForAll(everyWay, workingDays(10, 'Nhà ở riêng lẻ: 07 ngày; công trình: 10 ngày.'), [
      { kind: 'unspecified', amount: 'unknown', note: 'Theo quy định của Hội đồng nhân dân cấp tỉnh.' },
    ]),
    paperCases: [
      {
        id: 'house',
        name: 'Đối với công trình nhà ở riêng lẻ',
        papers: [
          permitForm,
          landRight,
          {
            id: 'houseDrawings',
            name: 'Hồ sơ thiết kế xây dựng: Đối với nhà ở riêng lẻ của hộ gia đình, cá nhân: 02 bộ bản vẽ thiết kế xây dựng kèm theo; kết quả thực hiện thủ tục hành chính theo quy định của pháp luật về phòng cháy, chữa cháy; báo cáo kết quả thẩm tra thiết kế xây dựng trong trường hợp pháp luật về xây dựng có yêu cầu, gồm: bản vẽ mặt bằng công trình trên lô đất kèm theo sơ đồ vị trí công trình; bản vẽ mặt bằng các tầng, các mặt đứng và mặt cắt chính của công trình; bản vẽ mặt bằng móng và mặt cắt móng kèm theo sơ đồ đấu nối hệ thống hạ tầng kỹ thuật bên ngoài công trình gồm cấp nước, thoát nước, cấp điện; bản cam kết bảo đảm an toàn đối với công trình liền kề (đối với công trình xây dựng có công trình liền kề)',
            originals: 1,
            copies: 1,
            handling: 'attach',
            hint: 'Hai bộ bản vẽ nhà: vị trí trên đất, các tầng, móng, đường điện nước; nhà sát vách thì thêm cam kết an toàn cho nhà bên.',
          },
          {
            id: 'organisationHouseDrawings',
            name: 'Đối với nhà ở riêng lẻ của tổ chức: 02 bộ bản vẽ thiết kế xây dựng trong hồ sơ thiết kế xây dựng triển khai sau thiết kế cơ sở (thiết kế bản vẽ thi công đối với dự án chỉ yêu cầu lập Báo cáo kinh tế - kỹ thuật) được phê duyệt theo quy định của pháp luật về xây dựng kèm theo kết quả thực hiện thủ tục hành chính theo quy định của pháp luật về phòng cháy, chữa cháy; báo cáo kết quả thẩm tra thiết kế xây dựng trong trường hợp pháp luật về xây dựng có yêu cầu, gồm: bản vẽ mặt bằng công trình trên lô đất kèm theo sơ đồ vị trí công trình; bản vẽ mặt bằng các tầng, các mặt đứng và mặt cắt chính của công trình; bản vẽ mặt bằng móng và mặt cắt móng kèm theo sơ đồ đấu nối hệ thống hạ tầng kỹ thuật bên ngoài công trình gồm cấp nước, thoát nước, cấp điện; bản cam kết bảo đảm an toàn đối với công trình liền kề (đối với công trình xây dựng có công trình liền kề)',
            originals: 1,
            copies: 1,
            handling: 'attach',
            hint: hints.organisationsOnly,
            optional: true,
          },
        ],
      },
      {
        id: 'notAlongLine',
        name: 'Đối với công trình không theo tuyến',
        papers: [
          permitForm,
          landRight,
          existingDrawings,
          projectApproval,
          {
            ...designDrawings,
            name: '02 bộ bản vẽ thiết kế xây dựng trong hồ sơ thiết kế xây dựng triển khai sau thiết kế cơ sở (thiết kế bản vẽ thi công đối với dự án chỉ yêu cầu lập Báo cáo kinh tế - kỹ thuật) được phê duyệt hoặc đóng dấu xác nhận theo quy định của pháp luật về xây dựng, gồm: bản vẽ tổng mặt bằng toàn dự án, mặt bằng định vị công trình trên lô đất; bản vẽ kiến trúc các mặt bằng, các mặt đứng và mặt cắt chủ yếu của công trình; bản vẽ mặt bằng, mặt cắt móng; các bản vẽ thể hiện giải pháp kết cấu chính của công trình; bản vẽ mặt bằng đấu nối với hệ thống hạ tầng kỹ thuật bên ngoài công trình, dự án',
            originals: 1,
            copies: 1,
          },
        ],
      },
      {
        id: 'alongLine',
        name: 'Đối với công trình theo tuyến',
        papers: [
          permitForm,
          landRight,
          {
            ...projectApproval,
            id: 'projectApprovalForAlongLine',
            name: 'Quyết định phê duyệt dự án; văn bản thông báo kết quả thẩm định của cơ quan chuyên môn về xây dựng và hồ sơ bản vẽ thiết kế cơ sở được đóng dấu xác nhận kèm theo (nếu có); báo cáo kết quả thẩm tra thiết kế xây dựng (nếu có) theo quy định tại khoản 5 Điều 43 Nghị định số 175/2024/NĐ-CP, Nghị định số 105/2025/NĐ-CP và Nghị định số 144/2025/NĐ-CP; kết quả thực hiện thủ tục hành chính theo quy định của pháp luật về phòng cháy, chữa cháy đối với hồ sơ thiết kế đề nghị cấp giấy phép xây dựng; kết quả thực hiện thủ tục hành chính về bảo vệ môi trường theo quy định của pháp luật về bảo vệ môi trường (đối với trường hợp không thẩm định báo cáo nghiên cứu khả thi đầu tư xây dựng tại cơ quan chuyên môn về xây dựng)',
          },
          {
            ...designDrawings,
            name: '02 bộ bản vẽ thiết kế xây dựng trong hồ sơ thiết kế xây dựng triển khai sau thiết kế cơ sở (thiết kế bản vẽ thi công đối với dự án chỉ yêu cầu lập Báo cáo kinh tế - kỹ thuật) được phê duyệt hoặc đóng dấu xác nhận theo quy định của pháp luật về xây dựng, gồm: bản vẽ tổng mặt bằng toàn dự án, mặt bằng định vị công trình trên lô đất; bản vẽ kiến trúc các mặt bằng, các mặt đứng và mặt cắt chủ yếu của công trình; bản vẽ mặt bằng, mặt cắt móng; các bản vẽ thể hiện giải pháp kết cấu chính của công trình; bản vẽ mặt bằng đấu nối với hệ thống hạ tầng kỹ thuật bên ngoài công trình, dự án',
            originals: 1,
            copies: 1,
          },
          {
            id: 'routeApproval',
            name: 'Văn bản chấp thuận của cơ quan nhà nước có thẩm quyền về vị trí và phương án tuyến hoặc Quyết định thu hồi đất của cơ quan nhà nước có thẩm quyền theo quy định của pháp luật về đất đai',
            originals: 1,
            copies: 1,
            handling: 'attach',
            hint: hints.projectsOnly,
            optional: true,
          },
        ],
      },
      {
        id: 'religious',
        name: 'Đối với công trình tôn giáo',
        papers: [
          permitForm,
          landRight,
          {
            ...projectApproval,
            id: 'projectApprovalForReligious',
            name: 'Quyết định phê duyệt dự án; văn bản thông báo kết quả thẩm định của cơ quan chuyên môn về xây dựng và hồ sơ bản vẽ thiết kế cơ sở được đóng dấu xác nhận kèm theo (nếu có); báo cáo kết quả thẩm tra thiết kế xây dựng (nếu có) theo quy định tại khoản 5 Điều 43 Nghị định số 175/2024/NĐ-CP, Nghị định số 105/2025/NĐ-CP và Nghị định số 144/2025/NĐ-CP; kết quả thực hiện thủ tục hành chính theo quy định của pháp luật về phòng cháy, chữa cháy đối với hồ sơ thiết kế đề nghị cấp giấy phép xây dựng; kết quả thực hiện thủ tục hành chính về bảo vệ môi trường theo quy định của pháp luật về bảo vệ môi trường (đối với trường hợp không thẩm định báo cáo nghiên cứu khả thi đầu tư xây dựng tại cơ quan chuyên môn về xây dựng)',
          },
          {
            ...designDrawings,
            name: '02 bộ bản vẽ thiết kế xây dựng trong hồ sơ thiết kế xây dựng triển khai sau thiết kế cơ sở (thiết kế bản vẽ thi công đối với dự án chỉ yêu cầu lập Báo cáo kinh tế - kỹ thuật) được phê duyệt hoặc đóng dấu xác nhận theo quy định của pháp luật về xây dựng, gồm: bản vẽ tổng mặt bằng toàn dự án, mặt bằng định vị công trình trên lô đất; bản vẽ kiến trúc các mặt bằng, các mặt đứng và mặt cắt chủ yếu của công trình; bản vẽ mặt bằng, mặt cắt móng; các bản vẽ thể hiện giải pháp kết cấu chính của công trình; bản vẽ mặt bằng đấu nối với hệ thống hạ tầng kỹ thuật bên ngoài công trình, dự án',
            originals: 1,
            copies: 1,
          },
          religiousApproval,
          {
            ...heritageNeed,
            name: 'Công trình tôn giáo thuộc dự án bảo quản, tu bổ, phục hồi di tích lịch sử - văn hóa, danh lam thắng cảnh, phải bổ sung văn bản về sự cần thiết xây dựng và quy mô công trình của cơ quan quản lý nhà nước về văn hóa theo quy định của pháp luật về di sản văn hóa',
          },
        ],
      },
      {
        id: 'belief',
        name: 'Đối với công trình tín ngưỡng',
        papers: [
          permitForm,
          landRight,
          {
            ...designDrawings,
            id: 'designDrawingsForBelief',
            name: '02 bộ bản vẽ thiết kế xây dựng kèm theo; kết quả thực hiện thủ tục hành chính theo quy định của pháp luật về phòng cháy, chữa cháy; báo cáo kết quả thẩm tra thiết kế xây dựng trong trường hợp pháp luật về xây dựng có yêu cầu, gồm: Bản vẽ mặt bằng công trình trên lô đất kèm theo sơ đồ vị trí công trình; Bản vẽ mặt bằng các tầng, các mặt đứng và mặt cắt chính của công trình; Bản vẽ mặt bằng móng và mặt cắt móng kèm theo sơ đồ đấu nối hệ thống hạ tầng kỹ thuật bên ngoài công trình gồm cấp nước, thoát nước, cấp điện; Đối với công trình xây dựng có công trình liền kề phải có bản cam kết bảo đảm an toàn đối với công trình liền kề (đối với công trình xây dựng có công trình liền kề)',
            originals: 1,
            copies: 1,
          },
          {
            id: 'religiousOpinion',
            name: 'Ý kiến của cơ quan chuyên môn về tín ngưỡng, tôn giáo thuộc Ủy ban nhân dân cấp tỉnh (trường hợp pháp luật về tín ngưỡng, tôn giáo có quy định); báo cáo kết quả thẩm tra thiết kế xây dựng đối với các công trình tín ngưỡng ảnh hưởng lớn đến an toàn, lợi ích cộng đồng',
            originals: 1,
            copies: 1,
            handling: 'attach',
            hint: 'Ý kiến của cơ quan quản lý tôn giáo của tỉnh, khi luật yêu cầu.',
          },
          {
            ...heritageNeed,
            id: 'heritageNeedForBelief',
            name: 'Đối với hồ sơ đề nghị cấp giấy phép xây dựng công trình tín ngưỡng, tôn giáo thuộc dự án bảo quản, tu bổ, phục hồi di tích lịch sử - văn hóa, danh lam thắng cảnh, ngoài các tài liệu quy định tại điểm a, điểm b khoản 3 Điều 55 Nghị định số 175/2024/NĐ-CP, phải bổ sung văn bản về sự cần thiết xây dựng và quy mô công trình của cơ quan quản lý nhà nước về văn hóa theo quy định của pháp luật về di sản văn hóa',
          },
        ],
      },
      {
        id: 'monument',
        name: 'Đối với công trình tượng đài, tranh hoành tráng',
        papers: [
          permitForm,
          landRight,
          projectApproval,
          {
            ...designDrawings,
            name: '02 bộ bản vẽ thiết kế xây dựng trong hồ sơ thiết kế xây dựng triển khai sau thiết kế cơ sở (thiết kế bản vẽ thi công đối với dự án chỉ yêu cầu lập Báo cáo kinh tế - kỹ thuật) được phê duyệt hoặc đóng dấu xác nhận theo quy định của pháp luật về xây dựng, gồm: bản vẽ tổng mặt bằng toàn dự án, mặt bằng định vị công trình trên lô đất; bản vẽ kiến trúc các mặt bằng, các mặt đứng và mặt cắt chủ yếu của công trình; bản vẽ mặt bằng, mặt cắt móng; các bản vẽ thể hiện giải pháp kết cấu chính của công trình; bản vẽ mặt bằng đấu nối với hệ thống hạ tầng kỹ thuật bên ngoài công trình, dự án',
            originals: 1,
            copies: 1,
          },
          {
            id: 'cultureApproval',
            name: 'Văn bản chấp thuận về sự cần thiết xây dựng và quy mô công trình của cơ quan quản lý nhà nước về văn hóa',
            originals: 1,
            copies: 1,
            handling: 'attach',
            hint: 'Văn bản chấp thuận của cơ quan quản lý văn hóa.',
          },
        ],
      },
      {
        id: 'diplomatic',
        name: 'Đối với công trình của các cơ quan ngoại giao và tổ chức quốc tế',
        papers: [
          permitForm,
          landRight,
          projectApproval,
          { ...designDrawings, id: 'designDrawingsForDiplomatic', originals: 1, copies: 1 },
          {
            id: 'treatyTerms',
            name: 'Các điều khoản quy định của Hiệp định hoặc thỏa thuận đã được ký kết với Chính phủ Việt Nam',
            originals: 1,
            copies: 1,
            handling: 'attach',
            hint: hints.organisationsOnly,
            optional: true,
          },
        ],
      },
    ],
    results: [
      'Giấy phép xây dựng kèm theo hồ sơ thiết kế trình xin cấp giấy phép xây dựng có đóng dấu của cơ quan có thẩm quyền cấp giấy phép xây dựng',
    ],
    legalBasis: [
      '50/2014/QH13',
      '62/2020/QH14',
      '175/2024/NĐ-CP',
      '105/2025/NĐ-CP',
      '140/2025/NĐ-CP',
      '144/2025/NĐ-CP',
      '14/2026/NĐ-CP',
      '66.18/2026/NQ-CP',
    ],
    resolvingSystem: 'province',
    authority: 'unknown',
    formId: 'generalRequest',
    portalUrl: 'https://dichvucong.gov.vn/thu-tuc-hanh-chinh/019d2bfe-909c-759d-9dc9-416500074f0f',
    decision: '1077/QĐ-BXD',
    dataOn: julyCrawl,
  },
];
