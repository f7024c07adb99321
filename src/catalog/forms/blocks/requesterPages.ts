import type { Expression, Page, Question } from '../../../domain/form/formDefinition.ts';
import { birthDateOf, identityOf, nameOf, residenceOf } from './personQuestions.ts';
import { relationQuestions } from './relationQuestions.ts';

/** "Kính gửi": the office that registers. The desk's own office is offered; another can be typed. */
export function registeringOffice(label = 'Kính gửi: (1)', initial: Expression = '${context.office}'): Question {
  return {
    id: 'registeringOffice',
    type: 'text',
    maxLength: 200,
    label,
    labelEn: 'To (the office that registers)',
    help: {
      vi: 'Tên cơ quan giải quyết việc này. Máy đã ghi sẵn nơi mình đang đến; nộp ở xã khác thì sửa lại.',
      en: 'The office that does this. The present one is filled in; change it if another commune is meant.',
    },
    required: true,
    initial,
  };
}

interface RequesterBlock {
  relationLabel: string;
  relationLabelEn: string;
  relations: string[];
  /** Whether the sheet asks the requester's birth date; the sheet for copies does not. */
  withBirthDate?: boolean;
}

/** Kính gửi and the requester (người yêu cầu), as every civil-status sheet but that of marriage begins. */
export function requesterPages({ relationLabel, relationLabelEn, relations, withBirthDate = true }: RequesterBlock): Page[] {
  return [
    {
      id: 'requester',
      title: { vi: 'Nơi nhận và người yêu cầu', en: 'The office and the requester' },
      help: { vi: 'Người yêu cầu là người đang đi làm giấy tờ hôm nay.', en: 'The requester is the person who came today.' },
      questions: [
        registeringOffice(),
        nameOf('requester', { label: 'Họ, chữ đệm, tên người yêu cầu', labelEn: 'Full name of the requester' }),
        ...(withBirthDate ? [birthDateOf('requester')] : []),
      ],
    },
    {
      id: 'requesterPapers',
      title: { vi: 'Nơi ở và giấy tờ của người yêu cầu', en: 'The requester’s home and papers' },
      questions: [
        residenceOf('requester'),
        identityOf('requester', withBirthDate ? {} : { birthDate: 'notAsked' }),
        ...relationQuestions(relationLabel, relationLabelEn, relations),
      ],
    },
  ];
}
