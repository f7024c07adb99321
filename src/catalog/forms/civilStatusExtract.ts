import type { FormDefinition } from '../../domain/form/formDefinition.ts';
import { authorityPage } from './blocks/authorityPage.ts';
import { earlierRegistration } from './blocks/earlierRegistration.ts';
import { personalIdOf } from './blocks/personQuestions.ts';
import { commonPledge, commonPledgeEn } from './blocks/pledges.ts';
import { requesterPages } from './blocks/requesterPages.ts';
import { subjectPages } from './blocks/subjectPages.ts';

/** Tờ khai cấp bản sao trích lục hộ tịch. Unlike the other sheets it asks no birth date of the requester. */
export const civilStatusExtract: FormDefinition = {
  id: 'civilStatusExtract',
  version: 1,
  title: 'TỜ KHAI CẤP BẢN SAO TRÍCH LỤC HỘ TỊCH',
  titleEn: 'Declaration for copies of a civil-status extract',
  grade: 'A',
  source: 'Thông tư 04/2020/TT-BTP, Phụ lục 5',
  pages: [
    ...requesterPages({
      relationLabel: 'Quan hệ với người được cấp bản sao Trích lục hộ tịch',
      relationLabelEn: 'Relation to the person whose record is copied',
      relations: ['self', 'father', 'mother', 'child', 'wife', 'husband', 'relative', 'guardian', 'organisation', 'other'],
      withBirthDate: false,
    }),
    authorityPage("${requesterRelation} != 'self'"),
    {
      id: 'extractKind',
      title: { vi: 'Cần bản sao giấy nào', en: 'Which record' },
      questions: [
        {
          id: 'extractKind',
          type: 'choice',
          label: 'Đề nghị cơ quan cấp bản sao trích lục (4) … cho người có tên dưới đây:',
          labelEn: 'The office is asked for copies of the extract, for the person named below',
          help: {
            vi: 'Cần bản sao giấy khai sinh thì chọn “khai sinh”.',
            en: 'For copies of a birth certificate choose “birth”.',
          },
          required: true,
          choices: [
            { code: 'birth', label: 'khai sinh', labelEn: 'Birth' },
            { code: 'marriage', label: 'kết hôn', labelEn: 'Marriage' },
            { code: 'death', label: 'khai tử', labelEn: 'Death' },
            { code: 'guardianship', label: 'giám hộ', labelEn: 'Guardianship' },
            { code: 'parentage', label: 'nhận cha, mẹ, con', labelEn: 'Recognition of a parent or child' },
            {
              code: 'change',
              label: 'thay đổi, cải chính, bổ sung hộ tịch, xác định lại dân tộc',
              labelEn: 'Change or correction',
            },
          ],
        },
      ],
    },
    ...subjectPages({
      more: [
        personalIdOf('subject', {
          mayBeNone: true,
          help: {
            vi: 'Dãy 12 số trên thẻ căn cước hoặc giấy khai sinh. Người đó chưa từng được cấp thì chọn “chưa có”.',
            en: 'The 12 digits on the identity card or birth certificate; if none was ever given, choose “none”.',
          },
        }),
      ],
      mayHaveDied: true,
    }),
    {
      id: 'earlier',
      title: { vi: 'Đã đăng ký ở đâu', en: 'Where it was registered' },
      questions: earlierRegistration({
        placeLabel: 'Đã đăng ký tại: (5)',
        placeLabelEn: 'Registered at',
        dateLabel: 'ngày …',
        numberLabel: 'số …',
        numberLabelEn: 'Number',
        bookLabel: 'Quyển số …',
      }),
    },
    {
      id: 'copies',
      title: { vi: 'Số bản', en: 'How many copies' },
      questions: [
        {
          id: 'copiesCount',
          type: 'number',
          min: 1,
          max: 99,
          unit: 'bản',
          label: 'Số lượng bản sao đề nghị cấp: (6)',
          labelEn: 'Number of copies asked for',
          help: { vi: 'Từ 1 đến 99 bản.', en: 'From 1 to 99.' },
          required: true,
        },
      ],
    },
  ],
  pledge: commonPledge,
  pledgeEn: commonPledgeEn,
};
