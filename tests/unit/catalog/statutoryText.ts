/**
 * The words of the printed sheets, copied from them by hand: what the catalog must say, letter by letter and in printed order.
 * Composite blanks are cut at their blanks; read one after the other they give the printed line.
 */
export interface StatutoryText {
  title: string;
  leads: string[];
  pledge: string;
  labels: string[];
  /** Questions of the sheet that have no printed label of their own: they say more exactly what a printed blank holds. */
  unprinted: string[];
}

const requester = (relation: string): string[] => [
  'Kính gửi: (1)',
  'Họ, chữ đệm, tên người yêu cầu',
  'Ngày, tháng, năm sinh',
  'Nơi cư trú: (2)',
  'Giấy tờ tùy thân: (3)',
  relation,
];

const subject = [
  'Họ, chữ đệm, tên',
  'Ngày, tháng, năm sinh',
  'Giới tính',
  'Dân tộc',
  'Quốc tịch',
  'Nơi cư trú: (2)',
  'Giấy tờ tùy thân: (3)',
];

const parent = (name: string): string[] => [
  name,
  'Năm sinh: (5)',
  'Dân tộc',
  'Quốc tịch',
  'Nơi cư trú: (2)',
  'Giấy tờ tùy thân: (3)',
];

const child = [
  'Họ, chữ đệm, tên',
  'Ngày, tháng, năm sinh',
  'ghi bằng chữ',
  'Giới tính',
  'Dân tộc',
  'Quốc tịch',
  'Nơi sinh: (4)',
  'Quê quán',
];

const copies = ['Đề nghị cấp bản sao', 'Số lượng'];

const spouse = [
  'Họ, chữ đệm, tên',
  'Ngày, tháng, năm sinh',
  'Dân tộc',
  'Quốc tịch',
  'Nơi cư trú (4)',
  'Giấy tờ tùy thân (5)',
  'Kết hôn lần thứ mấy',
];

const commonPledge =
  'Tôi cam đoan những nội dung khai trên đây là đúng sự thật và chịu trách nhiệm trước pháp luật về cam đoan của mình.';

export const statutoryText: Record<string, StatutoryText> = {
  birthRegistration: {
    title: 'TỜ KHAI ĐĂNG KÝ KHAI SINH',
    leads: ['Đề nghị cơ quan đăng ký khai sinh cho người dưới đây:'],
    pledge:
      'Tôi cam đoan nội dung đề nghị đăng ký khai sinh trên đây là đúng sự thật, được sự thỏa thuận nhất trí của các bên liên quan theo quy định pháp luật. Tôi chịu hoàn toàn trách nhiệm trước pháp luật về nội dung cam đoan của mình.',
    labels: [
      ...requester('Quan hệ với người được khai sinh'),
      ...child,
      ...parent('Họ, chữ đệm, tên người mẹ'),
      ...parent('Họ, chữ đệm, tên người cha'),
      ...copies,
    ],
    unprinted: ['requesterRelationDetail', 'childBirthFacility'],
  },
  birthReRegistration: {
    title: 'TỜ KHAI ĐĂNG KÝ LẠI KHAI SINH',
    leads: ['Đề nghị cơ quan đăng ký lại khai sinh cho người có tên dưới đây:'],
    pledge:
      'Tôi cam đoan những nội dung khai trên đây là đúng sự thật và đã nộp đủ các giấy tờ hiện có. Tôi chịu hoàn toàn trách nhiệm trước pháp luật về nội dung cam đoan của mình.',
    labels: [
      ...requester('Quan hệ với người được khai sinh'),
      ...child,
      ...parent('Họ, chữ đệm, tên người mẹ'),
      ...parent('Họ, chữ đệm, tên người cha'),
      'Đã đăng ký khai sinh tại: (6)',
      'ngày … tháng … năm …',
      'Giấy khai sinh số: …',
      'Quyển số: …',
      ...copies,
    ],
    unprinted: ['requesterRelationDetail'],
  },
  marriageRegistration: {
    title: 'TỜ KHAI ĐĂNG KÝ KẾT HÔN',
    leads: [],
    pledge:
      'Chúng tôi cam đoan những lời khai trên đây là đúng sự thật, việc kết hôn của chúng tôi là tự nguyện, không vi phạm quy định của Luật Hôn nhân và gia đình Việt Nam. Chúng tôi chịu hoàn toàn trách nhiệm trước pháp luật về nội dung cam đoan của mình.\nĐề nghị Quý cơ quan đăng ký.',
    labels: ['Kính gửi: (3)', ...spouse, ...spouse, 'Đề nghị cấp bản sao (6)', 'Số lượng'],
    unprinted: [],
  },
  deathRegistration: {
    title: 'TỜ KHAI ĐĂNG KÝ KHAI TỬ',
    leads: ['Đề nghị cơ quan đăng ký khai tử cho người có tên dưới đây:'],
    pledge: commonPledge,
    labels: [
      ...requester('Quan hệ với người đã chết'),
      ...subject.slice(0, 5),
      'Nơi cư trú cuối cùng: (2)',
      'Giấy tờ tùy thân: (3)',
      'Đã chết vào lúc: … giờ … phút,',
      'ngày … tháng … năm …',
      'Nơi chết',
      'Nguyên nhân chết',
      'Số Giấy báo tử/Giấy tờ thay thế Giấy báo tử: (4) …',
      'do … cấp',
      'ngày …',
      ...copies,
    ],
    unprinted: ['requesterRelationDetail'],
  },
  maritalStatusConfirmation: {
    title: 'TỜ KHAI CẤP GIẤY XÁC NHẬN TÌNH TRẠNG HÔN NHÂN',
    leads: ['Đề nghị cấp Giấy xác nhận tình trạng hôn nhân cho người có tên dưới đây:'],
    pledge: commonPledge,
    labels: [
      ...requester('Quan hệ với người được cấp Giấy xác nhận tình trạng hôn nhân'),
      ...subject,
      'Trong thời gian cư trú tại … từ ngày … đến ngày … (4)',
      'cư trú tại …',
      'từ ngày …',
      'đến ngày …',
      'Tình trạng hôn nhân: (5)',
      'Mục đích sử dụng Giấy xác nhận tình trạng hôn nhân: (6)',
    ],
    unprinted: [
      'requesterRelationDetail',
      'spouseName',
      'maritalPaperNumber',
      'maritalPaperIssuer',
      'maritalPaperIssuedOn',
      'purposeDetail',
      'intendedSpouseName',
      'intendedSpouseBirthDate',
      'intendedSpouseNationality',
      'intendedSpouseIdentity',
      'intendedSpouseResidence',
      'intendedRegisteringOffice',
    ],
  },
  civilStatusChange: {
    title: 'TỜ KHAI ĐĂNG KÝ VIỆC THAY ĐỔI, CẢI CHÍNH, BỔ SUNG THÔNG TIN HỘ TỊCH, XÁC ĐỊNH LẠI DÂN TỘC',
    leads: [],
    pledge: commonPledge,
    labels: [
      ...requester('Quan hệ với người được thay đổi, cải chính, xác định lại dân tộc, bổ sung thông tin hộ tịch'),
      'Đề nghị cơ quan đăng ký việc (4) … cho người có tên dưới đây',
      ...subject,
      'Đã đăng ký (5) …',
      'tại …',
      'ngày … tháng … năm …',
      'số: …',
      'Quyển số: …',
      'Nội dung: (6)',
      'từ …',
      'thành …',
      'Lý do',
      'Ý kiến của người được thay đổi họ, tên (nếu đủ 9 tuổi trở lên)',
      'Ý kiến của cha, mẹ',
      ...copies,
    ],
    unprinted: ['requesterRelationDetail', 'changedItem'],
  },
  civilStatusExtract: {
    title: 'TỜ KHAI CẤP BẢN SAO TRÍCH LỤC HỘ TỊCH',
    leads: [],
    pledge: commonPledge,
    labels: [
      ...requester('Quan hệ với người được cấp bản sao Trích lục hộ tịch').filter((label) => label !== 'Ngày, tháng, năm sinh'),
      'Đề nghị cơ quan cấp bản sao trích lục (4) … cho người có tên dưới đây:',
      ...subject,
      'Số định danh cá nhân',
      'Đã đăng ký tại: (5)',
      'ngày …',
      'số …',
      'Quyển số …',
      'Số lượng bản sao đề nghị cấp: (6)',
    ],
    unprinted: ['requesterRelationDetail'],
  },
  residenceChange: {
    title: 'TỜ KHAI THAY ĐỔI THÔNG TIN CƯ TRÚ',
    leads: [],
    pledge: '',
    labels: [
      'Kính gửi(1):',
      '1 Họ, chữ đệm và tên khai sinh',
      '2 Ngày, tháng, năm sinh',
      '3 Giới tính',
      '4 Số định danh cá nhân',
      '5 Số điện thoại liên hệ',
      '6 Email',
      '7 Họ, chữ đệm và tên chủ hộ',
      '8 Mối quan hệ với chủ hộ',
      '9 Số định danh cá nhân của chủ hộ',
      '10 Nội dung đề nghị(2)',
      '11 Những thành viên trong hộ gia đình cùng thay đổi',
      'Họ, chữ đệm và tên',
      'Ngày, tháng, năm sinh',
      'Giới tính',
      'Số định danh cá nhân',
      'Mối quan hệ với chủ hộ',
    ],
    unprinted: ['relationToHeadDetail'],
  },
};
