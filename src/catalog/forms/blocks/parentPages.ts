import type { Expression, Page } from '../../../domain/form/formDefinition.ts';
import { answerTo } from './expression.ts';
import { birthDateOf, ethnicGroupOf, identityOf, nameOf, nationalityOf, residenceOf } from './personQuestions.ts';

interface ParentWords {
  parent: 'mother' | 'father';
  showIf?: Expression;
}

const words = {
  mother: {
    nameLabel: 'Họ, chữ đệm, tên người mẹ',
    nameLabelEn: 'Full name of the mother',
    title: { vi: 'Người mẹ', en: 'The mother' },
    papersTitle: { vi: 'Nơi ở và giấy tờ của người mẹ', en: 'The mother’s home and papers' },
    sex: 'female',
  },
  father: {
    nameLabel: 'Họ, chữ đệm, tên người cha',
    nameLabelEn: 'Full name of the father',
    title: { vi: 'Người cha', en: 'The father' },
    papersTitle: { vi: 'Nơi ở và giấy tờ của người cha', en: 'The father’s home and papers' },
    sex: 'male',
  },
} as const;

/**
 * One parent on the sheets of birth and re-registered birth. A parent who has died has no home ("đã chết" is written there) and no
 * identity paper to give.
 */
export function parentPages({ parent, showIf }: ParentWords): Page[] {
  const { nameLabel, nameLabelEn, title, papersTitle, sex } = words[parent];
  const shown = showIf === undefined ? {} : { showIf };
  return [
    {
      id: parent,
      title,
      ...shown,
      questions: [
        nameOf(parent, { label: nameLabel, labelEn: nameLabelEn }),
        birthDateOf(parent, {
          label: 'Năm sinh: (5)',
          labelEn: 'Year of birth',
          help: {
            vi: 'Biết đủ ngày, tháng, năm thì ghi đủ; không thì chỉ ghi năm.',
            en: 'The full date if it is known, else only the year.',
          },
        }),
        ethnicGroupOf(parent),
        nationalityOf(parent),
      ],
    },
    {
      id: `${parent}Papers`,
      title: papersTitle,
      ...shown,
      questions: [
        residenceOf(parent, {
          help: {
            vi: 'Nơi đăng ký thường trú; không có thì ghi nơi tạm trú hoặc nơi đang ở. Người đã mất, hoặc ở nước ngoài, thì chọn “Địa chỉ khác” rồi ghi: đã chết, hoặc địa chỉ ở nước ngoài.',
            en: 'Where registered, else where living now. For a parent who has died or lives abroad choose “Another address” and say so.',
          },
        }),
        identityOf(parent, { sex, required: `${answerTo(`${parent}Residence`, 'historical')} = ''` }),
      ],
    },
  ];
}
