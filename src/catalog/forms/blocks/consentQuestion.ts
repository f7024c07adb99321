import type { Choice, Expression } from '../../../domain/form/formDefinition.ts';
import type { DeskQuestion } from './deskPage.ts';

interface Consent {
  id: DeskQuestion['id'];
  label: string;
  /** Choices before the usual ones. */
  also?: Choice[];
  showIf?: Expression;
}

/** How somebody agrees on the residence sheet: notes (3)–(5) of CT01 allow the sheet itself, VNeID, or a paper of its own. */
export function consentQuestion({ id, label, also = [], showIf }: Consent): DeskQuestion {
  return {
    id,
    type: 'choice',
    label,
    help: 'Ký vào tờ khai đã in, xác nhận trên VNeID, hoặc viết giấy đồng ý riêng. Chưa rõ thì hỏi cán bộ.',
    required: true,
    ...(showIf === undefined ? {} : { showIf }),
    choices: [
      ...also,
      { code: 'onSheet', label: 'Ký vào tờ khai' },
      { code: 'onVneid', label: 'Đồng ý trên VNeID' },
      { code: 'separatePaper', label: 'Có giấy đồng ý riêng' },
      { code: 'notNeeded', label: 'Việc này không cần' },
    ],
  };
}
