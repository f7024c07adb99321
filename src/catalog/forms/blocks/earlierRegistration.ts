import type { Question, QuestionBase } from '../../../domain/form/formDefinition.ts';

interface EarlierRegistration {
  placeLabel: string;
  placeLabelEn: string;
  /** "ngày … tháng … năm …" or only "ngày", as the sheet prints it. */
  dateLabel: string;
  numberLabel: string;
  numberLabelEn: string;
  bookLabel: string;
}

const ifKnown = { vi: 'Biết thì ghi, không biết thì để trống.', en: 'If known; else leave it empty.' };

/** Where, when and under which number something was registered before; people seldom know more than where. */
export function earlierRegistration(words: EarlierRegistration): Question[] {
  const optional: Pick<QuestionBase, 'help'> = { help: ifKnown };
  return [
    {
      id: 'earlierOffice',
      type: 'text',
      maxLength: 200,
      label: words.placeLabel,
      labelEn: words.placeLabelEn,
      help: {
        vi: 'Tên cơ quan đã đăng ký lúc đó, theo tên cũ. Ví dụ: Ủy ban nhân dân xã Ban Công, huyện Bá Thước.',
        en: 'The office of that time, by its old name.',
      },
      required: true,
    },
    {
      id: 'earlierRegisteredOn',
      type: 'date',
      precision: 'year',
      label: words.dateLabel,
      labelEn: 'Date of that registration',
      ...optional,
      checks: [
        { rule: '. <= today()', message: { vi: 'Ngày đăng ký không thể ở sau hôm nay.', en: 'This day is after today.' } },
      ],
    },
    { id: 'earlierNumber', type: 'text', maxLength: 40, label: words.numberLabel, labelEn: words.numberLabelEn, ...optional },
    { id: 'earlierBook', type: 'text', maxLength: 40, label: words.bookLabel, labelEn: 'Book number', ...optional },
  ];
}
