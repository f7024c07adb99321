import type { FormDefinition } from '../../domain/form/formDefinition.ts';
import { consentQuestion } from './blocks/consentQuestion.ts';
import { deskPage } from './blocks/deskPage.ts';
import { answerTo, isOneOf } from './blocks/expression.ts';
import { birthDateOf, nameOf, personalIdOf, sexOf } from './blocks/personQuestions.ts';
import { relationChoices } from './blocks/relationQuestions.ts';
import { registeringOffice } from './blocks/requesterPages.ts';

const inHousehold = [
  'wife',
  'husband',
  'child',
  'adoptedChild',
  'stepchild',
  'father',
  'mother',
  'fatherInLaw',
  'motherInLaw',
  'daughterInLaw',
  'sonInLaw',
  'paternalGrandfather',
  'paternalGrandmother',
  'maternalGrandfather',
  'maternalGrandmother',
  'grandchild',
  'elderBrother',
  'elderSister',
  'youngerSibling',
  'uncleOrAunt',
  'nephewOrNiece',
  'relative',
  'guardian',
  'ward',
  'housemate',
  'other',
];

/** CT01. The four columns of opinions and signatures are signed on the printed sheet; it carries no pledge. */
export const residenceChange: FormDefinition = {
  id: 'residenceChange',
  version: 2,
  title: 'TỜ KHAI THAY ĐỔI THÔNG TIN CƯ TRÚ',
  grade: 'A',
  source: 'Mẫu CT01 ban hành kèm theo Thông tư số 53/2025/TT-BCA ngày 01/7/2025',
  pages: [
    {
      id: 'applicant',
      title: 'Người thay đổi thông tin cư trú',
      questions: [
        registeringOffice('Kính gửi(1):', "if(${context.communeName} = '', '', concat('Công an ', ${context.communeName}))"),
        nameOf('applicant', { number: '1', label: 'Họ, chữ đệm và tên khai sinh' }),
        birthDateOf('applicant', { number: '2' }),
        sexOf('applicant', { number: '3' }),
        personalIdOf('applicant', { number: '4' }),
      ],
    },
    {
      id: 'contact',
      title: 'Liên hệ',
      questions: [
        {
          id: 'applicantPhone',
          type: 'phone',
          number: '5',
          label: 'Số điện thoại liên hệ',
          help: 'Số của mình hoặc của người nhà, để báo kết quả.',
          person: { role: 'applicant', field: 'phone' },
        },
        {
          id: 'applicantEmail',
          type: 'email',
          number: '6',
          label: 'Email',
          help: 'Không dùng thì để trống.',
          person: { role: 'applicant', field: 'email' },
        },
      ],
    },
    {
      id: 'head',
      title: 'Chủ hộ',
      help: 'Hộ mà mình đang ở hoặc sẽ về ở. Mình là chủ hộ thì ghi tên và số của mình.',
      questions: [
        nameOf('head', { number: '7', label: 'Họ, chữ đệm và tên chủ hộ' }),
        {
          id: 'relationToHead',
          type: 'choice',
          number: '8',
          label: 'Mối quan hệ với chủ hộ',
          help: 'Mình là gì của chủ hộ. Mình là chủ hộ thì chọn “Chủ hộ”.',
          required: true,
          choices: relationChoices(['head', ...inHousehold]),
        },
        {
          id: 'relationToHeadDetail',
          type: 'text',
          maxLength: 100,
          label: 'Ghi rõ mối quan hệ',
          help: 'Ví dụ: bác họ; em nuôi.',
          showIf: isOneOf('relationToHead', 'relative', 'other'),
          required: true,
        },
        personalIdOf('head', {
          number: '9',
          label: 'Số định danh cá nhân của chủ hộ',
          help: 'Dãy 12 số trên thẻ căn cước của chủ hộ.',
          checks: [
            {
              rule: `${answerTo('relationToHead')} != 'head' or . = ${answerTo('applicantPersonalId')}`,
              message: 'Đã chọn mình là chủ hộ, nhưng số này khác số ở mục 4. Xem lại.',
            },
            {
              rule: `${answerTo('relationToHead')} = 'head' or . != ${answerTo('applicantPersonalId')}`,
              message: 'Số này giống số ở mục 4. Mình là chủ hộ thì chọn “Chủ hộ” ở mục 8.',
            },
          ],
        }),
      ],
    },
    {
      id: 'request',
      title: 'Việc cần làm',
      questions: [
        {
          id: 'requestContent',
          type: 'text',
          number: '10',
          maxLength: 500,
          lines: 3,
          label: 'Nội dung đề nghị(2)',
          help: 'Ví dụ: đăng ký thường trú tại bản …, xã …; đăng ký tạm trú từ ngày … đến ngày …; tách hộ; xác nhận thông tin về cư trú.',
          required: true,
          initial: '${context.procedureName}',
        },
      ],
    },
    {
      id: 'members',
      title: 'Người cùng thay đổi',
      questions: [
        {
          id: 'members',
          type: 'table',
          number: '11',
          rowName: 'Người',
          maxRows: 20,
          label: 'Những thành viên trong hộ gia đình cùng thay đổi',
          help: 'Mỗi người một dòng. Không có ai thì bỏ qua.',
          columns: [
            nameOf('member', { label: 'Họ, chữ đệm và tên' }),
            birthDateOf('member'),
            sexOf('member'),
            personalIdOf('member', {
              mayBeNone: true,
              help: 'Dãy 12 số trên thẻ căn cước hoặc giấy khai sinh. Trẻ nhỏ chưa được cấp thì chọn “chưa có”.',
            }),
            {
              id: 'memberRelation',
              type: 'choice',
              label: 'Mối quan hệ với chủ hộ',
              help: 'Người này là gì của chủ hộ.',
              required: true,
              choices: relationChoices(inHousehold),
            },
          ],
        },
      ],
    },
    deskPage('deskConsents', [
      consentQuestion({
        id: 'deskHeadConsent',
        label: 'Chủ hộ cho ý kiến bằng cách nào?',
        showIf: "${relationToHead} != '' and ${relationToHead} != 'head'",
      }),
      consentQuestion({
        id: 'deskOwnerConsent',
        label: 'Chủ sở hữu chỗ ở hợp pháp cho ý kiến bằng cách nào?',
        also: [{ code: 'isOwner', label: 'Chính mình là chủ sở hữu' }],
      }),
      consentQuestion({
        id: 'deskParentConsent',
        label: 'Cha, mẹ hoặc người giám hộ cho ý kiến bằng cách nào?',
        showIf: 'age(${applicantBirthDate}, today()) < 18',
      }),
    ]),
  ],
  pledge: '',
};
