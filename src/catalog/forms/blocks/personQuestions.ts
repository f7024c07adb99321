import type { Check, Question, QuestionBase } from '../../../domain/form/formDefinition.ts';
import { answerTo } from './expression.ts';
import { sexes } from './sexes.ts';

/**
 * Questions about one person, with the labels that the civil-status sheets repeat for everybody. `person` begins the ids and is the
 * role that a card reader fills in ("mother" → `motherName`); `own` replaces what a sheet words differently.
 */
type Own = Partial<Omit<QuestionBase, 'id' | 'person'>>;

const inTheFuture = 'Ngày này ở sau hôm nay. Xem lại năm sinh.';

export function nameOf(person: string, own: Own = {}): Question {
  return {
    id: `${person}Name`,
    type: 'name',
    label: 'Họ, chữ đệm, tên',
    help: 'Viết đủ họ, chữ đệm và tên, đúng như trên giấy tờ.',
    required: true,
    person: { role: person, field: 'name' },
    ...own,
  };
}

/** By default the year alone is enough: many elders know no more. */
export function birthDateOf(person: string, own: Own & { precision?: 'year' | 'month' | 'day' } = {}): Question {
  const { checks = [], ...rest } = own;
  return {
    id: `${person}BirthDate`,
    type: 'date',
    precision: 'year',
    label: 'Ngày, tháng, năm sinh',
    help: 'Chỉ nhớ năm, hoặc tháng và năm, thì ghi phần đã nhớ.',
    required: true,
    person: { role: person, field: 'birthDate' },
    checks: [{ rule: '. <= today()', message: inTheFuture }, ...checks],
    ...rest,
  };
}

export function sexOf(person: string, own: Own = {}): Question {
  return {
    id: `${person}Sex`,
    type: 'choice',
    choices: sexes,
    label: 'Giới tính',
    required: true,
    person: { role: person, field: 'sex' },
    ...own,
  };
}

export function ethnicGroupOf(person: string, own: Own = {}): Question {
  return {
    id: `${person}EthnicGroup`,
    type: 'ethnicity',
    label: 'Dân tộc',
    help: 'Chọn dân tộc đã ghi trên giấy tờ. Người nước ngoài chọn “Khác”.',
    required: true,
    secured: true,
    person: { role: person, field: 'ethnicGroup' },
    ...own,
  };
}

export function nationalityOf(person: string, own: Own = {}): Question {
  return {
    id: `${person}Nationality`,
    type: 'choice',
    codeList: 'nationalities',
    label: 'Quốc tịch',
    help: 'Đã chọn sẵn Việt Nam. Người nước ngoài thì chọn nước khác.',
    required: true,
    initial: "'VN'",
    ...own,
  };
}

/** Words may stand instead of a province and commune: who lives abroad must not be stuck here. */
export function residenceOf(person: string, own: Own = {}): Question {
  return {
    id: `${person}Residence`,
    type: 'address',
    historical: true,
    label: 'Nơi cư trú: (2)',
    help: 'Nơi thường trú; không có thì nơi tạm trú hoặc nơi đang ở. Chỉ ghi tỉnh và xã, không ghi huyện. Ở nước ngoài thì chọn “Địa chỉ khác”.',
    required: true,
    person: { role: person, field: 'residence' },
    ...own,
  };
}

/** What a number is compared with: the sheet's own answer (`asked`), a sex that the role implies, or nothing. */
interface Known {
  sex?: 'asked' | 'male' | 'female';
  /** Absent: asked. */
  birthDate?: 'notAsked';
}

export function identityOf(person: string, own: Own & Known = {}): Question {
  const { sex, birthDate, ...rest } = own;
  const kind = answerTo(`${person}Identity`, 'kind');
  return {
    id: `${person}Identity`,
    type: 'identityDocument',
    label: 'Giấy tờ tùy thân: (3)',
    help: 'Có thẻ căn cước thì chỉ cần 12 số trên thẻ; nơi cấp, ngày cấp không nhớ cũng được.',
    required: true,
    secured: true,
    person: { role: person, field: 'identityDocument' },
    checks: [
      {
        rule: `${kind} = 'passport' or ${kind} = 'other' or regex(., '^[0-9]{12}$')`,
        message: 'Số căn cước có đúng 12 chữ số. Xem lại số trên thẻ; nếu là hộ chiếu hoặc giấy khác thì chọn đúng loại giấy.',
      },
      idAgrees(person, { sex, birthDate }),
    ],
    ...rest,
  };
}

export function personalIdOf(person: string, own: Own & { mayBeNone?: boolean } = {}): Question {
  return {
    id: `${person}PersonalId`,
    type: 'personalId',
    label: 'Số định danh cá nhân',
    help: 'Dãy 12 số trên thẻ căn cước hoặc giấy khai sinh.',
    required: true,
    secured: true,
    person: { role: person, field: 'personalId' },
    checks: [idAgrees(person, { sex: 'asked' })],
    ...own,
  };
}

/** Never an error: cards were issued with wrong dates, and people keep them. A number that is no personal id always agrees. */
function idAgrees(person: string, { sex, birthDate }: { [K in keyof Known]: Known[K] | undefined }): Check {
  const nothing = "''";
  const birthValue = birthDate === 'notAsked' ? nothing : answerTo(`${person}BirthDate`);
  const sexValue = sex === 'asked' ? answerTo(`${person}Sex`) : sex === undefined ? nothing : `'${sex}'`;
  return {
    rule: `personal-id-agrees(., ${birthValue}, ${sexValue})`,
    message: 'Số này có vẻ không khớp với ngày sinh hoặc giới tính đã khai. Xem lại thẻ; đúng như thẻ thì cứ làm tiếp.',
    severity: 'warning',
  };
}
