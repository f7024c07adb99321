import type { FormDefinition } from '../../domain/form/formDefinition.ts';
import { authorityPage } from './blocks/authorityPage.ts';
import { deskPage } from './blocks/deskPage.ts';
import { intendedMarriagePages } from './blocks/intendedMarriagePages.ts';
import { commonPledge } from './blocks/pledges.ts';
import { requesterPages } from './blocks/requesterPages.ts';
import { subjectPages } from './blocks/subjectPages.ts';

/** Tờ khai cấp Giấy xác nhận tình trạng hôn nhân. */
export const maritalStatusConfirmation: FormDefinition = {
  id: 'maritalStatusConfirmation',
  version: 2,
  title: 'TỜ KHAI CẤP GIẤY XÁC NHẬN TÌNH TRẠNG HÔN NHÂN',
  grade: 'A',
  source: 'Thông tư 04/2020/TT-BTP, Phụ lục 5, sửa đổi bởi Thông tư 04/2024/TT-BTP',
  pages: [
    deskPage('deskConfirmation', [
      {
        id: 'deskIssuedBefore',
        type: 'yesNo',
        label: 'Giấy xác nhận này đã từng được cấp, nay xin cấp lại phải không?',
        help: 'Xin cấp lại vì hết hạn hoặc dùng vào việc khác thì phải nộp lại giấy đã được cấp.',
        required: true,
      },
      {
        id: 'deskLivedElsewhere',
        type: 'yesNo',
        label: 'Người cần xác nhận đã từng thường trú ở xã khác, và cần xác nhận cả thời gian đó phải không?',
        help: 'Nếu phải thì trang sau ghi từng nơi, từ ngày nào đến ngày nào.',
        required: true,
      },
    ]),
    ...requesterPages({
      relationLabel: 'Quan hệ với người được cấp Giấy xác nhận tình trạng hôn nhân',
      relations: ['self', 'father', 'mother', 'child', 'elderBrother', 'elderSister', 'youngerSibling', 'relative', 'other'],
    }),
    authorityPage("${requesterRelation} != 'self'"),
    ...subjectPages({ lead: 'Đề nghị cấp Giấy xác nhận tình trạng hôn nhân cho người có tên dưới đây:' }),
    {
      id: 'formerResidences',
      title: 'Những nơi đã ở trước đây',
      showIf: "${deskLivedElsewhere} = 'yes'",
      questions: [
        {
          id: 'residencePeriods',
          type: 'table',
          rowName: 'Nơi ở',
          minRows: 1,
          maxRows: 10,
          label: 'Trong thời gian cư trú tại … từ ngày … đến ngày … (4)',
          help: 'Mỗi nơi đã thường trú ghi một dòng.',
          required: true,
          columns: [
            {
              id: 'periodPlace',
              type: 'text',
              maxLength: 200,
              label: 'cư trú tại …',
              help: 'Thôn bản, xã, tỉnh; tên cũ cũng được.',
              required: true,
            },
            {
              id: 'periodFrom',
              type: 'date',
              precision: 'month',
              label: 'từ ngày …',
              help: 'Không nhớ ngày thì ghi tháng và năm.',
              required: true,
              checks: [{ rule: '. <= today()', message: 'Ngày này ở sau hôm nay.' }],
            },
            {
              id: 'periodTo',
              type: 'date',
              precision: 'month',
              label: 'đến ngày …',
              help: 'Không nhớ ngày thì ghi tháng và năm.',
              required: true,
              checks: [
                { rule: '. <= today()', message: 'Ngày này ở sau hôm nay.' },
                {
                  rule: "${periodFrom} = '' or . >= ${periodFrom}",
                  message: 'Ngày cuối đang ở trước ngày đầu. Xem lại.',
                },
              ],
            },
          ],
        },
      ],
    },
    {
      id: 'maritalStatus',
      title: 'Tình trạng hôn nhân',
      questions: [
        {
          id: 'maritalStatus',
          type: 'choice',
          label: 'Tình trạng hôn nhân: (5)',
          help: 'Chỉ tính lần kết hôn đã đăng ký với Nhà nước.',
          required: true,
          secured: true,
          choices: [
            { code: 'neverMarried', label: 'Chưa đăng ký kết hôn với ai' },
            { code: 'married', label: 'Đang có vợ (chồng)' },
            { code: 'divorced', label: 'Đã ly hôn, hiện chưa đăng ký kết hôn với ai' },
            {
              code: 'widowed',
              label: 'Vợ (chồng) đã chết, hiện chưa đăng ký kết hôn với ai',
            },
          ],
        },
        {
          id: 'spouseName',
          type: 'name',
          label: 'Họ, chữ đệm, tên vợ (chồng)',
          help: 'Vợ hoặc chồng hiện nay, đã ly hôn, hoặc đã chết.',
          showIf: "${maritalStatus} != '' and ${maritalStatus} != 'neverMarried'",
          required: true,
          secured: true,
        },
        {
          id: 'maritalPaperNumber',
          type: 'text',
          maxLength: 60,
          label: 'Số giấy chứng nhận kết hôn, bản án hoặc quyết định ly hôn, giấy chứng tử hoặc trích lục khai tử',
          help: 'Đang có vợ (chồng): số Giấy chứng nhận kết hôn. Đã ly hôn: số bản án, quyết định. Vợ (chồng) đã chết: số giấy chứng tử, trích lục khai tử.',
          showIf: "${maritalStatus} != '' and ${maritalStatus} != 'neverMarried'",
          required: true,
          secured: true,
        },
        {
          id: 'maritalPaperIssuer',
          type: 'text',
          maxLength: 200,
          label: 'Cơ quan cấp giấy đó',
          help: 'Ủy ban nhân dân xã nào, Tòa án nào.',
          showIf: "${maritalStatus} != '' and ${maritalStatus} != 'neverMarried'",
          required: true,
          secured: true,
        },
        {
          id: 'maritalPaperIssuedOn',
          type: 'date',
          label: 'Ngày cấp giấy đó',
          help: 'Ngày ghi trên giấy; không nhớ thì để trống.',
          showIf: "${maritalStatus} != '' and ${maritalStatus} != 'neverMarried'",
          secured: true,
          checks: [{ rule: '. <= today()', message: 'Ngày này ở sau hôm nay.' }],
        },
      ],
    },
    ...intendedMarriagePages(),
  ],
  pledge: commonPledge,
};
