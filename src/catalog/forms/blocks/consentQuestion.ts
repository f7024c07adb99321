import type { Choice, Expression } from '../../../domain/form/formDefinition.ts';
import type { DeskQuestion } from './deskPage.ts';

interface Consent {
  id: DeskQuestion['id'];
  label: string;
  labelEn: string;
  /** Choices before the usual ones. */
  also?: Choice[];
  showIf?: Expression;
}

/** How somebody agrees on the residence sheet: notes (3)–(5) of CT01 allow the sheet itself, VNeID, or a paper of its own. */
export function consentQuestion({ id, label, labelEn, also = [], showIf }: Consent): DeskQuestion {
  return {
    id,
    type: 'choice',
    label,
    labelEn,
    help: {
      vi: 'Ký vào tờ khai đã in, xác nhận trên VNeID, hoặc viết giấy đồng ý riêng. Chưa rõ thì hỏi cán bộ.',
      en: 'By signing the printed sheet, on VNeID, or in a paper of its own. If unsure, ask the officer.',
    },
    required: true,
    ...(showIf === undefined ? {} : { showIf }),
    choices: [
      ...also,
      { code: 'onSheet', label: 'Ký vào tờ khai', labelEn: 'Signs the sheet' },
      { code: 'onVneid', label: 'Đồng ý trên VNeID', labelEn: 'Agrees on VNeID' },
      { code: 'separatePaper', label: 'Có giấy đồng ý riêng', labelEn: 'A separate paper' },
      { code: 'notNeeded', label: 'Việc này không cần', labelEn: 'Not needed here' },
    ],
  };
}
