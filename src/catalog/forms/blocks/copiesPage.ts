import type { Page } from '../../../domain/form/formDefinition.ts';

/** Most copies that a sheet takes at once: two digits are printed. */
const mostCopies = 99;

/** "Đề nghị cấp bản sao: Có □ Không □; Số lượng: …… bản", at the foot of most civil-status sheets. */
export function copiesPage(label = 'Đề nghị cấp bản sao'): Page {
  return {
    id: 'copies',
    title: { vi: 'Bản sao', en: 'Copies' },
    questions: [
      {
        id: 'copiesWanted',
        type: 'yesNo',
        label,
        labelEn: 'Are copies wanted?',
        help: {
          vi: 'Ngoài bản chính, có cần thêm bản sao không? Mỗi bản sao có thể phải nộp phí.',
          en: 'Besides the original, are copies needed? A fee may be due for each.',
        },
        required: true,
      },
      {
        id: 'copiesCount',
        type: 'number',
        min: 1,
        max: mostCopies,
        unit: 'bản',
        label: 'Số lượng',
        labelEn: 'How many',
        showIf: "${copiesWanted} = 'yes'",
        required: true,
        checks: [{ rule: '. >= 1', message: { vi: 'Ít nhất là 1 bản.', en: 'At least one copy.' } }],
      },
    ],
  };
}
