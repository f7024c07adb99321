import type { FormDefinition } from '../../domain/form/formDefinition.ts';
import { authorityPage } from './blocks/authorityPage.ts';
import { copiesPage } from './blocks/copiesPage.ts';
import { deskPage } from './blocks/deskPage.ts';
import { earlierRegistration } from './blocks/earlierRegistration.ts';
import { commonPledge } from './blocks/pledges.ts';
import { requesterPages } from './blocks/requesterPages.ts';
import { subjectPages } from './blocks/subjectPages.ts';

/** Tờ khai đăng ký việc thay đổi, cải chính, bổ sung thông tin hộ tịch, xác định lại dân tộc. */
export const civilStatusChange: FormDefinition = {
  id: 'civilStatusChange',
  version: 2,
  title: 'TỜ KHAI ĐĂNG KÝ VIỆC THAY ĐỔI, CẢI CHÍNH, BỔ SUNG THÔNG TIN HỘ TỊCH, XÁC ĐỊNH LẠI DÂN TỘC',
  grade: 'A',
  source: 'Thông tư 04/2020/TT-BTP, Phụ lục 5, sửa đổi bởi Thông tư 04/2024/TT-BTP',
  pages: [
    deskPage('deskChange', [
      {
        id: 'deskChangesName',
        type: 'yesNo',
        label: 'Lần này có đổi họ, chữ đệm hoặc tên không?',
        help: 'Đổi tên cho con còn nhỏ thì cần ý kiến của cha, mẹ; con từ đủ 9 tuổi thì cần cả ý kiến của con.',
        required: true,
      },
    ]),
    ...requesterPages({
      relationLabel: 'Quan hệ với người được thay đổi, cải chính, xác định lại dân tộc, bổ sung thông tin hộ tịch',
      relations: ['self', 'father', 'mother', 'child', 'wife', 'husband', 'relative', 'guardian', 'other'],
    }),
    authorityPage("${requesterRelation} != 'self'"),
    {
      id: 'changeKind',
      title: 'Việc cần làm',
      questions: [
        {
          id: 'changeKind',
          type: 'choice',
          label: 'Đề nghị cơ quan đăng ký việc (4) … cho người có tên dưới đây',
          help: 'Đổi sang họ tên khác là thay đổi. Sửa chỗ ghi sai là cải chính. Ghi thêm chỗ còn thiếu là bổ sung.',
          required: true,
          choices: [
            { code: 'change', label: 'Thay đổi hộ tịch' },
            { code: 'correction', label: 'Cải chính hộ tịch' },
            { code: 'completion', label: 'Bổ sung thông tin hộ tịch' },
            { code: 'ethnicGroup', label: 'Xác định lại dân tộc' },
          ],
        },
      ],
    },
    ...subjectPages({ mayHaveDied: true }),
    {
      id: 'earlier',
      title: 'Giấy tờ hộ tịch cần sửa',
      questions: [
        {
          id: 'earlierEvent',
          type: 'choice',
          label: 'Đã đăng ký (5) …',
          help: 'Giấy nào cần sửa thì chọn giấy đó.',
          required: true,
          choices: [
            { code: 'birth', label: 'Khai sinh' },
            { code: 'marriage', label: 'Kết hôn' },
            { code: 'death', label: 'Khai tử' },
            { code: 'guardianship', label: 'Giám hộ' },
            { code: 'parentage', label: 'Nhận cha, mẹ, con' },
            { code: 'other', label: 'Việc hộ tịch khác' },
          ],
        },
        ...earlierRegistration({
          placeLabel: 'tại …',
          dateLabel: 'ngày … tháng … năm …',
          numberLabel: 'số: …',
          bookLabel: 'Quyển số: …',
        }),
      ],
    },
    {
      id: 'changes',
      title: 'Sửa những gì, vì sao',
      questions: [
        {
          id: 'changes',
          type: 'table',
          rowName: 'Chỗ cần sửa',
          minRows: 1,
          maxRows: 12,
          label: 'Nội dung: (6)',
          help: 'Mỗi chỗ cần sửa ghi một dòng: từ chữ gì thành chữ gì.',
          required: true,
          columns: [
            {
              id: 'changedItem',
              type: 'text',
              maxLength: 100,
              label: 'Mục cần sửa',
              help: 'Ví dụ: chữ đệm; năm sinh; dân tộc.',
              required: true,
            },
            {
              id: 'changedFrom',
              type: 'text',
              maxLength: 200,
              label: 'từ …',
              help: 'Đang ghi trên giấy thế nào. Chỗ đang bỏ trống thì để trống.',
              required: "${changeKind} != 'completion'",
            },
            {
              id: 'changedTo',
              type: 'text',
              maxLength: 200,
              label: 'thành …',
              help: 'Chữ mới muốn ghi.',
              required: true,
              checks: [{ rule: '. != ${changedFrom}', message: 'Chữ mới đang giống chữ cũ.' }],
            },
          ],
        },
        {
          id: 'reason',
          type: 'text',
          maxLength: 500,
          lines: 3,
          label: 'Lý do',
          help: 'Vì sao cần sửa, dựa vào giấy tờ nào.',
          required: true,
        },
      ],
    },
    {
      id: 'consent',
      title: 'Ý kiến về việc đổi họ, tên',
      help: 'Ghi ý kiến ở đây; người đó ký vào tờ khai sau khi in.',
      showIf: "${deskChangesName} = 'yes' and age(${subjectBirthDate}, today()) >= 9",
      questions: [
        {
          id: 'subjectOpinion',
          type: 'text',
          maxLength: 200,
          label: 'Ý kiến của người được thay đổi họ, tên (nếu đủ 9 tuổi trở lên)',
          help: 'Ví dụ: Tôi đồng ý.',
          required: true,
        },
      ],
    },
    {
      id: 'parentsConsent',
      title: 'Ý kiến của cha, mẹ',
      help: 'Ghi ý kiến ở đây; cha, mẹ ký vào tờ khai sau khi in.',
      showIf: "${deskChangesName} = 'yes' and age(${subjectBirthDate}, today()) < 18",
      questions: [
        {
          id: 'parentsOpinion',
          type: 'text',
          maxLength: 200,
          label: 'Ý kiến của cha, mẹ',
          help: 'Ví dụ: Chúng tôi đồng ý.',
          required: true,
        },
      ],
    },
    copiesPage(),
  ],
  pledge: commonPledge,
};
