import type { FormDefinition } from '../../src/domain/form/formDefinition.ts';
import type { RequiredPaper } from '../../src/domain/procedure/procedure.ts';
import { aProcedure } from './aCatalogDelta.ts';

/** A short form with a rule, a hidden question and a code list. */
export const villageRequest: FormDefinition = {
  id: 'villageRequest',
  version: 1,
  title: 'ĐƠN ĐỀ NGHỊ',
  titleEn: 'REQUEST',
  grade: 'C',
  source: 'Invented for tests',
  pledge: 'Tôi cam đoan lời khai trên là đúng sự thật.',
  pledgeEn: 'I pledge that the above is true.',
  pages: [
    {
      id: 'requester',
      title: { vi: 'Người đề nghị', en: 'Requester' },
      questions: [
        { id: 'requesterName', type: 'name', label: 'Họ, chữ đệm, tên:', labelEn: 'Full name', required: true },
        { id: 'requesterBirthDate', type: 'date', precision: 'year', label: 'Ngày sinh:', labelEn: 'Date of birth' },
        {
          id: 'ethnicGroup',
          type: 'choice',
          codeList: 'ethnicGroups',
          label: 'Dân tộc:',
          labelEn: 'Ethnic group',
        },
      ],
    },
    {
      id: 'request',
      title: { vi: 'Nội dung', en: 'Request' },
      questions: [
        { id: 'reason', type: 'text', maxLength: 500, label: 'Lý do:', labelEn: 'Reason', required: true },
        { id: 'isUrgent', type: 'yesNo', label: 'Cần gấp:', labelEn: 'Urgent' },
        {
          id: 'urgency',
          type: 'text',
          label: 'Vì sao cần gấp:',
          labelEn: 'Why urgent',
          required: true,
          showIf: "${isUrgent} = 'yes'",
        },
      ],
    },
  ],
};

/** Papers by case, of which one must be said. */
export const twoCases = aProcedure({
  code: '1.004194',
  formId: 'villageRequest',
  paperCases: [
    { id: 'person', name: 'Một người', papers: [aPaper('lease')] },
    { id: 'group', name: 'Theo danh sách', papers: [aPaper('list')] },
  ],
});

function aPaper(id: string): RequiredPaper {
  return { id, name: `Giấy ${id}`, originals: 1, copies: 0, handling: 'attach' };
}

export const testParts: Record<string, unknown> = {
  'procedure/1.001193': aProcedure({
    formId: 'villageRequest',
    paperCases: [
      {
        id: 'all',
        name: '',
        papers: [{ ...aPaper('birthCertificateOfHospital'), optional: true }],
      },
    ],
  }),
  'procedure/1.004194': twoCases,
  'form/villageRequest@1': villageRequest,
  'form/signedRequest@1': {
    ...villageRequest,
    id: 'signedRequest',
    pages: [
      ...villageRequest.pages,
      {
        id: 'signing',
        title: { vi: 'Ký', en: 'Sign' },
        questions: [{ id: 'signed', type: 'signature', label: 'Người đề nghị ký', labelEn: 'Signature', required: true }],
      },
    ],
  },
  'procedure/1.000105': aProcedure({ code: '1.000105', formId: 'signedRequest' }),
  'list/ethnicGroups': {
    id: 'ethnicGroups',
    dataOn: '2026-11-20',
    items: [
      { code: '04', name: 'Thái' },
      { code: '09', name: 'Mường' },
    ],
  },
};
