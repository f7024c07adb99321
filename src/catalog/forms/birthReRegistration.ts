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
  version: 2,
  title: 'TỜ KHAI ĐĂNG KÝ LẠI KHAI SINH',
  grade: 'A-',
  source: 'Thông tư 04/2020/TT-BTP, Phụ lục 5, sửa đổi bởi Thông tư 04/2024/TT-BTP',
  pages: [
    deskPage('deskOldPapers', [
      {
        id: 'deskHasOldCopy',
        type: 'yesNo',
        label: 'Còn bản sao Giấy khai sinh cũ không?',
        help: 'Bản sao chứng thực, bản sao cấp từ sổ khai sinh, hoặc giấy thay Giấy khai sinh cấp từ thời trước.',
        required: true,
      },
      {
        id: 'deskIsOfficial',
        type: 'yesNo',
        label:
          'Người đăng ký lại khai sinh có phải là cán bộ, công chức, viên chức hoặc đang công tác trong lực lượng vũ trang không?',
        help: 'Nếu phải thì có thể cần xác nhận của thủ trưởng cơ quan, đơn vị.',
        required: true,
      },
      {
        id: 'deskMotherEntered',
        type: 'yesNo',
        label: 'Có khai người mẹ không?',
        help: 'Không biết mẹ là ai thì chọn “Không”.',
        required: true,
        secured: true,
      },
      {
        id: 'deskFatherEntered',
        type: 'yesNo',
        label: 'Có khai người cha không?',
        help: 'Giấy tờ cũ không ghi tên cha thì chọn “Không”.',
        required: true,
        secured: true,
      },
    ]),
    ...requesterPages({
      relationLabel: 'Quan hệ với người được khai sinh',
      relations: ['self', 'father', 'mother', 'child', 'wife', 'husband', 'relative', 'guardian', 'organisation', 'other'],
    }),
    authorityPage("${requesterRelation} != 'self'"),
    {
      id: 'subject',
      title: 'Người được đăng ký lại khai sinh',
      lead: 'Đề nghị cơ quan đăng ký lại khai sinh cho người có tên dưới đây:',
      help: 'Làm cho chính mình thì khai lại tên của mình ở đây.',
      questions: [
        nameOf('subject'),
        birthDateOf('subject'),
        {
          id: 'subjectBirthDateInWords',
          type: 'text',
          label: 'ghi bằng chữ',
          compute: 'date-in-words(${subjectBirthDate})',
        },
        sexOf('subject'),
        ethnicGroupOf('subject'),
        nationalityOf('subject'),
      ],
    },
    {
      id: 'subjectOrigin',
      title: 'Nơi sinh và quê quán',
      questions: [
        {
          id: 'subjectBirthplace',
          type: 'address',
          historical: true,
          label: 'Nơi sinh: (4)',
          help: 'Giấy tờ cũ ghi xã, huyện, tỉnh thế nào thì chọn “Địa chỉ khác” và ghi lại như thế.',
          required: true,
        },
        {
          id: 'subjectHometown',
          type: 'address',
          historical: true,
          label: 'Quê quán',
          help: 'Theo giấy tờ cũ, nếu có ghi.',
          required: true,
        },
      ],
    },
    ...parentPages({ parent: 'mother', showIf: "${deskMotherEntered} = 'yes'" }),
    ...parentPages({ parent: 'father', showIf: "${deskFatherEntered} = 'yes'" }),
    {
      id: 'earlier',
      title: 'Lần đăng ký khai sinh trước đây',
      questions: earlierRegistration({
        placeLabel: 'Đã đăng ký khai sinh tại: (6)',
        dateLabel: 'ngày … tháng … năm …',
        numberLabel: 'Giấy khai sinh số: …',
        bookLabel: 'Quyển số: …',
      }),
    },
    copiesPage(),
  ],
  pledge:
    'Tôi cam đoan những nội dung khai trên đây là đúng sự thật và đã nộp đủ các giấy tờ hiện có. Tôi chịu hoàn toàn trách nhiệm trước pháp luật về nội dung cam đoan của mình.',
};
