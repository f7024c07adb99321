import type { Procedure } from '../../domain/procedure/procedure.ts';
import { everyWay, sameForAll } from './channels.ts';
import { julyCrawl } from './dataDays.ts';
import { free } from './fees.ts';
import { everyDossier } from './papers/everyDossier.ts';
import * as hints from './papers/hints.ts';
import { resistanceServiceProof } from './papers/meritPapers.ts';
import { workingDays } from './times.ts';

/** People exposed to toxic chemicals in the resistance, and their children (người có công). */
export const toxicChemicalProcedures: Procedure[] = [
  {
    code: '1.010816',
    name: 'Công nhận và giải quyết chế độ ưu đãi người hoạt động kháng chiến bị nhiễm chất độc hóa học',
    area: 'Người có công',
    summary: 'Xin công nhận và trợ cấp cho người tham gia kháng chiến bị nhiễm chất độc hóa học.',
    keywords: ['chất độc da cam', 'nhiễm chất độc', 'da cam', 'dioxin', 'chất độc hóa học', 'kháng chiến'],
    serviceLevel: 'unknown',
    channels: sameForAll(
      everyWay,
      workingDays(
        34,
        'Trường hợp thông thường: 34 ngày làm việc; có con đẻ dị dạng, dị tật đã hưởng mà bố (mẹ) chưa hưởng: 60 ngày làm việc; có vợ hoặc chồng nhưng không có con đẻ: 10 ngày làm việc.',
      ),
      free,
    ),
    paperCases: [
      everyDossier([
        {
          id: 'declarationForm',
          name: 'Bản khai theo Mẫu số 09 Phụ lục I Nghị định số 131/2021/NĐ-CP',
          originals: 1,
          copies: 0,
          handling: 'attach',
          hint: hints.officialForm,
        },
        {
          ...resistanceServiceProof,
          name: 'Một trong các giấy tờ có ghi nhận thời gian tham gia kháng chiến tại vùng quân đội Mỹ sử dụng chất độc hóa học sau: Giấy X Y Z. Bản sao được chứng thực từ một trong các giấy tờ sau: quyết định phục viên, xuất ngũ; giấy chuyển thương, chuyển viện, giấy điều trị; lý lịch cán bộ; lý lịch đảng viên; lý lịch quân nhân; lý lịch công an nhân dân; hồ sơ hưởng chế độ bảo hiểm xã hội; Huân chương, Huy chương chiến sĩ giải phóng; hồ sơ khen thưởng thành tích tham gia kháng chiến, hồ sơ người có công được xác lập trước ngày 01 tháng 01 năm 2000. Giấy tờ do cơ quan có thẩm quyền ban hành, xác nhận trước ngày 01 tháng 01 năm 2000. Trường hợp danh sách, sổ quản lý quân nhân, sổ chi trả trợ cấp quân nhân đi B đang lưu tại cơ quan chức năng của địa phương mà chưa có xác nhận thì Sở Lao động - Thương binh và Xã hội (nay là Sở Nội vụ) có trách nhiệm phối hợp với Bộ chỉ huy quân sự tỉnh tập hợp, chốt số lượng người và xác nhận danh sách, sổ quản lý đang do cơ quan, đơn vị quản lý, hoàn thành trước ngày 01 tháng 5 năm 2022 và gửi số liệu về Bộ Lao động - Thương binh và Xã hội (nay là Bộ Nội vụ) trước ngày 01 tháng 6 năm 2022. Trường hợp các giấy tờ trên chỉ thể hiện phiên hiệu, ký hiệu đơn vị thì kèm theo giấy xác nhận thông tin giải mã phiên hiệu, ký hiệu, thời gian, địa bàn hoạt động của đơn vị theo Mẫu số 37 Phụ lục I Nghị định số 131/2021/NĐ-CP',
        },
        {
          id: 'illnessProof',
          name: 'Một trong các giấy tờ ghi nhận mắc bệnh (trừ trường hợp có vợ hoặc có chồng nhưng không có con đẻ) như sau: Bản tóm tắt hồ sơ bệnh án của Bệnh viện hoặc Trung tâm y tế khu vực (bao gồm cả bệnh viện quân đội, công an) theo mẫu quy định của Bộ Y tế. Bản tóm tắt hồ sơ bệnh án ngoại trú của Phòng khám Ban Bảo vệ sức khỏe cán bộ tỉnh, thành phố trực thuộc trung ương theo mẫu quy định của Bộ Y tế. Giấy tờ do cơ quan, đơn vị có thẩm quyền ban hành được xác lập từ ngày 30 tháng 4 năm 1975 trở về trước ghi nhận mắc bệnh thuộc nhóm bệnh thần kinh ngoại biên trong thời gian từ một đến năm tuần sau phơi nhiễm đối với trường hợp mắc bệnh thần kinh ngoại biên cấp tính hoặc bán cấp tính. Bản tóm tắt hồ sơ bệnh án của lần điều trị cuối cùng ghi nhận quá trình điều trị về bệnh rối loạn tâm thần liên tiếp trong 03 năm trở lên của Bệnh viện hoặc Trung tâm y tế khu vực (bao gồm cả bệnh viện quân đội, công an) với các bệnh rối loạn tâm thần có liên quan đến phơi nhiễm với chất độc hóa học',
          originals: 1,
          copies: 0,
          handling: 'attach',
          hint: 'Một giấy cho thấy bệnh: tóm tắt bệnh án của bệnh viện hoặc giấy tờ cũ; người có vợ chồng mà không có con đẻ thì không cần.',
          optional: true,
        },
        {
          id: 'childlessConfirmation',
          name: 'Trường hợp có vợ hoặc có chồng nhưng không có con đẻ thì bổ sung thêm Giấy xác nhận người hoạt động kháng chiến có vợ hoặc có chồng nhưng không có con đẻ của Ủy ban nhân dân cấp xã',
          originals: 1,
          copies: 0,
          handling: 'attach',
          hint: 'Chỉ khi có vợ, chồng mà không có con đẻ: xã xác nhận.',
          optional: true,
        },
      ]),
    ],
    results: [
      'Quyết định về việc cấp giấy chứng nhận người hoạt động kháng chiến bị nhiễm chất độc hóa học và trợ cấp, phụ cấp ưu đãi',
      'Giấy chứng nhận người có công',
    ],
    legalBasis: ['02/2020/UBTVQH14', '190/2025/NQ-QH15', '131/2021/NĐ-CP', '129/2025/NĐ-CP', '25/2025/NĐ-CP', '45/2025/NĐ-CP'],
    resolvingSystem: 'province',
    authority: 'Sở Nội vụ, Hội đồng Giám định Y khoa tỉnh',
    formId: 'generalRequest',
    decision: '556/QĐ-BNV',
    dataOn: julyCrawl,
  },
  {
    code: '1.010817',
    name: 'Công nhận và giải quyết chế độ con đẻ của người hoạt động kháng chiến bị nhiễm chất độc hóa học',
    area: 'Người có công',
    summary: 'Xin trợ cấp cho con đẻ của người tham gia kháng chiến bị nhiễm chất độc hóa học.',
    keywords: ['con nạn nhân da cam', 'chất độc da cam', 'con bị dị tật', 'dị dạng', 'chất độc hóa học'],
    serviceLevel: 'unknown',
    channels: sameForAll(everyWay, workingDays(32), free),
    paperCases: [
      everyDossier([
        {
          id: 'declarationForm',
          name: 'Bản khai theo Mẫu số 09 Phụ lục I Nghị định số 131/2021/NĐ-CP',
          originals: 1,
          copies: 0,
          handling: 'attach',
          hint: hints.officialForm,
        },
        {
          id: 'childBirthCertificate',
          name: 'Bản sao được chứng thực từ giấy khai sinh, trích lục khai sinh',
          originals: 0,
          copies: 1,
          handling: 'attach',
          hint: hints.birthCertificate,
        },
        {
          ...resistanceServiceProof,
          name: 'Một trong các giấy tờ có ghi nhận thời gian tham gia kháng chiến tại vùng quân đội Mỹ sử dụng chất độc hóa học sau: Giấy X Y Z. Bản sao được chứng thực từ một trong các giấy tờ sau: quyết định phục viên, xuất ngũ; giấy chuyển thương, chuyển viện, giấy điều trị; lý lịch cán bộ; lý lịch đảng viên; lý lịch quân nhân; lý lịch công an nhân dân; hồ sơ hưởng chế độ bảo hiểm xã hội; Huân chương, Huy chương chiến sĩ giải phóng; hồ sơ khen thưởng thành tích tham gia kháng chiến, hồ sơ người có công được xác lập trước ngày 01 tháng 01 năm 2000. Giấy tờ do cơ quan có thẩm quyền ban hành, xác nhận trước ngày 01 tháng 01 năm 2000. Trường hợp danh sách, sổ quản lý quân nhân, sổ chi trả trợ cấp quân nhân đi B đang lưu tại cơ quan chức năng của địa phương mà chưa có xác nhận thì Sở Lao động - Thương binh và Xã hội (nay là Sở Nội vụ) có trách nhiệm phối hợp với Bộ chỉ huy quân sự tỉnh tập hợp, chốt số lượng người và xác nhận danh sách, sổ quản lý đang do cơ quan, đơn vị quản lý, hoàn thành trước ngày 01 tháng 5 năm 2022 và gửi số liệu về Bộ Lao động - Thương binh và Xã hội (nay là Bộ Nội vụ) trước ngày 01 tháng 6 năm 2022. Trường hợp các giấy tờ trên chỉ thể hiện phiên hiệu, ký hiệu đơn vị thì kèm theo giấy xác nhận thông tin giải mã phiên hiệu, ký hiệu, thời gian, địa bàn hoạt động của đơn vị theo Mẫu số 37 Phụ lục I Nghị định số 131/2021/NĐ-CP',
        },
        {
          id: 'illnessProof',
          name: 'Một trong các giấy tờ ghi nhận mắc bệnh hoặc dị dạng, dị tật như sau: Bản tóm tắt hồ sơ bệnh án của Bệnh viện hoặc Trung tâm y tế khu vực (bao gồm cả bệnh viện quân đội, công an) theo mẫu quy định của Bộ Y tế. Giấy xác nhận dị dạng, dị tật bẩm sinh của các cơ sở y tế cấp xã trở lên đối với con đẻ chưa khám bệnh, chữa bệnh về các dị dạng, dị tật',
          originals: 1,
          copies: 0,
          handling: 'attach',
          hint: 'Tóm tắt bệnh án, hoặc giấy của trạm y tế xác nhận dị tật bẩm sinh.',
        },
      ]),
    ],
    results: ['Quyết định trợ cấp ưu đãi đối với con đẻ của người hoạt động kháng chiến bị nhiễm chất độc hóa học'],
    legalBasis: ['02/2020/UBTVQH14', '190/2025/NQ-QH15', '131/2021/NĐ-CP', '129/2025/NĐ-CP', '25/2025/NĐ-CP', '45/2025/NĐ-CP'],
    resolvingSystem: 'province',
    authority: 'Sở Nội vụ, Hội đồng Giám định Y khoa tỉnh',
    formId: 'generalRequest',
    decision: '556/QĐ-BNV',
    dataOn: julyCrawl,
  },
];
