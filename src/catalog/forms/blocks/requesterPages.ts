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
    help: 'Tên cơ quan giải quyết việc này. Máy đã ghi sẵn nơi mình đang đến; nộp ở xã khác thì sửa lại.',
    required: true,
    initial,
  };
}

interface RequesterBlock {
  relationLabel: string;
  relations: string[];
  /** Whether the sheet asks the requester's birth date; the sheet for copies does not. */
  withBirthDate?: boolean;
}

/** Kính gửi and the requester (người yêu cầu), as every civil-status sheet but that of marriage begins. */
export function requesterPages({ relationLabel, relations, withBirthDate = true }: RequesterBlock): Page[] {
  return [
    {
      id: 'requester',
      title: 'Nơi nhận và người yêu cầu',
      help: 'Người yêu cầu là người đang đi làm giấy tờ hôm nay.',
      questions: [
        registeringOffice(),
        nameOf('requester', { label: 'Họ, chữ đệm, tên người yêu cầu' }),
        ...(withBirthDate ? [birthDateOf('requester')] : []),
      ],
    },
    {
      id: 'requesterPapers',
      title: 'Nơi ở và giấy tờ của người yêu cầu',
      questions: [
        residenceOf('requester'),
        identityOf('requester', withBirthDate ? {} : { birthDate: 'notAsked' }),
        ...relationQuestions(relationLabel, relations),
      ],
    },
  ];
}
