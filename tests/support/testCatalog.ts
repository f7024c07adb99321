import type { FormDefinition } from '../../src/domain/form/formDefinition.ts';
import { aProcedure } from './aCatalogDelta.ts';

/** A short form with a rule, a hidden question and a code list. */
export const villageRequest: FormDefinition = {
  id: 'villageRequest',
  version: 1,
  title: 'ĐƠN ĐỀ NGHỊ',
  grade: 'C',
  source: 'Invented for tests',
  pledge: 'Tôi cam đoan lời khai trên là đúng sự thật.',
  pages: [
    {
      id: 'requester',
      title: 'Người đề nghị',
      questions: [
        { id: 'requesterName', type: 'name', label: 'Họ, chữ đệm, tên:', required: true },
        { id: 'requesterBirthDate', type: 'date', precision: 'year', label: 'Ngày sinh:' },
        {
          id: 'witnessBirthDate',
          type: 'date',
          precision: 'day',
          label: 'Ngày sinh của người làm chứng:',
          checks: [
            { rule: '. <= today()', message: 'Ngày này ở sau hôm nay.' },
            { rule: 'age(., today()) >= 18', message: 'Chưa đủ 18 tuổi.' },
          ],
        },
        {
          id: 'ethnicGroup',
          type: 'choice',
          codeList: 'ethnicGroups',
          label: 'Dân tộc:',
        },
      ],
    },
    {
      id: 'request',
      title: 'Nội dung',
      questions: [
        { id: 'reason', type: 'text', maxLength: 500, label: 'Lý do:', required: true },
        { id: 'isUrgent', type: 'yesNo', label: 'Cần gấp:' },
        {
          id: 'urgency',
          type: 'text',
          label: 'Vì sao cần gấp:',
          required: true,
          showIf: "${isUrgent} = 'yes'",
        },
      ],
    },
  ],
};

export const testParts: Record<string, unknown> = {
  'procedure/1.001193': aProcedure({ formId: 'villageRequest' }),
  'form/villageRequest@1': villageRequest,
  'list/ethnicGroups': {
    id: 'ethnicGroups',
    dataOn: '2026-11-20',
    items: [
      { code: '04', name: 'Thái' },
      { code: '09', name: 'Mường' },
    ],
  },
};
