import type { DeskQuestion } from './deskPage.ts';
import { isOneOf } from './expression.ts';

/** The interactive form of the ministry asks it; the paper sheet does not, but the papers depend on it. */
export function maritalStatusQuestions(party: 'Bride' | 'Groom', label: string): DeskQuestion[] {
  const status = statusOf(party, label);
  return [
    status,
    {
      id: `desk${party}MaritalStatusDetail`,
      type: 'text',
      maxLength: 200,
      label: `${label}: ghi rõ`,
      help: 'Ví dụ: từ ngày 05/3/2019 đến nay chưa đăng ký kết hôn với ai.',
      showIf: isOneOf(status.id, 'period', 'other'),
      required: true,
      secured: true,
    },
  ];
}

function statusOf(party: 'Bride' | 'Groom', label: string): DeskQuestion {
  return {
    id: `desk${party}MaritalStatus`,
    type: 'choice',
    label,
    help: 'Chỉ tính lần kết hôn đã đăng ký. Cưới theo phong tục mà chưa đăng ký thì chọn “chưa đăng ký kết hôn với ai”.',
    required: true,
    secured: true,
    choices: [
      { code: 'neverMarried', label: 'Chưa đăng ký kết hôn với ai' },
      {
        code: 'divorced',
        label: 'Đã đăng ký kết hôn nhưng đã ly hôn, hiện chưa đăng ký kết hôn với ai',
      },
      { code: 'widowed', label: 'Vợ/chồng đã chết, hiện chưa đăng ký kết hôn với ai' },
      {
        code: 'period',
        label: 'Từ ngày … đến ngày … chưa đăng ký kết hôn với ai',
      },
      { code: 'other', label: 'Khác' },
      { code: 'married', label: 'Hiện đang có vợ/chồng' },
    ],
    checks: [
      {
        rule: ". != 'married'",
        message: 'Người đang có vợ hoặc có chồng chưa đăng ký kết hôn được. Hỏi cán bộ trước khi khai tiếp.',
      },
    ],
  };
}
