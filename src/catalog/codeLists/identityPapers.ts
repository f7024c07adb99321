import type { CodeList } from '../../domain/form/formDefinition.ts';

/** Kinds of identity paper that the note on the civil-status sheets allows ("Giấy tờ tùy thân"). */
export const identityPapers: CodeList = {
  id: 'identityPapers',
  dataOn: '2026-09-29',
  items: [
    { code: 'identityCard', name: 'Thẻ căn cước', nameEn: 'Identity card (since 2024)' },
    {
      code: 'citizenIdentityCard',
      name: 'Căn cước công dân',
      nameEn: 'Citizen identity card',
      otherNames: ['CCCD', 'Thẻ căn cước công dân'],
    },
    { code: 'electronicIdentity', name: 'Căn cước điện tử', nameEn: 'Electronic identity (VNeID)', otherNames: ['VNeID'] },
    { code: 'identityCertificate', name: 'Giấy chứng nhận căn cước', nameEn: 'Identity certificate' },
    { code: 'passport', name: 'Hộ chiếu', nameEn: 'Passport' },
    {
      code: 'other',
      name: 'Giấy tờ khác có dán ảnh, còn giá trị sử dụng',
      nameEn: 'Another valid paper with a photograph',
      otherNames: ['CMND', 'Chứng minh nhân dân'],
    },
  ],
};
