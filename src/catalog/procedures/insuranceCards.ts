import type { Procedure } from '../../domain/procedure/procedure.ts';
import { everyWay, sameForAll } from './channels.ts';
import { julyCrawl } from './dataDays.ts';
import { free } from './fees.ts';
import { participantForm } from './papers/insurancePapers.ts';
import { calendarDays } from './times.ts';

/** Insurance cards and books replaced or corrected, resolved by the social insurance office. */
export const insuranceCardProcedures: Procedure[] = [
  {
    code: '1.002759',
    name: 'Cấp lại, đổi, điều chỉnh thông tin trên sổ BHXH, thẻ BHYT',
    area: 'Cấp sổ BHXH, thẻ BHYT',
    summary: {
      vi: 'Xin lại thẻ bảo hiểm y tế, sổ bảo hiểm xã hội bị mất, hỏng hoặc sửa thông tin sai trên đó.',
      en: 'Replace a lost or damaged health insurance card or social insurance book, or correct what it says.',
    },
    keywords: [
      'mất thẻ bảo hiểm',
      'cấp lại thẻ bhyt',
      'đổi thẻ bảo hiểm',
      'mất sổ bhxh',
      'sai tên thẻ bảo hiểm',
      'gộp sổ bảo hiểm',
      'đổi nơi khám bệnh',
      'bhyt',
      'bhxh',
    ],
    serviceLevel: 'unknown',
    channels: sameForAll(
      everyWay,
      calendarDays(
        45,
        'Đổi, cấp lại thẻ BHYT không thay đổi thông tin hoặc đang điều trị: trong ngày; thay đổi thông tin trên thẻ: không quá 03 ngày; điều chỉnh nội dung đã ghi trên sổ BHXH: không quá 05 ngày; cấp lại, gộp sổ BHXH: không quá 10 ngày; phải xác minh ở tỉnh khác hoặc nhiều đơn vị: không quá 45 ngày.',
      ),
      free,
    ),
    casesMayJoin: true,
    paperCases: [
      {
        id: 'healthCard',
        name: 'Cấp lại, đổi, điều chỉnh thông tin trên thẻ BHYT',
        papers: [
          { ...participantForm, name: 'Tờ khai tham gia, điều chỉnh thông tin BHXH, BHYT (Mẫu TK1-TS)' },
          {
            id: 'higherBenefitProof',
            name: 'Trường hợp đổi thẻ BHYT do được hưởng quyền lợi BHYT cao hơn: bổ sung giấy tờ chứng minh',
            originals: 1,
            copies: 0,
            handling: 'attach',
            hint: {
              vi: 'Chỉ khi được hưởng mức cao hơn: một giấy chứng minh, như thẻ thương binh.',
              en: 'Only for a higher benefit: any one of your papers that shows it, such as a war invalid card.',
            },
            optional: true,
          },
          {
            id: 'rightNameProof',
            name: 'Trường hợp điều chỉnh họ, tên, chữ đệm; ngày, tháng, năm sinh; giới tính đối với người chỉ tham gia BHYT: một trong các giấy tờ căn cước công dân hoặc hộ chiếu hoặc giấy Thông báo số định danh cá nhân và thông tin trong Cơ sở dữ liệu quốc gia về dân cư',
            originals: 1,
            copies: 0,
            handling: 'attach',
            hint: {
              vi: 'Chỉ khi sửa tên, ngày sinh, giới tính: căn cước hoặc hộ chiếu.',
              en: 'Only to correct a name, birth date or sex: identity card or passport.',
            },
            optional: true,
          },
          {
            id: 'employerConfirmation',
            name: 'Đơn vị (trong trường hợp NLĐ nộp hồ sơ qua đơn vị): Xác nhận Tờ khai (TK1-TS) khi NLĐ điều chỉnh thông tin nhân thân trên thẻ BHYT; đối với người đang bảo lưu thời gian đóng BHXH thì đơn vị không phải xác nhận',
            originals: 1,
            copies: 0,
            handling: 'attach',
            hint: { vi: 'Chỉ khi nộp qua nơi làm việc.', en: 'Only when filing through an employer.' },
            optional: true,
          },
        ],
      },
      {
        id: 'insuranceBook',
        name: 'Cấp lại, đổi, điều chỉnh thông tin trên sổ BHXH',
        papers: [
          { ...participantForm, id: 'participantFormForBook' },
          {
            id: 'rightFactsProof',
            name: 'Trường hợp điều chỉnh thay đổi họ, tên, chữ đệm; ngày, tháng, năm sinh; giới tính; dân tộc; quốc tịch: Căn cước công dân hoặc hộ chiếu do cơ quan có thẩm quyền cấp theo quy định. Nếu là Đảng viên: cung cấp thêm lý lịch đảng viên (hồ sơ gốc) khi được kết nạp vào Đảng. Trường hợp người tham gia thay đổi nơi làm việc: Quyết định (văn bản) chứng minh địa điểm làm việc',
            originals: 1,
            copies: 0,
            handling: 'attach',
            hint: {
              vi: 'Chỉ khi sửa thông tin: căn cước hoặc hộ chiếu; đổi nơi làm việc thì nộp quyết định của nơi làm việc. Đảng viên sửa thông tin thì thêm lý lịch đảng viên.',
              en: 'Only to correct facts: identity card or passport; for a new workplace, its decision. A Party member who corrects facts adds the member’s record.',
            },
            optional: true,
          },
          {
            id: 'booksToMerge',
            name: 'Trường hợp gộp sổ BHXH: các sổ BHXH đề nghị gộp (nếu có)',
            originals: 1,
            copies: 0,
            handling: 'attach',
            hint: { vi: 'Chỉ khi gộp sổ: mang các sổ đang có.', en: 'Only to merge books: bring the ones you have.' },
            optional: true,
          },
          {
            id: 'workBefore1995',
            name: 'Trường hợp ghi xác nhận thời gian đóng BHXH trên sổ BHXH cho người tham gia được cộng nối thời gian nhưng không phải đóng BHXH trước năm 1995: hồ sơ liên quan kèm theo tương ứng với từng trường hợp (theo hướng dẫn tại mục 1 Phụ lục 01 ban hành kèm theo Quyết định số 948/QĐ-BHXH ngày 05/6/2023 của BHXH Việt Nam)',
            originals: 1,
            copies: 0,
            handling: 'attach',
            hint: {
              vi: 'Chỉ khi xin ghi thời gian làm việc trước năm 1995: hỏi cơ quan bảo hiểm xã hội cần giấy cũ nào.',
              en: 'Only to have work before 1995 recorded: ask the social insurance office which old papers it needs.',
            },
            optional: true,
          },
          {
            id: 'heavyWorkProof',
            name: 'Điều chỉnh làm nghề hoặc công việc nặng nhọc, độc hại, nguy hiểm hoặc đặc biệt nặng nhọc, độc hại nguy hiểm: một trong các loại giấy tờ Quyết định phân công vị trí công việc, hưởng lương; Hợp đồng lao động, Hợp đồng làm việc và các giấy tờ khác có liên quan tới việc điều chỉnh',
            originals: 1,
            copies: 0,
            handling: 'attach',
            hint: {
              vi: 'Chỉ khi sửa nghề nặng nhọc, độc hại: quyết định phân công hoặc hợp đồng lao động.',
              en: 'Only to correct heavy or harmful work: the assignment decision or labour contract.',
            },
            optional: true,
          },
        ],
      },
    ],
    results: ['Thẻ BHYT', 'Sổ BHXH'],
    legalBasis: [
      '25/2008/QH12',
      '38/2013/QH13',
      '46/2014/QH13',
      '58/2014/QH13',
      '115/2015/NĐ-CP',
      '123/2015/NĐ-CP',
      '134/2015/NĐ-CP',
      '28/2015/NĐ-CP',
      '146/2018/NĐ-CP',
      '104/2022/NĐ-CP',
      '250/QĐ-TTg',
      '13-TB/TW',
      '13/TT-NV',
      '18/2009/TTLT/BGDĐT-BTC-BLĐTBXH',
      '01/2013/TT-BVHTTDL',
      '28/2015/TT-BLĐTBXH',
      '01/2016/TT-BLĐTBXH',
      '01/2019/TT-BLĐTBXH',
      '2754/BHXH-CSXH',
      '4533/BHXH-CSXH',
      '490/QĐ-BHXH',
      '838/QĐ-BHXH',
      '888/QĐ-BHXH',
      '948/QĐ-BHXH',
    ],
    resolvingSystem: 'socialInsurance',
    authority: 'Bảo hiểm xã hội cơ sở',
    formId: 'generalRequest',
    portalUrl: 'https://dichvucong.gov.vn/thu-tuc-hanh-chinh/019d2bfb-df35-76fe-b9f6-886f8a133b5c',
    decision: '1474/QĐ-BTC',
    dataOn: julyCrawl,
  },
];
