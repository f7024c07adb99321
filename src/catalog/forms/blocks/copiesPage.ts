import type { Page } from '../../../domain/form/formDefinition.ts';

/** Most copies that a sheet takes at once: two digits are printed. */
const mostCopies = 99;

/** "Đề nghị cấp bản sao: Có □ Không □; Số lượng: …… bản", at the foot of most civil-status sheets. */
export function copiesPage(label = 'Đề nghị cấp bản sao'): Page {
  return {
    id: 'copies',
    title: 'Bản sao',
    questions: [
      {
        id: 'copiesWanted',
        type: 'yesNo',
        label,
        help: 'Ngoài bản chính, có cần thêm bản sao không? Mỗi bản sao có thể phải nộp phí.',
        required: true,
      },
      {
        id: 'copiesCount',
        type: 'number',
        min: 1,
        max: mostCopies,
        unit: 'bản',
        label: 'Số lượng',
        showIf: "${copiesWanted} = 'yes'",
        required: true,
        checks: [{ rule: '. >= 1', message: 'Ít nhất là 1 bản.' }],
      },
    ],
  };
}
