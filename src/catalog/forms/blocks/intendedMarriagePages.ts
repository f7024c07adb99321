import type { Page } from '../../../domain/form/formDefinition.ts';
import { birthDateOf, identityOf, nameOf, nationalityOf, residenceOf } from './personQuestions.ts';

/** "Mục đích sử dụng … (6)": for a marriage the confirmation names whom and where, and is valid for 6 months. */
export function intendedMarriagePages(): Page[] {
  return [
    {
      id: 'purpose',
      title: 'Dùng giấy vào việc gì',
      questions: [
        {
          id: 'purpose',
          type: 'choice',
          label: 'Mục đích sử dụng Giấy xác nhận tình trạng hôn nhân: (6)',
          help: 'Giấy xin để kết hôn thì ghi rõ kết hôn với ai, ở đâu, và có giá trị 06 tháng. Giấy xin cho việc khác không dùng để kết hôn được.',
          required: true,
          secured: true,
          choices: [
            { code: 'marriage', label: 'Để kết hôn' },
            { code: 'other', label: 'Để làm việc khác' },
          ],
          checks: [
            {
              rule: ". != 'marriage' or ${maritalStatus} != 'married'",
              message:
                'Đã khai là đang có vợ (chồng), nên không xin giấy để kết hôn được. Xem lại trang trước hoặc hỏi cán bộ.',
            },
          ],
        },
        {
          id: 'purposeDetail',
          type: 'text',
          maxLength: 300,
          lines: 2,
          label: 'Ghi rõ việc cần dùng giấy',
          help: 'Ví dụ: làm hồ sơ vay vốn tại ngân hàng; chuyển nhượng đất. Cần nhiều bản thì ghi số bản.',
          showIf: "${purpose} = 'other'",
          required: true,
          secured: true,
        },
      ],
    },
    {
      id: 'intendedSpouse',
      title: 'Người sẽ kết hôn cùng',
      showIf: "${purpose} = 'marriage'",
      questions: [
        nameOf('intendedSpouse', {
          label: 'Họ, chữ đệm, tên người sẽ kết hôn',
          secured: true,
        }),
        birthDateOf('intendedSpouse', { secured: true }),
        nationalityOf('intendedSpouse', { secured: true }),
      ],
    },
    {
      id: 'intendedSpousePapers',
      title: 'Nơi ở, giấy tờ của người đó và nơi đăng ký',
      showIf: "${purpose} = 'marriage'",
      questions: [
        identityOf('intendedSpouse', { label: 'Giấy tờ tùy thân' }),
        residenceOf('intendedSpouse', { label: 'Nơi cư trú', secured: true }),
        {
          id: 'intendedRegisteringOffice',
          type: 'text',
          maxLength: 200,
          label: 'Nơi dự định đăng ký kết hôn',
          help: 'Ví dụ: Ủy ban nhân dân xã Bá Thước, tỉnh Thanh Hóa.',
          required: true,
          secured: true,
        },
      ],
    },
  ];
}
