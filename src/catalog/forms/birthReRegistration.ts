import type { FormDefinition } from '../../domain/form/formDefinition.ts';
import { authorityPage } from './blocks/authorityPage.ts';
import { copiesPage } from './blocks/copiesPage.ts';
import { deskPage } from './blocks/deskPage.ts';
import { earlierRegistration } from './blocks/earlierRegistration.ts';
import { parentPages } from './blocks/parentPages.ts';
import { birthDateOf, ethnicGroupOf, nameOf, nationalityOf, sexOf } from './blocks/personQuestions.ts';
import { requesterPages } from './blocks/requesterPages.ts';

/** Tờ khai đăng ký lại khai sinh: the register and the certificate of a birth once registered are both lost. */
export const birthReRegistration: FormDefinition = {
  id: 'birthReRegistration',
  version: 1,
  title: 'TỜ KHAI ĐĂNG KÝ LẠI KHAI SINH',
  titleEn: 'Declaration for the renewed registration of a birth',
  grade: 'A-',
  source: 'Thông tư 04/2020/TT-BTP, Phụ lục 5, sửa đổi bởi Thông tư 04/2024/TT-BTP',
  pages: [
    deskPage('deskOldPapers', [
      {
        id: 'deskHasOldCopy',
        type: 'yesNo',
        label: 'Còn bản sao Giấy khai sinh cũ không?',
        labelEn: 'Is there still a copy of the old birth certificate?',
        help: {
          vi: 'Bản sao chứng thực, bản sao cấp từ sổ khai sinh, hoặc giấy thay Giấy khai sinh cấp từ thời trước.',
          en: 'A certified copy, a copy from the register, or a paper that served as a birth certificate in former times.',
        },
        required: true,
      },
      {
        id: 'deskIsOfficial',
        type: 'yesNo',
        label:
          'Người đăng ký lại khai sinh có phải là cán bộ, công chức, viên chức hoặc đang công tác trong lực lượng vũ trang không?',
        labelEn: 'Is the person a civil servant, or serving in the armed forces?',
        help: {
          vi: 'Nếu phải thì có thể cần xác nhận của thủ trưởng cơ quan, đơn vị.',
          en: 'If so, a confirmation by the head of the office or unit may be needed.',
        },
        required: true,
      },
      {
        id: 'deskMotherEntered',
        type: 'yesNo',
        label: 'Có khai người mẹ không?',
        labelEn: 'Is the mother to be entered?',
        help: { vi: 'Không biết mẹ là ai thì chọn “Không”.', en: 'If the mother is not known, answer “No”.' },
        required: true,
        secured: true,
      },
      {
        id: 'deskFatherEntered',
        type: 'yesNo',
        label: 'Có khai người cha không?',
        labelEn: 'Is the father to be entered?',
        help: {
          vi: 'Giấy tờ cũ không ghi tên cha thì chọn “Không”.',
          en: 'If the old papers do not name a father, answer “No”.',
        },
        required: true,
        secured: true,
      },
    ]),
    ...requesterPages({
      relationLabel: 'Quan hệ với người được khai sinh',
      relationLabelEn: 'Relation to the person whose birth is registered',
      relations: ['self', 'father', 'mother', 'child', 'wife', 'husband', 'relative', 'guardian', 'organisation', 'other'],
    }),
    authorityPage("${requesterRelation} != 'self'"),
    {
      id: 'subject',
      title: { vi: 'Người được đăng ký lại khai sinh', en: 'The person whose birth is registered again' },
      lead: 'Đề nghị cơ quan đăng ký lại khai sinh cho người có tên dưới đây:',
      help: {
        vi: 'Làm cho chính mình thì khai lại tên của mình ở đây.',
        en: 'If you ask for yourself, give your own name again here.',
      },
      questions: [
        nameOf('subject'),
        birthDateOf('subject'),
        {
          id: 'subjectBirthDateInWords',
          type: 'text',
          label: 'ghi bằng chữ',
          labelEn: 'The date in words',
          compute: 'date-in-words(${subjectBirthDate})',
        },
        sexOf('subject'),
        ethnicGroupOf('subject'),
        nationalityOf('subject'),
      ],
    },
    {
      id: 'subjectOrigin',
      title: { vi: 'Nơi sinh và quê quán', en: 'Place of birth and home town' },
      questions: [
        {
          id: 'subjectBirthplace',
          type: 'address',
          historical: true,
          label: 'Nơi sinh: (4)',
          labelEn: 'Place of birth',
          help: {
            vi: 'Giấy tờ cũ ghi xã, huyện, tỉnh thế nào thì chọn “Địa chỉ khác” và ghi lại như thế.',
            en: 'As the old papers have it; for an old address of three levels choose “Another address”.',
          },
          required: true,
        },
        {
          id: 'subjectHometown',
          type: 'address',
          historical: true,
          label: 'Quê quán',
          labelEn: 'Home town',
          help: { vi: 'Theo giấy tờ cũ, nếu có ghi.', en: 'As the old papers have it.' },
          required: true,
        },
      ],
    },
    ...parentPages({ parent: 'mother', showIf: "${deskMotherEntered} = 'yes'" }),
    ...parentPages({ parent: 'father', showIf: "${deskFatherEntered} = 'yes'" }),
    {
      id: 'earlier',
      title: { vi: 'Lần đăng ký khai sinh trước đây', en: 'The earlier registration' },
      questions: earlierRegistration({
        placeLabel: 'Đã đăng ký khai sinh tại: (6)',
        placeLabelEn: 'The birth was registered at',
        dateLabel: 'ngày … tháng … năm …',
        numberLabel: 'Giấy khai sinh số: …',
        numberLabelEn: 'Number of the birth certificate',
        bookLabel: 'Quyển số: …',
      }),
    },
    copiesPage(),
  ],
  pledge:
    'Tôi cam đoan những nội dung khai trên đây là đúng sự thật và đã nộp đủ các giấy tờ hiện có. Tôi chịu hoàn toàn trách nhiệm trước pháp luật về nội dung cam đoan của mình.',
  pledgeEn:
    'I pledge that what I have declared is true and that I have handed in every paper that I have. I bear full responsibility before the law for this pledge.',
};
