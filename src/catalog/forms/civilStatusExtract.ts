import type { FormDefinition } from '../../domain/form/formDefinition.ts';
import { authorityPage } from './blocks/authorityPage.ts';
import { earlierRegistration } from './blocks/earlierRegistration.ts';
import { personalIdOf } from './blocks/personQuestions.ts';
import { commonPledge } from './blocks/pledges.ts';
import { requesterPages } from './blocks/requesterPages.ts';
import { subjectPages } from './blocks/subjectPages.ts';

/** Tờ khai cấp bản sao trích lục hộ tịch. Unlike the other sheets it asks no birth date of the requester. */
export const civilStatusExtract: FormDefinition = {
  id: 'civilStatusExtract',
  version: 2,
  title: 'TỜ KHAI CẤP BẢN SAO TRÍCH LỤC HỘ TỊCH',
  grade: 'A',
  source: 'Thông tư 04/2020/TT-BTP, Phụ lục 5',
  pages: [
    ...requesterPages({
      relationLabel: 'Quan hệ với người được cấp bản sao Trích lục hộ tịch',
      relations: ['self', 'father', 'mother', 'child', 'wife', 'husband', 'relative', 'guardian', 'organisation', 'other'],
      withBirthDate: false,
    }),
    authorityPage("${requesterRelation} != 'self'"),
    {
      id: 'extractKind',
      title: 'Cần bản sao giấy nào',
      questions: [
        {
          id: 'extractKind',
          type: 'choice',
          label: 'Đề nghị cơ quan cấp bản sao trích lục (4) … cho người có tên dưới đây:',
          help: 'Cần bản sao giấy khai sinh thì chọn “khai sinh”.',
          required: true,
          choices: [
            { code: 'birth', label: 'khai sinh' },
            { code: 'marriage', label: 'kết hôn' },
            { code: 'death', label: 'khai tử' },
            { code: 'guardianship', label: 'giám hộ' },
            { code: 'parentage', label: 'nhận cha, mẹ, con' },
            {
              code: 'change',
              label: 'thay đổi, cải chính, bổ sung hộ tịch, xác định lại dân tộc',
            },
          ],
        },
      ],
    },
    ...subjectPages({
      more: [
        personalIdOf('subject', {
          mayBeNone: true,
          help: 'Dãy 12 số trên thẻ căn cước hoặc giấy khai sinh. Người đó chưa từng được cấp thì chọn “chưa có”.',
        }),
      ],
      mayHaveDied: true,
    }),
    {
      id: 'earlier',
      title: 'Đã đăng ký ở đâu',
      questions: earlierRegistration({
        placeLabel: 'Đã đăng ký tại: (5)',
        dateLabel: 'ngày …',
        numberLabel: 'số …',
        bookLabel: 'Quyển số …',
      }),
    },
    {
      id: 'copies',
      title: 'Số bản',
      questions: [
        {
          id: 'copiesCount',
          type: 'number',
          min: 1,
          max: 99,
          unit: 'bản',
          label: 'Số lượng bản sao đề nghị cấp: (6)',
          help: 'Từ 1 đến 99 bản.',
          required: true,
        },
      ],
    },
  ],
  pledge: commonPledge,
};
