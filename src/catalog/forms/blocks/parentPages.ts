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
    title: 'Người mẹ',
    papersTitle: 'Nơi ở và giấy tờ của người mẹ',
    sex: 'female',
  },
  father: {
    nameLabel: 'Họ, chữ đệm, tên người cha',
    title: 'Người cha',
    papersTitle: 'Nơi ở và giấy tờ của người cha',
    sex: 'male',
  },
} as const;

/**
 * One parent on the sheets of birth and re-registered birth. A parent who has died has no home ("đã chết" is written there) and no
 * identity paper to give.
 */
export function parentPages({ parent, showIf }: ParentWords): Page[] {
  const { nameLabel, title, papersTitle, sex } = words[parent];
  const shown = showIf === undefined ? {} : { showIf };
  return [
    {
      id: parent,
      title,
      ...shown,
      questions: [
        nameOf(parent, { label: nameLabel }),
        birthDateOf(parent, {
          label: 'Năm sinh: (5)',
          help: 'Biết đủ ngày, tháng, năm thì ghi đủ; không thì chỉ ghi năm.',
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
          help: 'Nơi đăng ký thường trú; không có thì ghi nơi tạm trú hoặc nơi đang ở. Người đã mất, hoặc ở nước ngoài, thì chọn “Địa chỉ khác” rồi ghi: đã chết, hoặc địa chỉ ở nước ngoài.',
        }),
        identityOf(parent, { sex, required: `${answerTo(`${parent}Residence`, 'historical')} = ''` }),
      ],
    },
  ];
}
