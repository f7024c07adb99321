import type { Page } from '../../../domain/form/formDefinition.ts';
import { answerTo } from './expression.ts';
import { birthDateOf, ethnicGroupOf, identityOf, nameOf, nationalityOf, residenceOf } from './personQuestions.ts';

interface Spouse {
  person: 'bride' | 'groom';
  sex: 'female' | 'male';
  title: string;
  papersTitle: string;
  /** Full years of age (Luật Hôn nhân và gia đình 2014, Điều 8). */
  marriageAge: number;
  tooYoung: string;
  /** The party entered before, whose paper cannot be the same. */
  otherParty?: 'bride';
}

/** One column of the table of the marriage sheet. */
export function spousePages({ person, sex, title, papersTitle, marriageAge, tooYoung, otherParty }: Spouse): Page[] {
  const identity = identityOf(person, { sex, label: 'Giấy tờ tùy thân (5)' });
  const distinct = otherParty && {
    rule: `. != ${answerTo(`${otherParty}Identity`, 'number')}`,
    message: 'Số giấy tờ của hai bên đang giống nhau. Xem lại.',
  };
  return [
    {
      id: person,
      title,
      questions: [
        nameOf(person),
        birthDateOf(person, {
          label: 'Ngày, tháng, năm sinh',
          checks: [{ rule: `age(., today()) >= ${marriageAge}`, message: tooYoung }],
        }),
        ethnicGroupOf(person),
        nationalityOf(person),
      ],
    },
    {
      id: `${person}Papers`,
      title: papersTitle,
      questions: [
        residenceOf(person, { label: 'Nơi cư trú (4)' }),
        distinct ? { ...identity, checks: [...(identity.checks ?? []), distinct] } : identity,
        {
          id: `${person}MarriageCount`,
          type: 'number',
          min: 1,
          max: 20,
          label: 'Kết hôn lần thứ mấy',
          help: 'Lần đầu ghi 1. Đã ly hôn hoặc vợ, chồng đã mất thì ghi 2, 3…',
          required: true,
          secured: true,
          checks: [
            {
              rule: `${answerTo(statusId(person))} != 'neverMarried' or . = 1`,
              message: 'Phần đầu đã chọn chưa đăng ký kết hôn với ai, nên thường là lần thứ 1. Xem lại.',
              severity: 'warning',
            },
          ],
        },
      ],
    },
  ];
}

const statusId = (person: Spouse['person']) => (person === 'bride' ? 'deskBrideMaritalStatus' : 'deskGroomMaritalStatus');
