import type { DeskQuestion } from './deskPage.ts';
import { isOneOf } from './expression.ts';

/** The interactive form of the ministry asks it; the paper sheet does not, but the papers depend on it. */
export function maritalStatusQuestions(party: 'Bride' | 'Groom', label: string, labelEn: string): DeskQuestion[] {
  const status = statusOf(party, label, labelEn);
  return [
    status,
    {
      id: `desk${party}MaritalStatusDetail`,
      type: 'text',
      maxLength: 200,
      label: `${label}: ghi rõ`,
      labelEn: `${labelEn}: in words`,
      help: {
        vi: 'Ví dụ: từ ngày 05/3/2019 đến nay chưa đăng ký kết hôn với ai.',
        en: 'For example: unmarried from 5 March 2019 until now.',
      },
      showIf: isOneOf(status.id, 'period', 'other'),
      required: true,
      secured: true,
    },
  ];
}

function statusOf(party: 'Bride' | 'Groom', label: string, labelEn: string): DeskQuestion {
  return {
    id: `desk${party}MaritalStatus`,
    type: 'choice',
    label,
    labelEn,
    help: {
      vi: 'Chỉ tính lần kết hôn đã đăng ký. Cưới theo phong tục mà chưa đăng ký thì chọn “chưa đăng ký kết hôn với ai”.',
      en: 'Only registered marriages count; a customary wedding that was not registered does not.',
    },
    required: true,
    secured: true,
    choices: [
      { code: 'neverMarried', label: 'Chưa đăng ký kết hôn với ai', labelEn: 'Never registered a marriage' },
      {
        code: 'divorced',
        label: 'Đã đăng ký kết hôn nhưng đã ly hôn, hiện chưa đăng ký kết hôn với ai',
        labelEn: 'Divorced, not married again',
      },
      { code: 'widowed', label: 'Vợ/chồng đã chết, hiện chưa đăng ký kết hôn với ai', labelEn: 'Widowed, not married again' },
      {
        code: 'period',
        label: 'Từ ngày … đến ngày … chưa đăng ký kết hôn với ai',
        labelEn: 'Unmarried during a certain period',
      },
      { code: 'other', label: 'Khác', labelEn: 'Other' },
      { code: 'married', label: 'Hiện đang có vợ/chồng', labelEn: 'Married at present' },
    ],
    checks: [
      {
        rule: ". != 'married'",
        message: {
          vi: 'Người đang có vợ hoặc có chồng chưa đăng ký kết hôn được. Hỏi cán bộ trước khi khai tiếp.',
          en: 'A person who is married cannot register another marriage. Ask the officer before going on.',
        },
      },
    ],
  };
}
