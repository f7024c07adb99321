import type { FormDefinition } from '../../src/domain/form/formDefinition.ts';
import type { RequiredPaper } from '../../src/domain/procedure/procedure.ts';
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
        {
          id: 'requesterName',
          type: 'name',
          label: 'Họ, chữ đệm, tên:',
          required: true,
          person: { role: 'requester', field: 'name' },
        },
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
  'list/communes': {
    id: 'communes',
    dataOn: '2026-07-25',
    items: [
      { code: '14956', name: 'xã Pù Luông', parent: '38' },
      { code: '14848', name: 'xã Mường Lát', parent: '38' },
      { code: '16654', name: 'xã Các Sơn', parent: '38' },
    ],
  },
  'form/signedRequest@1': {
    ...villageRequest,
    id: 'signedRequest',
    pages: [
      ...villageRequest.pages,
      {
        id: 'signing',
        title: 'Ký',
        questions: [{ id: 'signed', type: 'signature', label: 'Người đề nghị ký', required: true }],
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
