import type { FormDefinition, Question } from '../../../../src/domain/form/formDefinition.ts';
import type { Procedure } from '../../../../src/domain/procedure/procedure.ts';
import type { TranslatedTexts } from '../../../../src/domain/translation/translation.ts';
import { birthRegistration } from '../../support/sampleProcedures.ts';
import type { MoreCatalog } from './realCatalog.ts';

const question = <T extends Question>(asked: T): T => asked;

/** A form with one question of every type, none of them compulsory but the name. */
const everyType: FormDefinition = {
  id: 'everyType',
  version: 1,
  title: 'TỜ KHAI CÓ MỌI LOẠI CÂU HỎI',
  grade: 'C',
  source: 'Invented for tests',
  pages: [
    {
      id: 'all',
      title: 'Mọi loại câu hỏi',
      questions: [
        question({ id: 'nameOf', type: 'name', label: 'Họ, chữ đệm, tên', required: true }),
        question({ id: 'words', type: 'text', label: 'Nội dung', maxLength: 20 }),
        question({ id: 'count', type: 'number', label: 'Số người', min: 1, max: 12, unit: 'người' }),
        question({ id: 'sum', type: 'money', label: 'Số tiền' }),
        question({ id: 'born', type: 'date', label: 'Ngày sinh', precision: 'year' }),
        question({ id: 'bornInWords', type: 'text', label: 'ghi bằng chữ', compute: 'date-in-words(${born})' }),
        question({ id: 'at', type: 'time', label: 'Vào lúc' }),
        question({
          id: 'few',
          type: 'choice',
          label: 'Chọn một',
          choices: [
            { code: 'a', label: 'Một' },
            { code: 'b', label: 'Hai' },
          ],
        }),
        question({
          id: 'many',
          type: 'choice',
          label: 'Chọn trong nhiều',
          choices: Array.from({ length: 8 }, (_, index) => ({
            code: `m${index}`,
            label: `Mục số ${index}`,
          })),
        }),
        question({
          id: 'several',
          type: 'choices',
          label: 'Chọn nhiều',
          choices: [
            { code: 'x', label: 'Thứ nhất' },
            { code: 'y', label: 'Thứ hai' },
          ],
        }),
        question({ id: 'isSo', type: 'yesNo', label: 'Có phải không?' }),
        question({
          id: 'pid',
          type: 'personalId',
          label: 'Số định danh cá nhân',
          mayBeNone: true,
          checks: [
            {
              rule: "personal-id-agrees(., ${born}, '')",
              message: 'Số này có vẻ không khớp với ngày sinh.',
              severity: 'warning',
            },
          ],
        }),
        question({ id: 'paper', type: 'identityDocument', label: 'Giấy tờ tùy thân' }),
        question({ id: 'tel', type: 'phone', label: 'Số điện thoại' }),
        question({ id: 'mail', type: 'email', label: 'Email' }),
        question({ id: 'home', type: 'address', label: 'Nơi cư trú', historical: true }),
        question({ id: 'people', type: 'ethnicity', label: 'Dân tộc' }),
        question({ id: 'photo', type: 'file', label: 'Ảnh chân dung' }),
        question({ id: 'signed', type: 'signature', label: 'Người yêu cầu ký' }),
        question({ id: 'told', type: 'statement', label: 'Điều cần biết trước khi khai.' }),
      ],
    },
    {
      id: 'rows',
      title: 'Những người cùng đi',
      questions: [
        {
          id: 'members',
          type: 'table',
          label: 'Người cùng đi',
          rowName: 'Người',
          maxRows: 2,
          columns: [
            { id: 'memberName', type: 'name', label: 'Tên', required: true },
            { id: 'memberAge', type: 'number', label: 'Tuổi', min: 0, max: 130 },
          ],
        },
      ],
    },
  ],
  pledge: 'Tôi cam đoan lời khai trên là đúng.',
};

const everyTypeProcedure: Procedure = {
  ...birthRegistration,
  code: '9.000001',
  name: 'Thủ tục có mọi loại câu hỏi',
  formId: 'everyType',
  paperCases: [],
};

/** Sixty boxes on one page, one of them required by another. */
const sixtyQuestions: FormDefinition = {
  ...everyType,
  id: 'sixtyQuestions',
  pages: [
    {
      id: 'sixty',
      title: 'Sáu mươi câu',
      questions: Array.from({ length: 60 }, (_, index) => ({
        id: `q${index}`,
        type: 'text' as const,
        label: `Câu ${index}`,
        ...(index === 59 && { required: "${q0} != ''" }),
      })),
    },
  ],
};

const sixtyProcedure: Procedure = { ...everyTypeProcedure, code: '9.000002', formId: 'sixtyQuestions' };

const everyTypeInEnglish: TranslatedTexts = {
  all: { 'Mọi loại câu hỏi': 'Every type' },
  ...Object.fromEntries(everyType.pages[0]!.questions.map(({ id, label }) => [id, { [label]: 'In English' }])),
};

export const moreForms: MoreCatalog = {
  procedures: [everyTypeProcedure, sixtyProcedure],
  forms: [everyType, sixtyQuestions],
  texts: (language, part) => (language === 'en' && part === 'form/everyType' ? everyTypeInEnglish : undefined),
};
