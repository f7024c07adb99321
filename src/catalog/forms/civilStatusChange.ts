import type { FormDefinition } from '../../domain/form/formDefinition.ts';
import { authorityPage } from './blocks/authorityPage.ts';
import { copiesPage } from './blocks/copiesPage.ts';
import { deskPage } from './blocks/deskPage.ts';
import { earlierRegistration } from './blocks/earlierRegistration.ts';
import { commonPledge, commonPledgeEn } from './blocks/pledges.ts';
import { requesterPages } from './blocks/requesterPages.ts';
import { subjectPages } from './blocks/subjectPages.ts';

/** Tờ khai đăng ký việc thay đổi, cải chính, bổ sung thông tin hộ tịch, xác định lại dân tộc. */
export const civilStatusChange: FormDefinition = {
  id: 'civilStatusChange',
  version: 1,
  title: 'TỜ KHAI ĐĂNG KÝ VIỆC THAY ĐỔI, CẢI CHÍNH, BỔ SUNG THÔNG TIN HỘ TỊCH, XÁC ĐỊNH LẠI DÂN TỘC',
  titleEn:
    'Declaration for a change, correction or completion of civil-status data, or a new determination of the ethnic group',
  grade: 'A',
  source: 'Thông tư 04/2020/TT-BTP, Phụ lục 5, sửa đổi bởi Thông tư 04/2024/TT-BTP',
  pages: [
    deskPage('deskChange', [
      {
        id: 'deskChangesName',
        type: 'yesNo',
        label: 'Lần này có đổi họ, chữ đệm hoặc tên không?',
        labelEn: 'Is a family, middle or given name to be changed?',
        help: {
          vi: 'Đổi tên cho con còn nhỏ thì cần ý kiến của cha, mẹ; con từ đủ 9 tuổi thì cần cả ý kiến của con.',
          en: 'For a child’s name the parents must agree; from the age of 9, the child too.',
        },
        required: true,
      },
    ]),
    ...requesterPages({
      relationLabel: 'Quan hệ với người được thay đổi, cải chính, xác định lại dân tộc, bổ sung thông tin hộ tịch',
      relationLabelEn: 'Relation to the person whose data are changed',
      relations: ['self', 'father', 'mother', 'child', 'wife', 'husband', 'relative', 'guardian', 'other'],
    }),
    authorityPage("${requesterRelation} != 'self'"),
    {
      id: 'changeKind',
      title: { vi: 'Việc cần làm', en: 'What is asked' },
      questions: [
        {
          id: 'changeKind',
          type: 'choice',
          label: 'Đề nghị cơ quan đăng ký việc (4) … cho người có tên dưới đây',
          labelEn: 'The office is asked to register, for the person named below',
          help: {
            vi: 'Đổi sang họ tên khác là thay đổi. Sửa chỗ ghi sai là cải chính. Ghi thêm chỗ còn thiếu là bổ sung.',
            en: 'A new name is a change; putting right what was written wrongly is a correction; adding what is missing is a completion.',
          },
          required: true,
          choices: [
            { code: 'change', label: 'Thay đổi hộ tịch', labelEn: 'A change' },
            { code: 'correction', label: 'Cải chính hộ tịch', labelEn: 'A correction' },
            { code: 'completion', label: 'Bổ sung thông tin hộ tịch', labelEn: 'A completion' },
            { code: 'ethnicGroup', label: 'Xác định lại dân tộc', labelEn: 'A new determination of the ethnic group' },
          ],
        },
      ],
    },
    ...subjectPages({ mayHaveDied: true }),
    {
      id: 'earlier',
      title: { vi: 'Giấy tờ hộ tịch cần sửa', en: 'The record to be changed' },
      questions: [
        {
          id: 'earlierEvent',
          type: 'choice',
          label: 'Đã đăng ký (5) …',
          labelEn: 'What was registered',
          help: { vi: 'Giấy nào cần sửa thì chọn giấy đó.', en: 'The record that has to be changed.' },
          required: true,
          choices: [
            { code: 'birth', label: 'Khai sinh', labelEn: 'Birth' },
            { code: 'marriage', label: 'Kết hôn', labelEn: 'Marriage' },
            { code: 'death', label: 'Khai tử', labelEn: 'Death' },
            { code: 'guardianship', label: 'Giám hộ', labelEn: 'Guardianship' },
            { code: 'parentage', label: 'Nhận cha, mẹ, con', labelEn: 'Recognition of a parent or child' },
            { code: 'other', label: 'Việc hộ tịch khác', labelEn: 'Another event' },
          ],
        },
        ...earlierRegistration({
          placeLabel: 'tại …',
          placeLabelEn: 'Registered at',
          dateLabel: 'ngày … tháng … năm …',
          numberLabel: 'số: …',
          numberLabelEn: 'Number',
          bookLabel: 'Quyển số: …',
        }),
      ],
    },
    {
      id: 'changes',
      title: { vi: 'Sửa những gì, vì sao', en: 'What changes, and why' },
      questions: [
        {
          id: 'changes',
          type: 'table',
          rowName: { vi: 'Chỗ cần sửa', en: 'Change' },
          minRows: 1,
          maxRows: 12,
          label: 'Nội dung: (6)',
          labelEn: 'Content of the change',
          help: {
            vi: 'Mỗi chỗ cần sửa ghi một dòng: từ chữ gì thành chữ gì.',
            en: 'One line for each change: from what to what.',
          },
          required: true,
          columns: [
            {
              id: 'changedItem',
              type: 'text',
              maxLength: 100,
              label: 'Mục cần sửa',
              labelEn: 'Item',
              help: { vi: 'Ví dụ: chữ đệm; năm sinh; dân tộc.', en: 'For example middle name, year of birth, ethnic group.' },
              required: true,
            },
            {
              id: 'changedFrom',
              type: 'text',
              maxLength: 200,
              label: 'từ …',
              labelEn: 'From',
              help: {
                vi: 'Đang ghi trên giấy thế nào. Chỗ đang bỏ trống thì để trống.',
                en: 'As written now; empty if nothing is written.',
              },
              required: "${changeKind} != 'completion'",
            },
            {
              id: 'changedTo',
              type: 'text',
              maxLength: 200,
              label: 'thành …',
              labelEn: 'To',
              help: { vi: 'Chữ mới muốn ghi.', en: 'As it shall be written.' },
              required: true,
              checks: [
                { rule: '. != ${changedFrom}', message: { vi: 'Chữ mới đang giống chữ cũ.', en: 'Old and new are the same.' } },
              ],
            },
          ],
        },
        {
          id: 'reason',
          type: 'text',
          maxLength: 500,
          lines: 3,
          label: 'Lý do',
          labelEn: 'Reason',
          help: {
            vi: 'Vì sao cần sửa, dựa vào giấy tờ nào.',
            en: 'Why it has to be changed, and on which paper that rests.',
          },
          required: true,
        },
      ],
    },
    {
      id: 'consent',
      title: { vi: 'Ý kiến về việc đổi họ, tên', en: 'Consent to the new name' },
      help: {
        vi: 'Ghi ý kiến ở đây; người đó ký vào tờ khai sau khi in.',
        en: 'Write the opinion here; the person signs the printed sheet.',
      },
      showIf: "${deskChangesName} = 'yes' and age(${subjectBirthDate}, today()) >= 9",
      questions: [
        {
          id: 'subjectOpinion',
          type: 'text',
          maxLength: 200,
          label: 'Ý kiến của người được thay đổi họ, tên (nếu đủ 9 tuổi trở lên)',
          labelEn: 'Opinion of the person whose name changes (from the age of 9)',
          help: { vi: 'Ví dụ: Tôi đồng ý.', en: 'For example: I agree.' },
          required: true,
        },
      ],
    },
    {
      id: 'parentsConsent',
      title: { vi: 'Ý kiến của cha, mẹ', en: 'Consent of the parents' },
      help: {
        vi: 'Ghi ý kiến ở đây; cha, mẹ ký vào tờ khai sau khi in.',
        en: 'Write the opinion here; the parents sign the printed sheet.',
      },
      showIf: "${deskChangesName} = 'yes' and age(${subjectBirthDate}, today()) < 18",
      questions: [
        {
          id: 'parentsOpinion',
          type: 'text',
          maxLength: 200,
          label: 'Ý kiến của cha, mẹ',
          labelEn: 'Opinion of the parents',
          help: { vi: 'Ví dụ: Chúng tôi đồng ý.', en: 'For example: we agree.' },
          required: true,
        },
      ],
    },
    copiesPage(),
  ],
  pledge: commonPledge,
  pledgeEn: commonPledgeEn,
};
