import type { FormDefinition, Question } from '../../../../src/domain/form/formDefinition.ts';
import type { Procedure } from '../../../../src/domain/procedure/procedure.ts';
import { birthRegistration } from '../../support/sampleProcedures.ts';

const question = <T extends Question>(asked: T): T => asked;
const en = 'In English';

/** A form with one question of every type, none of them compulsory but the name. */
const everyType: FormDefinition = {
  id: 'everyType',
  version: 1,
  title: 'TỜ KHAI CÓ MỌI LOẠI CÂU HỎI',
  titleEn: 'Declaration with every type of question',
  grade: 'C',
  source: 'Invented for tests',
  pages: [
    {
      id: 'all',
      title: { vi: 'Mọi loại câu hỏi', en: 'Every type' },
      questions: [
        question({ id: 'nameOf', type: 'name', label: 'Họ, chữ đệm, tên', labelEn: en, required: true }),
        question({ id: 'words', type: 'text', label: 'Nội dung', labelEn: en, maxLength: 20 }),
        question({ id: 'count', type: 'number', label: 'Số người', labelEn: en, min: 1, max: 12, unit: 'người' }),
        question({ id: 'sum', type: 'money', label: 'Số tiền', labelEn: en }),
        question({ id: 'born', type: 'date', label: 'Ngày sinh', labelEn: en, precision: 'year' }),
        question({ id: 'bornInWords', type: 'text', label: 'ghi bằng chữ', labelEn: en, compute: 'date-in-words(${born})' }),
        question({ id: 'at', type: 'time', label: 'Vào lúc', labelEn: en }),
        question({
          id: 'few',
          type: 'choice',
          label: 'Chọn một',
          labelEn: en,
          choices: [
            { code: 'a', label: 'Một', labelEn: 'One' },
            { code: 'b', label: 'Hai', labelEn: 'Two' },
          ],
        }),
        question({
          id: 'many',
          type: 'choice',
          label: 'Chọn trong nhiều',
          labelEn: en,
          choices: Array.from({ length: 8 }, (_, index) => ({
            code: `m${index}`,
            label: `Mục số ${index}`,
            labelEn: `Item ${index}`,
          })),
        }),
        question({
          id: 'several',
          type: 'choices',
          label: 'Chọn nhiều',
          labelEn: en,
          choices: [
            { code: 'x', label: 'Thứ nhất', labelEn: 'First' },
            { code: 'y', label: 'Thứ hai', labelEn: 'Second' },
          ],
        }),
        question({ id: 'isSo', type: 'yesNo', label: 'Có phải không?', labelEn: en }),
        question({
          id: 'pid',
          type: 'personalId',
          label: 'Số định danh cá nhân',
          labelEn: en,
          mayBeNone: true,
          checks: [
            {
              rule: "personal-id-agrees(., ${born}, '')",
              message: { vi: 'Số này có vẻ không khớp với ngày sinh.', en: 'It does not seem to fit.' },
              severity: 'warning',
            },
          ],
        }),
        question({ id: 'paper', type: 'identityDocument', label: 'Giấy tờ tùy thân', labelEn: en }),
        question({ id: 'tel', type: 'phone', label: 'Số điện thoại', labelEn: en }),
        question({ id: 'mail', type: 'email', label: 'Email', labelEn: en }),
        question({ id: 'home', type: 'address', label: 'Nơi cư trú', labelEn: en, historical: true }),
        question({ id: 'people', type: 'ethnicity', label: 'Dân tộc', labelEn: en }),
        question({ id: 'photo', type: 'file', label: 'Ảnh chân dung', labelEn: en }),
        question({ id: 'signed', type: 'signature', label: 'Người yêu cầu ký', labelEn: en }),
        question({ id: 'told', type: 'statement', label: 'Điều cần biết trước khi khai.', labelEn: 'To know beforehand.' }),
      ],
    },
    {
      id: 'rows',
      title: { vi: 'Những người cùng đi', en: 'Those who come along' },
      questions: [
        {
          id: 'members',
          type: 'table',
          label: 'Người cùng đi',
          labelEn: en,
          rowName: { vi: 'Người', en: 'Person' },
          maxRows: 2,
          columns: [
            { id: 'memberName', type: 'name', label: 'Tên', labelEn: 'Name', required: true },
            { id: 'memberAge', type: 'number', label: 'Tuổi', labelEn: 'Age', min: 0, max: 130 },
          ],
        },
      ],
    },
  ],
  pledge: 'Tôi cam đoan lời khai trên là đúng.',
  pledgeEn: 'I pledge that this is true.',
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
      title: { vi: 'Sáu mươi câu', en: 'Sixty' },
      questions: Array.from({ length: 60 }, (_, index) => ({
        id: `q${index}`,
        type: 'text' as const,
        label: `Câu ${index}`,
        labelEn: `Question ${index}`,
        ...(index === 59 && { required: "${q0} != ''" }),
      })),
    },
  ],
};

const sixtyProcedure: Procedure = { ...everyTypeProcedure, code: '9.000002', formId: 'sixtyQuestions' };

export const moreForms = { procedures: [everyTypeProcedure, sixtyProcedure], forms: [everyType, sixtyQuestions] };
