import type { FormDefinition } from '../../domain/form/formDefinition.ts';
import { copiesPage } from './blocks/copiesPage.ts';
import { deskPage } from './blocks/deskPage.ts';
import { maritalStatusQuestions } from './blocks/maritalStatusQuestions.ts';
import { registeringOffice } from './blocks/requesterPages.ts';
import { spousePages } from './blocks/spousePages.ts';

/** Tờ khai đăng ký kết hôn: both parties on one sheet, the bride's column first; both sign. */
export const marriageRegistration: FormDefinition = {
  id: 'marriageRegistration',
  version: 2,
  title: 'TỜ KHAI ĐĂNG KÝ KẾT HÔN',
  grade: 'A',
  source: 'Thông tư 04/2020/TT-BTP, Phụ lục 5',
  pages: [
    deskPage('deskMarriage', [
      {
        id: 'deskForeignElement',
        type: 'yesNo',
        label: 'Có bên nào là người nước ngoài, hoặc người Việt Nam định cư ở nước ngoài không?',
        help: 'Nếu có thì cần thêm giấy tờ, và dán ảnh của hai bên lên tờ khai.',
        required: true,
      },
      {
        id: 'deskPhotos',
        type: 'statement',
        label: 'Chuẩn bị ảnh của bên nữ và bên nam để dán vào ô (1), (2) trên tờ khai đã in.',
        showIf: "${deskForeignElement} = 'yes'",
      },
      ...maritalStatusQuestions('Bride', 'Tình trạng hôn nhân của bên nữ'),
      ...maritalStatusQuestions('Groom', 'Tình trạng hôn nhân của bên nam'),
    ]),
    {
      id: 'office',
      title: 'Nơi nhận',
      help: 'Hai bên khai chung một tờ. Khi nhận Giấy chứng nhận kết hôn, cả hai phải có mặt.',
      questions: [registeringOffice('Kính gửi: (3)')],
    },
    ...spousePages({
      person: 'bride',
      sex: 'female',
      title: 'Bên nữ',
      papersTitle: 'Nơi ở và giấy tờ của bên nữ',
      marriageAge: 18,
      tooYoung:
        'Bên nữ chưa đủ 18 tuổi nên chưa đăng ký kết hôn được (Luật Hôn nhân và gia đình, Điều 8). Xem lại ngày sinh, hoặc hỏi cán bộ.',
    }),
    ...spousePages({
      person: 'groom',
      sex: 'male',
      title: 'Bên nam',
      papersTitle: 'Nơi ở và giấy tờ của bên nam',
      marriageAge: 20,
      tooYoung:
        'Bên nam chưa đủ 20 tuổi nên chưa đăng ký kết hôn được (Luật Hôn nhân và gia đình, Điều 8). Xem lại ngày sinh, hoặc hỏi cán bộ.',
      otherParty: 'bride',
    }),
    copiesPage('Đề nghị cấp bản sao (6)'),
  ],
  pledge:
    'Chúng tôi cam đoan những lời khai trên đây là đúng sự thật, việc kết hôn của chúng tôi là tự nguyện, không vi phạm quy định của Luật Hôn nhân và gia đình Việt Nam. Chúng tôi chịu hoàn toàn trách nhiệm trước pháp luật về nội dung cam đoan của mình.\nĐề nghị Quý cơ quan đăng ký.',
};
