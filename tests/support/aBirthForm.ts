import type { FormDefinition } from '../../src/domain/form/formDefinition.ts';
import type { Procedure } from '../../src/domain/procedure/procedure.ts';
import { aProcedure } from './aCatalogDelta.ts';

/** A small form with what the desk's code must cope with: a required name, a condition for papers, a table, an initial value. */
export const aBirthForm: FormDefinition = {
  id: 'birthRegistration',
  version: 1,
  title: 'TỜ KHAI ĐĂNG KÝ KHAI SINH',
  grade: 'B',
  source: 'Thông tư mẫu',
  pledge: 'Tôi cam đoan.',
  pages: [
    {
      id: 'requester',
      title: 'Người yêu cầu',
      questions: [
        { id: 'office', type: 'text', label: 'Kính gửi', initial: '${context.office}' },
        {
          id: 'requesterName',
          type: 'name',
          label: 'Họ, chữ đệm, tên người yêu cầu',
          required: true,
          person: { role: 'requester', field: 'name' },
        },
      ],
    },
    {
      id: 'child',
      title: 'Người được khai sinh',
      questions: [
        {
          id: 'childName',
          type: 'name',
          label: 'Họ, chữ đệm, tên',
          required: true,
          person: { role: 'child', field: 'name' },
        },
        { id: 'bornAtHome', type: 'yesNo', label: 'Sinh tại nhà?' },
        {
          id: 'siblings',
          type: 'table',
          label: 'Anh, chị, em',
          rowName: 'Người',
          columns: [{ id: 'siblingName', type: 'name', label: 'Họ tên' }],
        },
      ],
    },
  ],
};

export const aBirthProcedure: Procedure = aProcedure({
  everyday: true,
  channels: [{ channel: 'direct', time: { unit: 'workingDay', amount: 3 }, fees: [] }],
  paperCases: [
    {
      id: 'all',
      name: '',
      papers: [
        { id: 'form', name: 'Tờ khai đăng ký khai sinh', originals: 1, copies: 0, handling: 'form' },
        {
          id: 'hospitalPaper',
          name: 'Giấy chứng sinh',
          originals: 1,
          copies: 0,
          handling: 'attach',
          neededIf: "${bornAtHome} != 'yes'",
        },
        {
          id: 'witness',
          name: 'Văn bản của người làm chứng',
          originals: 1,
          copies: 0,
          handling: 'attach',
          neededIf: "${bornAtHome} = 'yes'",
        },
        { id: 'identity', name: 'Căn cước', originals: 0, copies: 0, handling: 'show' },
      ],
    },
  ],
});
