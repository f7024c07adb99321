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
  version: 1,
  title: 'TỜ KHAI THAY ĐỔI THÔNG TIN CƯ TRÚ',
  titleEn: 'Declaration for a change of residence data (CT01)',
  grade: 'A',
  source: 'Mẫu CT01 ban hành kèm theo Thông tư số 53/2025/TT-BCA ngày 01/7/2025',
  pages: [
    {
      id: 'applicant',
      title: { vi: 'Người thay đổi thông tin cư trú', en: 'The person whose residence changes' },
      questions: [
        registeringOffice('Kính gửi(1):', "if(${context.communeName} = '', '', concat('Công an ', ${context.communeName}))"),
        nameOf('applicant', { number: '1', label: 'Họ, chữ đệm và tên khai sinh', labelEn: 'Full name at birth' }),
        birthDateOf('applicant', { number: '2' }),
        sexOf('applicant', { number: '3' }),
        personalIdOf('applicant', { number: '4' }),
      ],
    },
    {
      id: 'contact',
      title: { vi: 'Liên hệ', en: 'Contact' },
      questions: [
        {
          id: 'applicantPhone',
          type: 'phone',
          number: '5',
          label: 'Số điện thoại liên hệ',
          labelEn: 'Telephone',
          help: { vi: 'Số của mình hoặc của người nhà, để báo kết quả.', en: 'Your own or a relative’s, for the result.' },
          person: { role: 'applicant', field: 'phone' },
        },
        {
          id: 'applicantEmail',
          type: 'email',
          number: '6',
          label: 'Email',
          labelEn: 'E-mail',
          help: { vi: 'Không dùng thì để trống.', en: 'Leave it empty if there is none.' },
          person: { role: 'applicant', field: 'email' },
        },
      ],
    },
    {
      id: 'head',
      title: { vi: 'Chủ hộ', en: 'The head of the household' },
      help: {
        vi: 'Hộ mà mình đang ở hoặc sẽ về ở. Mình là chủ hộ thì ghi tên và số của mình.',
        en: 'Of the household lived in or moved to. The head gives his or her own name and number.',
      },
      questions: [
        nameOf('head', { number: '7', label: 'Họ, chữ đệm và tên chủ hộ', labelEn: 'Full name of the head of the household' }),
        {
          id: 'relationToHead',
          type: 'choice',
          number: '8',
          label: 'Mối quan hệ với chủ hộ',
          labelEn: 'Relation to the head of the household',
          help: {
            vi: 'Mình là gì của chủ hộ. Mình là chủ hộ thì chọn “Chủ hộ”.',
            en: 'What you are to the head; the head chooses “Head”.',
          },
          required: true,
          choices: relationChoices(['head', ...inHousehold]),
        },
        {
          id: 'relationToHeadDetail',
          type: 'text',
          maxLength: 100,
          label: 'Ghi rõ mối quan hệ',
          labelEn: 'Which relation',
          help: { vi: 'Ví dụ: bác họ; em nuôi.', en: 'For example a cousin.' },
          showIf: isOneOf('relationToHead', 'relative', 'other'),
          required: true,
        },
        personalIdOf('head', {
          number: '9',
          label: 'Số định danh cá nhân của chủ hộ',
          labelEn: 'Personal id number of the head',
          help: { vi: 'Dãy 12 số trên thẻ căn cước của chủ hộ.', en: 'The 12 digits on the head’s identity card.' },
          checks: [
            {
              rule: `${answerTo('relationToHead')} != 'head' or . = ${answerTo('applicantPersonalId')}`,
              message: {
                vi: 'Đã chọn mình là chủ hộ, nhưng số này khác số ở mục 4. Xem lại.',
                en: 'You are the head, but this number differs from the one under 4.',
              },
            },
            {
              rule: `${answerTo('relationToHead')} = 'head' or . != ${answerTo('applicantPersonalId')}`,
              message: {
                vi: 'Số này giống số ở mục 4. Mình là chủ hộ thì chọn “Chủ hộ” ở mục 8.',
                en: 'This is the number given under 4. If you are the head, choose “Head” under 8.',
              },
            },
          ],
        }),
      ],
    },
    {
      id: 'request',
      title: { vi: 'Việc cần làm', en: 'What is asked' },
      questions: [
        {
          id: 'requestContent',
          type: 'text',
          number: '10',
          maxLength: 500,
          lines: 3,
          label: 'Nội dung đề nghị(2)',
          labelEn: 'What is asked for',
          help: {
            vi: 'Ví dụ: đăng ký thường trú tại bản …, xã …; đăng ký tạm trú từ ngày … đến ngày …; tách hộ; xác nhận thông tin về cư trú.',
            en: 'For example permanent residence at …; temporary residence from … to …; a household of its own; a confirmation.',
          },
          required: true,
          initial: '${context.procedureName}',
        },
      ],
    },
    {
      id: 'members',
      title: { vi: 'Người cùng thay đổi', en: 'Those who move with you' },
      questions: [
        {
          id: 'members',
          type: 'table',
          number: '11',
          rowName: { vi: 'Người', en: 'Person' },
          maxRows: 20,
          label: 'Những thành viên trong hộ gia đình cùng thay đổi',
          labelEn: 'Members of the household who change with the applicant',
          help: { vi: 'Mỗi người một dòng. Không có ai thì bỏ qua.', en: 'One line each. If nobody, go on.' },
          columns: [
            nameOf('member', { label: 'Họ, chữ đệm và tên' }),
            birthDateOf('member'),
            sexOf('member'),
            personalIdOf('member', {
              mayBeNone: true,
              help: {
                vi: 'Dãy 12 số trên thẻ căn cước hoặc giấy khai sinh. Trẻ nhỏ chưa được cấp thì chọn “chưa có”.',
                en: 'The 12 digits; a small child without a number: “none”.',
              },
            }),
            {
              id: 'memberRelation',
              type: 'choice',
              label: 'Mối quan hệ với chủ hộ',
              labelEn: 'Relation to the head of the household',
              help: { vi: 'Người này là gì của chủ hộ.', en: 'What this person is to the head.' },
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
        labelEn: 'How does the head of the household agree?',
        showIf: "${relationToHead} != '' and ${relationToHead} != 'head'",
      }),
      consentQuestion({
        id: 'deskOwnerConsent',
        label: 'Chủ sở hữu chỗ ở hợp pháp cho ý kiến bằng cách nào?',
        labelEn: 'How does the owner of the dwelling agree?',
        also: [{ code: 'isOwner', label: 'Chính mình là chủ sở hữu', labelEn: 'The applicant is the owner' }],
      }),
      consentQuestion({
        id: 'deskParentConsent',
        label: 'Cha, mẹ hoặc người giám hộ cho ý kiến bằng cách nào?',
        labelEn: 'How does a parent or guardian agree?',
        showIf: 'age(${applicantBirthDate}, today()) < 18',
      }),
    ]),
  ],
  pledge: '',
  pledgeEn: '',
};
