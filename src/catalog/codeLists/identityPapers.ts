import type { CodeList } from '../../domain/form/formDefinition.ts';

/** Kinds of identity paper that the note on the civil-status sheets allows ("Giấy tờ tùy thân"). */
export const identityPapers: CodeList = {
  id: 'identityPapers',
  dataOn: '2026-09-29',
  items: [
    { code: 'identityCard', name: 'Thẻ căn cước' },
    {
      code: 'citizenIdentityCard',
      name: 'Căn cước công dân',
      otherNames: ['CCCD', 'Thẻ căn cước công dân'],
    },
    { code: 'electronicIdentity', name: 'Căn cước điện tử', otherNames: ['VNeID'] },
    { code: 'identityCertificate', name: 'Giấy chứng nhận căn cước' },
    { code: 'passport', name: 'Hộ chiếu' },
    {
      code: 'other',
      name: 'Giấy tờ khác có dán ảnh, còn giá trị sử dụng',
      otherNames: ['CMND', 'Chứng minh nhân dân'],
    },
  ],
};
