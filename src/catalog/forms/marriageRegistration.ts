import type { FormDefinition } from '../../domain/form/formDefinition.ts';
import { copiesPage } from './blocks/copiesPage.ts';
import { deskPage } from './blocks/deskPage.ts';
import { maritalStatusQuestions } from './blocks/maritalStatusQuestions.ts';
import { registeringOffice } from './blocks/requesterPages.ts';
import { spousePages } from './blocks/spousePages.ts';

/** Tờ khai đăng ký kết hôn: both parties on one sheet, the bride's column first; both sign. */
export const marriageRegistration: FormDefinition = {
  id: 'marriageRegistration',
  version: 1,
  title: 'TỜ KHAI ĐĂNG KÝ KẾT HÔN',
  titleEn: 'Declaration for the registration of a marriage',
  grade: 'A',
  source: 'Thông tư 04/2020/TT-BTP, Phụ lục 5',
  pages: [
    deskPage('deskMarriage', [
      {
        id: 'deskForeignElement',
        type: 'yesNo',
        label: 'Có bên nào là người nước ngoài, hoặc người Việt Nam định cư ở nước ngoài không?',
        labelEn: 'Is either party a foreigner, or a Vietnamese who has settled abroad?',
        help: {
          vi: 'Nếu có thì cần thêm giấy tờ, và dán ảnh của hai bên lên tờ khai.',
          en: 'If so, more papers are needed, and a photograph of each party on the sheet.',
        },
        required: true,
      },
      {
        id: 'deskPhotos',
        type: 'statement',
        label: 'Chuẩn bị ảnh của bên nữ và bên nam để dán vào ô (1), (2) trên tờ khai đã in.',
        labelEn: 'Bring a photograph of each party for the boxes (1) and (2) of the printed sheet.',
        showIf: "${deskForeignElement} = 'yes'",
      },
      ...maritalStatusQuestions('Bride', 'Tình trạng hôn nhân của bên nữ', 'Marital status of the bride'),
      ...maritalStatusQuestions('Groom', 'Tình trạng hôn nhân của bên nam', 'Marital status of the groom'),
    ]),
    {
      id: 'office',
      title: { vi: 'Nơi nhận', en: 'The office' },
      help: {
        vi: 'Hai bên khai chung một tờ. Khi nhận Giấy chứng nhận kết hôn, cả hai phải có mặt.',
        en: 'Both parties share one sheet. Both must be present when the certificate is handed over.',
      },
      questions: [registeringOffice('Kính gửi: (3)')],
    },
    ...spousePages({
      person: 'bride',
      sex: 'female',
      title: { vi: 'Bên nữ', en: 'The bride' },
      papersTitle: { vi: 'Nơi ở và giấy tờ của bên nữ', en: 'The bride’s home and papers' },
      marriageAge: 18,
      tooYoung: {
        vi: 'Bên nữ chưa đủ 18 tuổi nên chưa đăng ký kết hôn được (Luật Hôn nhân và gia đình, Điều 8). Xem lại ngày sinh, hoặc hỏi cán bộ.',
        en: 'The bride is not yet 18, so the marriage cannot be registered (Law on Marriage and Family, Article 8). Check the birth date, or ask the officer.',
      },
    }),
    ...spousePages({
      person: 'groom',
      sex: 'male',
      title: { vi: 'Bên nam', en: 'The groom' },
      papersTitle: { vi: 'Nơi ở và giấy tờ của bên nam', en: 'The groom’s home and papers' },
      marriageAge: 20,
      tooYoung: {
        vi: 'Bên nam chưa đủ 20 tuổi nên chưa đăng ký kết hôn được (Luật Hôn nhân và gia đình, Điều 8). Xem lại ngày sinh, hoặc hỏi cán bộ.',
        en: 'The groom is not yet 20, so the marriage cannot be registered (Law on Marriage and Family, Article 8). Check the birth date, or ask the officer.',
      },
      otherParty: 'bride',
    }),
    copiesPage('Đề nghị cấp bản sao (6)'),
  ],
  pledge:
    'Chúng tôi cam đoan những lời khai trên đây là đúng sự thật, việc kết hôn của chúng tôi là tự nguyện, không vi phạm quy định của Luật Hôn nhân và gia đình Việt Nam. Chúng tôi chịu hoàn toàn trách nhiệm trước pháp luật về nội dung cam đoan của mình.\nĐề nghị Quý cơ quan đăng ký.',
  pledgeEn:
    'We pledge that what we have declared is true, that we marry of our own free will, and that our marriage does not violate the Law on Marriage and Family of Vietnam. We bear full responsibility before the law for this pledge.\nWe ask the office to register the marriage.',
};
