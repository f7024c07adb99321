import type { Question, QuestionBase } from '../../../domain/form/formDefinition.ts';

interface EarlierRegistration {
  placeLabel: string;
  /** "ngày … tháng … năm …" or only "ngày", as the sheet prints it. */
  dateLabel: string;
  numberLabel: string;
  bookLabel: string;
}

const ifKnown = 'Biết thì ghi, không biết thì để trống.';

/** Where, when and under which number something was registered before; people seldom know more than where. */
export function earlierRegistration(words: EarlierRegistration): Question[] {
  const optional: Pick<QuestionBase, 'help'> = { help: ifKnown };
  return [
    {
      id: 'earlierOffice',
      type: 'text',
      maxLength: 200,
      label: words.placeLabel,
      help: 'Tên cơ quan đã đăng ký lúc đó, theo tên cũ. Ví dụ: Ủy ban nhân dân xã Ban Công, huyện Bá Thước.',
      required: true,
    },
    {
      id: 'earlierRegisteredOn',
      type: 'date',
      precision: 'year',
      label: words.dateLabel,
      ...optional,
      checks: [{ rule: '. <= today()', message: 'Ngày đăng ký không thể ở sau hôm nay.' }],
    },
    { id: 'earlierNumber', type: 'text', maxLength: 40, label: words.numberLabel, ...optional },
    { id: 'earlierBook', type: 'text', maxLength: 40, label: words.bookLabel, ...optional },
  ];
}
