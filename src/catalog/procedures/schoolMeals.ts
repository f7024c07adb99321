import type { Procedure } from '../../domain/procedure/procedure.ts';
import { everyWay, sameForAll } from './channels.ts';
import { julyCrawl } from './dataDays.ts';
import { free } from './fees.ts';
import { everyDossier } from './papers/everyDossier.ts';
import * as hints from './papers/hints.ts';
import { workingDays } from './times.ts';

/** Meals, money and rice for children who eat or board at school (giáo dục). */
export const schoolMealProcedures: Procedure[] = [
  {
    code: '1.001622',
    name: 'Hỗ trợ ăn trưa đối với trẻ em mẫu giáo',
    area: 'Giáo dục và Đào tạo thuộc hệ thống giáo dục quốc dân',
    summary: 'Xin tiền ăn trưa cho trẻ mẫu giáo nhà nghèo, vùng khó khăn, mồ côi, khuyết tật.',
    keywords: ['ăn trưa mẫu giáo', 'tiền ăn trưa', 'hỗ trợ ăn trưa', 'mẫu giáo', 'trẻ mầm non'],
    serviceLevel: 'unknown',
    channels: sameForAll(everyWay, workingDays(24, 'Tối đa 24 ngày làm việc, kể từ ngày hết hạn nộp hồ sơ.'), free),
    paperCases: [
      {
        id: 'hardArea',
        name: 'Đối với trẻ em thường trú ở thôn đặc biệt khó khăn, xã có điều kiện kinh tế - xã hội đặc biệt khó khăn, xã đặc biệt khó khăn vùng bãi ngang ven biển, hải đảo theo quy định của Thủ tướng Chính phủ',
        papers: [
          {
            id: 'personalId',
            name: 'Cung cấp thông tin về số định danh cá nhân của trẻ em hoặc của cha hoặc mẹ hoặc người chăm sóc, nuôi dưỡng trẻ em',
            originals: 1,
            copies: 1,
            handling: 'show',
            hint: 'Chỉ cần số định danh của trẻ, của cha, mẹ hoặc người nuôi.',
          },
          {
            id: 'residencePaperCopy',
            name: 'Bản sao của một trong các loại giấy tờ: Thẻ Căn cước công dân, Chứng minh nhân dân, Giấy xác nhận thông tin về cư trú, Giấy thông báo số định danh cá nhân và thông tin công dân trong Cơ sở dữ liệu quốc gia về dân cư trong trường hợp cơ quan, tổ chức không thể khai thác được thông tin cư trú của công dân trong Cơ sở dữ liệu quốc gia về dân cư',
            originals: 0,
            copies: 1,
            handling: 'attach',
            hint: 'Chỉ khi không tra được nơi cư trú trên máy.',
            optional: true,
          },
        ],
      },
      {
        id: 'poorHousehold',
        name: 'Đối với trẻ em thuộc đối tượng là nhân khẩu trong gia đình thuộc diện hộ nghèo, cận nghèo theo quy định của Thủ tướng Chính phủ',
        papers: [
          {
            id: 'poorHouseholdPaper',
            name: 'Bản sao và mang bản chính để đối chiếu hoặc bản sao có chứng thực Giấy chứng nhận hoặc Giấy xác nhận hộ nghèo, hộ cận nghèo do Ủy ban nhân dân cấp xã cấp',
            originals: 0,
            copies: 1,
            handling: 'attach',
            hint: hints.poorHouseholdPaper,
          },
        ],
      },
      {
        id: 'withoutSupport',
        name: 'Đối với trẻ em không có nguồn nuôi dưỡng quy định tại khoản 1 Điều 5 Nghị định số 136/2013/NĐ-CP: một trong số các loại giấy tờ sau',
        papers: [
          {
            id: 'orphanConfirmation',
            name: 'Bản sao kèm bản chính để đối chiếu hoặc bản sao có chứng thực Văn bản xác nhận của Ủy ban nhân dân cấp xã hoặc cơ sở bảo trợ xã hội về tình trạng trẻ mồ côi, bị bỏ rơi hoặc trẻ thuộc các trường hợp khác quy định tại khoản 1 Điều 5 Nghị định số 136/2013/NĐ-CP ngày 21 tháng 10 năm 2013 của Chính phủ quy định chính sách trợ giúp xã hội đối với đối tượng bảo trợ xã hội',
            originals: 0,
            copies: 1,
            handling: 'attach',
            hint: 'Xã hoặc cơ sở bảo trợ xác nhận trẻ mồ côi, bị bỏ rơi.',
            optional: true,
          },
          {
            id: 'allowanceDecision',
            name: 'Bản sao kèm bản chính để đối chiếu hoặc bản sao có chứng thực Quyết định về việc trợ cấp xã hội của Chủ tịch Ủy ban nhân dân cấp huyện',
            originals: 0,
            copies: 1,
            handling: 'attach',
            hint: 'Quyết định trợ cấp xã hội của trẻ.',
            optional: true,
          },
          {
            id: 'adoptionCertificate',
            name: 'Bản sao kèm theo bản chính để đối chiếu hoặc bản sao có chứng thực Giấy chứng nhận nuôi con nuôi đối với trẻ mồ côi, bị bỏ rơi hoặc trẻ em thuộc các trường hợp khác quy định khoản 1 Điều 5 Nghị định số 136/2013/NĐ-CP ngày 21 tháng 10 năm 2013 của Chính phủ quy định chính sách trợ giúp xã hội đối với đối tượng bảo trợ xã hội',
            originals: 0,
            copies: 1,
            handling: 'attach',
            hint: 'Chỉ với trẻ được nhận làm con nuôi: giấy chứng nhận do xã cấp.',
            optional: true,
          },
        ],
      },
      {
        id: 'meritFamily',
        name: 'Đối với trẻ em thuộc đối tượng là con liệt sĩ, con Anh hùng Lực lượng vũ trang nhân dân, con thương binh, con người hưởng chính sách như thương binh, con bệnh binh; con một số đối tượng chính sách khác theo quy định tại Pháp lệnh ưu đãi người có công với cách mạng (nếu có)',
        papers: [
          {
            id: 'meritPaperCopy',
            name: 'Bản sao kèm theo bản chính để đối chiếu hoặc bản sao có chứng thực Giấy xác nhận của cơ quan quản lý đối tượng người có công và Giấy khai sinh của trẻ em',
            originals: 0,
            copies: 1,
            handling: 'attach',
            hint: 'Giấy xác nhận con người có công và giấy khai sinh; tra được trên máy thì không cần.',
          },
        ],
      },
      {
        id: 'disabledChild',
        name: 'Đối với trẻ em thuộc đối tượng là trẻ em khuyết tật học hòa nhập',
        papers: [
          {
            id: 'disabilityPaperCopy',
            name: 'Bản sao kèm theo bản chính để đối chiếu hoặc bản sao có chứng thực Giấy xác nhận khuyết tật do Ủy ban nhân dân cấp xã cấp hoặc Quyết định về việc trợ cấp xã hội của Chủ tịch Ủy ban nhân dân cấp huyện',
            originals: 0,
            copies: 1,
            handling: 'attach',
            hint: hints.disabilityCertificate,
          },
        ],
      },
    ],
    results: ['Danh sách trẻ em mẫu giáo được hỗ trợ ăn trưa do Ủy ban nhân dân cấp xã phê duyệt'],
    legalBasis: ['105/2020/NĐ-CP', '104/2022/NĐ-CP', '142/2025/NĐ-CP', '66.7/2025/NQ-CP'],
    resolvingSystem: 'province',
    authority: 'Cơ sở giáo dục',
    formId: 'generalRequest',
    decision: '985/QĐ-BGDĐT',
    dataOn: julyCrawl,
  },
  {
    code: '2.002770',
    name: 'Xét duyệt học sinh bán trú, học viên bán trú hỗ trợ kinh phí, hỗ trợ gạo',
    area: 'Giáo dục và Đào tạo thuộc hệ thống giáo dục quốc dân',
    summary: 'Xin tiền và gạo cho học sinh bán trú.',
    keywords: ['bán trú', 'gạo bán trú', 'học sinh bán trú', 'tiền bán trú', 'hỗ trợ gạo', 'nghị định 66'],
    serviceLevel: 'unknown',
    channels: sameForAll(everyWay, workingDays(7), free),
    paperCases: [
      {
        id: 'pupil',
        name: 'Học sinh bán trú',
        papers: [
          {
            id: 'pupilRequest',
            name: 'Học sinh, học viên thuộc đối tượng quy định tại khoản 2, khoản 3 Điều 4 Nghị định số 66/2025/NĐ-CP nộp Đơn đề nghị hưởng chính sách học sinh bán trú (theo Mẫu số 04)',
            originals: 1,
            copies: 0,
            handling: 'attach',
            hint: hints.officialForm,
          },
        ],
      },
      {
        id: 'learner',
        name: 'Học viên bán trú',
        papers: [
          {
            id: 'learnerRequest',
            name: 'Đơn đề nghị hưởng chính sách học viên bán trú (theo Mẫu số 05) quy định tại Phụ lục kèm theo Nghị định số 66/2025/NĐ-CP',
            originals: 1,
            copies: 0,
            handling: 'attach',
            hint: hints.officialForm,
          },
        ],
      },
      {
        id: 'poorHousehold',
        name: 'Học sinh, học viên thuộc hộ nghèo',
        addsOnly: true,
        papers: [
          {
            id: 'poorHouseholdPaper',
            name: 'Trường hợp học sinh, học viên thuộc hộ nghèo phải nộp bản chụp kèm bản chính để đối chiếu hoặc bản sao có chứng thực Giấy chứng nhận hoặc Giấy xác nhận hộ nghèo do Ủy ban nhân dân cấp xã cấp trong trường hợp cơ quan, tổ chức không thể khai thác được thông tin cư trú của công dân trong Cơ sở dữ liệu quốc gia về dân cư',
            originals: 0,
            copies: 1,
            handling: 'attach',
            hint: hints.poorHouseholdPaper,
            optional: true,
          },
        ],
      },
    ],
    results: ['Thông báo công khai danh sách học sinh bán trú, học viên bán trú'],
    legalBasis: ['142/2025/NĐ-CP', '66/2025/NĐ-CP'],
    resolvingSystem: 'province',
    authority: 'Cơ sở giáo dục',
    formId: 'generalRequest',
    decision: '951/QĐ-BGDĐT',
    dataOn: julyCrawl,
  },
  {
    code: '2.002771',
    name: 'Xét duyệt trẻ em nhà trẻ bán trú hỗ trợ kinh phí, hỗ trợ gạo',
    area: 'Giáo dục và Đào tạo thuộc hệ thống giáo dục quốc dân',
    summary: 'Xin tiền và gạo cho trẻ đi nhà trẻ bán trú.',
    keywords: ['nhà trẻ bán trú', 'trẻ nhà trẻ', 'gạo nhà trẻ', 'hỗ trợ nhà trẻ', 'bán trú'],
    serviceLevel: 'unknown',
    channels: sameForAll(everyWay, workingDays(5), free),
    paperCases: [
      everyDossier([
        {
          id: 'requestForm',
          name: 'Cha mẹ hoặc người chăm sóc, nuôi dưỡng trẻ em thuộc đối tượng quy định tại khoản 1 Điều 4 Nghị định số 66/2025/NĐ-CP nộp Đơn đề nghị hưởng chính sách trẻ em nhà trẻ bán trú theo Mẫu số 01 quy định tại Phụ lục kèm theo Nghị định số 66/2025/NĐ-CP',
          originals: 1,
          copies: 0,
          handling: 'attach',
          hint: hints.officialForm,
        },
        {
          id: 'groupProof',
          name: 'Đối với trẻ em nhà trẻ thuộc đối tượng quy định tại điểm b khoản 1 Điều 4 Nghị định số 66/2025/NĐ-CP thì cha mẹ hoặc người chăm sóc, nuôi dưỡng trẻ em nhà trẻ phải nộp thêm một trong các giấy tờ sau trong trường hợp cơ quan, tổ chức không thể khai thác được thông tin cư trú của công dân trong Cơ sở dữ liệu quốc gia về dân cư: Bản chụp kèm bản chính để đối chiếu hoặc bản sao có chứng thực Giấy chứng nhận hoặc Giấy xác nhận hộ nghèo do Ủy ban nhân dân cấp xã cấp; Bản chụp kèm bản chính để đối chiếu hoặc bản sao có chứng thực văn bản xác nhận của Ủy ban nhân dân cấp xã hoặc cơ sở bảo trợ xã hội về tình trạng trẻ mồ côi, bị bỏ rơi hoặc trẻ thuộc các trường hợp khác quy định tại khoản 1 Điều 5 Nghị định số 136/2013/NĐ-CP ngày 21 tháng 10 năm 2013 của Chính phủ quy định chính sách trợ giúp xã hội đối với đối tượng bảo trợ xã hội; bản chụp kèm theo bản chính để đối chiếu hoặc bản sao có chứng thực Giấy chứng nhận nuôi con nuôi đối với trẻ mồ côi, bị bỏ rơi hoặc trẻ em thuộc các trường hợp khác quy định khoản 1 Điều 5 Nghị định số 136/2013/NĐ-CP; Bản chụp kèm bản chính để đối chiếu hoặc bản sao có chứng thực Giấy xác nhận của cơ quan quản lý đối tượng con liệt sĩ, con Anh hùng Lực lượng vũ trang nhân dân, con thương binh, con người hưởng chính sách như thương binh, con bệnh binh; con một số đối tượng chính sách khác theo quy định tại Pháp lệnh Ưu đãi người có công với cách mạng (nếu có); Bản chụp kèm theo bản chính để đối chiếu hoặc bản sao có chứng thực Giấy xác nhận khuyết tật do Ủy ban nhân dân cấp xã cấp hoặc Quyết định về việc trợ cấp xã hội của Chủ tịch Ủy ban nhân dân cấp huyện',
          originals: 0,
          copies: 1,
          handling: 'attach',
          hint: 'Một giấy tùy trường hợp: hộ nghèo, mồ côi, con người có công, khuyết tật. Tra được trên máy thì không cần.',
          optional: true,
        },
      ]),
    ],
    results: [
      'Thông báo tiếp nhận hoặc không tiếp nhận hồ sơ, lý do cho cha mẹ hoặc người chăm sóc, nuôi dưỡng trẻ em nhà trẻ',
    ],
    legalBasis: ['66/2025/NĐ-CP'],
    resolvingSystem: 'province',
    authority: 'Cơ sở giáo dục',
    formId: 'generalRequest',
    decision: '951/QĐ-BGDĐT',
    dataOn: julyCrawl,
  },
];
