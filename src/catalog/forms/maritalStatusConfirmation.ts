import type { FormDefinition } from '../../domain/form/formDefinition.ts';
import { authorityPage } from './blocks/authorityPage.ts';
import { deskPage } from './blocks/deskPage.ts';
import { intendedMarriagePages } from './blocks/intendedMarriagePages.ts';
import { commonPledge, commonPledgeEn } from './blocks/pledges.ts';
import { requesterPages } from './blocks/requesterPages.ts';
import { subjectPages } from './blocks/subjectPages.ts';

/** Tờ khai cấp Giấy xác nhận tình trạng hôn nhân. */
export const maritalStatusConfirmation: FormDefinition = {
  id: 'maritalStatusConfirmation',
  version: 1,
  title: 'TỜ KHAI CẤP GIẤY XÁC NHẬN TÌNH TRẠNG HÔN NHÂN',
  titleEn: 'Declaration for a confirmation of marital status',
  grade: 'A',
  source: 'Thông tư 04/2020/TT-BTP, Phụ lục 5, sửa đổi bởi Thông tư 04/2024/TT-BTP',
  pages: [
    deskPage('deskConfirmation', [
      {
        id: 'deskIssuedBefore',
        type: 'yesNo',
        label: 'Giấy xác nhận này đã từng được cấp, nay xin cấp lại phải không?',
        labelEn: 'Was such a confirmation issued before?',
        help: {
          vi: 'Xin cấp lại vì hết hạn hoặc dùng vào việc khác thì phải nộp lại giấy đã được cấp.',
          en: 'If it has expired, or is needed for another purpose, the earlier one has to be handed in.',
        },
        required: true,
      },
      {
        id: 'deskLivedElsewhere',
        type: 'yesNo',
        label: 'Người cần xác nhận đã từng thường trú ở xã khác, và cần xác nhận cả thời gian đó phải không?',
        labelEn: 'Did the person once live in another commune, and is that time to be confirmed too?',
        help: {
          vi: 'Nếu phải thì trang sau ghi từng nơi, từ ngày nào đến ngày nào.',
          en: 'If so, a later page asks for each place, from when to when.',
        },
        required: true,
      },
    ]),
    ...requesterPages({
      relationLabel: 'Quan hệ với người được cấp Giấy xác nhận tình trạng hôn nhân',
      relationLabelEn: 'Relation to the person whose status is confirmed',
      relations: ['self', 'father', 'mother', 'child', 'elderBrother', 'elderSister', 'youngerSibling', 'relative', 'other'],
    }),
    authorityPage("${requesterRelation} != 'self'"),
    ...subjectPages({ lead: 'Đề nghị cấp Giấy xác nhận tình trạng hôn nhân cho người có tên dưới đây:' }),
    {
      id: 'formerResidences',
      title: { vi: 'Những nơi đã ở trước đây', en: 'Former places of residence' },
      showIf: "${deskLivedElsewhere} = 'yes'",
      questions: [
        {
          id: 'residencePeriods',
          type: 'table',
          rowName: { vi: 'Nơi ở', en: 'Place' },
          minRows: 1,
          maxRows: 10,
          label: 'Trong thời gian cư trú tại … từ ngày … đến ngày … (4)',
          labelEn: 'While living at … from … to …',
          help: { vi: 'Mỗi nơi đã thường trú ghi một dòng.', en: 'One line for each former place of permanent residence.' },
          required: true,
          columns: [
            {
              id: 'periodPlace',
              type: 'text',
              maxLength: 200,
              label: 'cư trú tại …',
              labelEn: 'Living at',
              help: { vi: 'Thôn bản, xã, tỉnh; tên cũ cũng được.', en: 'Village, commune, province; old names are fine.' },
              required: true,
            },
            {
              id: 'periodFrom',
              type: 'date',
              precision: 'month',
              label: 'từ ngày …',
              labelEn: 'From',
              help: { vi: 'Không nhớ ngày thì ghi tháng và năm.', en: 'Month and year will do.' },
              required: true,
              checks: [{ rule: '. <= today()', message: { vi: 'Ngày này ở sau hôm nay.', en: 'This day is after today.' } }],
            },
            {
              id: 'periodTo',
              type: 'date',
              precision: 'month',
              label: 'đến ngày …',
              labelEn: 'To',
              help: { vi: 'Không nhớ ngày thì ghi tháng và năm.', en: 'Month and year will do.' },
              required: true,
              checks: [
                { rule: '. <= today()', message: { vi: 'Ngày này ở sau hôm nay.', en: 'This day is after today.' } },
                {
                  rule: "${periodFrom} = '' or . >= ${periodFrom}",
                  message: { vi: 'Ngày cuối đang ở trước ngày đầu. Xem lại.', en: 'The end is before the beginning.' },
                },
              ],
            },
          ],
        },
      ],
    },
    {
      id: 'maritalStatus',
      title: { vi: 'Tình trạng hôn nhân', en: 'Marital status' },
      questions: [
        {
          id: 'maritalStatus',
          type: 'choice',
          label: 'Tình trạng hôn nhân: (5)',
          labelEn: 'Marital status',
          help: {
            vi: 'Chỉ tính lần kết hôn đã đăng ký với Nhà nước.',
            en: 'Only marriages registered with the State count.',
          },
          required: true,
          secured: true,
          choices: [
            { code: 'neverMarried', label: 'Chưa đăng ký kết hôn với ai', labelEn: 'Never registered a marriage' },
            { code: 'married', label: 'Đang có vợ (chồng)', labelEn: 'Married' },
            { code: 'divorced', label: 'Đã ly hôn, hiện chưa đăng ký kết hôn với ai', labelEn: 'Divorced, not married again' },
            {
              code: 'widowed',
              label: 'Vợ (chồng) đã chết, hiện chưa đăng ký kết hôn với ai',
              labelEn: 'Widowed, not married again',
            },
          ],
        },
        {
          id: 'spouseName',
          type: 'name',
          label: 'Họ, chữ đệm, tên vợ (chồng)',
          labelEn: 'Full name of the husband or wife',
          help: {
            vi: 'Vợ hoặc chồng hiện nay, đã ly hôn, hoặc đã chết.',
            en: 'The present, divorced or deceased husband or wife.',
          },
          showIf: "${maritalStatus} != '' and ${maritalStatus} != 'neverMarried'",
          required: true,
          secured: true,
        },
        {
          id: 'maritalPaperNumber',
          type: 'text',
          maxLength: 60,
          label: 'Số giấy chứng nhận kết hôn, bản án hoặc quyết định ly hôn, giấy chứng tử hoặc trích lục khai tử',
          labelEn: 'Number of the marriage certificate, divorce judgment or death certificate',
          help: {
            vi: 'Đang có vợ (chồng): số Giấy chứng nhận kết hôn. Đã ly hôn: số bản án, quyết định. Vợ (chồng) đã chết: số giấy chứng tử, trích lục khai tử.',
            en: 'Married: the certificate. Divorced: the judgment or decision. Widowed: the death certificate or extract.',
          },
          showIf: "${maritalStatus} != '' and ${maritalStatus} != 'neverMarried'",
          required: true,
          secured: true,
        },
        {
          id: 'maritalPaperIssuer',
          type: 'text',
          maxLength: 200,
          label: 'Cơ quan cấp giấy đó',
          labelEn: 'Issued by',
          help: { vi: 'Ủy ban nhân dân xã nào, Tòa án nào.', en: 'Which commune, which court.' },
          showIf: "${maritalStatus} != '' and ${maritalStatus} != 'neverMarried'",
          required: true,
          secured: true,
        },
        {
          id: 'maritalPaperIssuedOn',
          type: 'date',
          label: 'Ngày cấp giấy đó',
          labelEn: 'Issued on',
          help: { vi: 'Ngày ghi trên giấy; không nhớ thì để trống.', en: 'The date on the paper, if known.' },
          showIf: "${maritalStatus} != '' and ${maritalStatus} != 'neverMarried'",
          secured: true,
          checks: [{ rule: '. <= today()', message: { vi: 'Ngày này ở sau hôm nay.', en: 'This day is after today.' } }],
        },
      ],
    },
    ...intendedMarriagePages(),
  ],
  pledge: commonPledge,
  pledgeEn: commonPledgeEn,
};
