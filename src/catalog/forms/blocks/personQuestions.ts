import type { Check, Question, QuestionBase } from '../../../domain/form/formDefinition.ts';
import { answerTo } from './expression.ts';
import { sexes } from './sexes.ts';

/**
 * Questions about one person, with the labels that the civil-status sheets repeat for everybody. `person` begins the ids and is the
 * role that a card reader fills in ("mother" → `motherName`); `own` replaces what a sheet words differently.
 */
type Own = Partial<Omit<QuestionBase, 'id' | 'person'>>;

const inTheFuture = { vi: 'Ngày này ở sau hôm nay. Xem lại năm sinh.', en: 'This day is after today. Check the year.' };

export function nameOf(person: string, own: Own = {}): Question {
  return {
    id: `${person}Name`,
    type: 'name',
    label: 'Họ, chữ đệm, tên',
    labelEn: 'Full name',
    help: {
      vi: 'Viết đủ họ, chữ đệm và tên, đúng như trên giấy tờ.',
      en: 'Family name, middle name and given name, as on the identity paper.',
    },
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
    labelEn: 'Date of birth',
    help: {
      vi: 'Chỉ nhớ năm, hoặc tháng và năm, thì ghi phần đã nhớ.',
      en: 'If only the year, or the month and year, are known, give those.',
    },
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
    labelEn: 'Sex',
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
    labelEn: 'Ethnic group',
    help: {
      vi: 'Chọn dân tộc đã ghi trên giấy tờ. Người nước ngoài chọn “Khác”.',
      en: 'The ethnic group written on the papers. A foreigner chooses “Other”.',
    },
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
    labelEn: 'Nationality',
    help: {
      vi: 'Đã chọn sẵn Việt Nam. Người nước ngoài thì chọn nước khác.',
      en: 'Vietnam is preset; a foreigner chooses another country.',
    },
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
    labelEn: 'Place of residence',
    help: {
      vi: 'Nơi thường trú; không có thì nơi tạm trú hoặc nơi đang ở. Chỉ ghi tỉnh và xã, không ghi huyện. Ở nước ngoài thì chọn “Địa chỉ khác”.',
      en: 'Where permanently registered, else temporarily registered or living. Province and commune only. Abroad: “Another address”.',
    },
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
    labelEn: 'Identity paper',
    help: {
      vi: 'Có thẻ căn cước thì chỉ cần 12 số trên thẻ; nơi cấp, ngày cấp không nhớ cũng được.',
      en: 'With an identity card its 12 digits are enough; place and day of issue may be left out.',
    },
    required: true,
    secured: true,
    person: { role: person, field: 'identityDocument' },
    checks: [
      {
        rule: `${kind} = 'passport' or ${kind} = 'other' or regex(., '^[0-9]{12}$')`,
        message: {
          vi: 'Số căn cước có đúng 12 chữ số. Xem lại số trên thẻ; nếu là hộ chiếu hoặc giấy khác thì chọn đúng loại giấy.',
          en: 'The number has exactly 12 digits. Check the card; for a passport or another paper choose its kind.',
        },
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
    labelEn: 'Personal id number',
    help: {
      vi: 'Dãy 12 số trên thẻ căn cước hoặc giấy khai sinh.',
      en: 'The 12 digits on the identity card or birth certificate.',
    },
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
    message: {
      vi: 'Số này có vẻ không khớp với ngày sinh hoặc giới tính đã khai. Xem lại thẻ; đúng như thẻ thì cứ làm tiếp.',
      en: 'This number does not seem to fit the birth date or sex given. Check the card; if it says so, go on.',
    },
    severity: 'warning',
  };
}
