import type { Page } from '../../../domain/form/formDefinition.ts';
import { birthDateOf, identityOf, nameOf, nationalityOf, residenceOf } from './personQuestions.ts';

/** "Mục đích sử dụng … (6)": for a marriage the confirmation names whom and where, and is valid for 6 months. */
export function intendedMarriagePages(): Page[] {
  return [
    {
      id: 'purpose',
      title: { vi: 'Dùng giấy vào việc gì', en: 'What the confirmation is for' },
      questions: [
        {
          id: 'purpose',
          type: 'choice',
          label: 'Mục đích sử dụng Giấy xác nhận tình trạng hôn nhân: (6)',
          labelEn: 'Purpose of the confirmation',
          help: {
            vi: 'Giấy xin để kết hôn thì ghi rõ kết hôn với ai, ở đâu, và có giá trị 06 tháng. Giấy xin cho việc khác không dùng để kết hôn được.',
            en: 'For a marriage it names whom and where, and is valid for six months. One issued for another purpose cannot be used to marry.',
          },
          required: true,
          secured: true,
          choices: [
            { code: 'marriage', label: 'Để kết hôn', labelEn: 'To marry' },
            { code: 'other', label: 'Để làm việc khác', labelEn: 'Something else' },
          ],
          checks: [
            {
              rule: ". != 'marriage' or ${maritalStatus} != 'married'",
              message: {
                vi: 'Đã khai là đang có vợ (chồng), nên không xin giấy để kết hôn được. Xem lại trang trước hoặc hỏi cán bộ.',
                en: 'You declared to be married, so it cannot be for a marriage. Check the page before, or ask the officer.',
              },
            },
          ],
        },
        {
          id: 'purposeDetail',
          type: 'text',
          maxLength: 300,
          lines: 2,
          label: 'Ghi rõ việc cần dùng giấy',
          labelEn: 'What it is needed for',
          help: {
            vi: 'Ví dụ: làm hồ sơ vay vốn tại ngân hàng; chuyển nhượng đất. Cần nhiều bản thì ghi số bản.',
            en: 'For example a bank loan or a transfer of land. Say how many copies, if more than one.',
          },
          showIf: "${purpose} = 'other'",
          required: true,
          secured: true,
        },
      ],
    },
    {
      id: 'intendedSpouse',
      title: { vi: 'Người sẽ kết hôn cùng', en: 'The person to be married' },
      showIf: "${purpose} = 'marriage'",
      questions: [
        nameOf('intendedSpouse', {
          label: 'Họ, chữ đệm, tên người sẽ kết hôn',
          labelEn: 'Full name of the intended spouse',
          secured: true,
        }),
        birthDateOf('intendedSpouse', { secured: true }),
        nationalityOf('intendedSpouse', { secured: true }),
      ],
    },
    {
      id: 'intendedSpousePapers',
      title: { vi: 'Nơi ở, giấy tờ của người đó và nơi đăng ký', en: 'That person’s home and papers, and the office' },
      showIf: "${purpose} = 'marriage'",
      questions: [
        identityOf('intendedSpouse', { label: 'Giấy tờ tùy thân' }),
        residenceOf('intendedSpouse', { label: 'Nơi cư trú', secured: true }),
        {
          id: 'intendedRegisteringOffice',
          type: 'text',
          maxLength: 200,
          label: 'Nơi dự định đăng ký kết hôn',
          labelEn: 'Office where the marriage is to be registered',
          help: {
            vi: 'Ví dụ: Ủy ban nhân dân xã Bá Thước, tỉnh Thanh Hóa.',
            en: 'For example a commune’s People’s Committee.',
          },
          required: true,
          secured: true,
        },
      ],
    },
  ];
}
