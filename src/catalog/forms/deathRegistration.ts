import type { FormDefinition } from '../../domain/form/formDefinition.ts';
import { authorityPage } from './blocks/authorityPage.ts';
import { copiesPage } from './blocks/copiesPage.ts';
import { deskPage } from './blocks/deskPage.ts';
import { birthDateOf, ethnicGroupOf, identityOf, nameOf, nationalityOf, residenceOf, sexOf } from './blocks/personQuestions.ts';
import { commonPledge } from './blocks/pledges.ts';
import { requesterPages } from './blocks/requesterPages.ts';

/** Tờ khai đăng ký khai tử; also for a foreign element, mobile registration and the border area. */
export const deathRegistration: FormDefinition = {
  id: 'deathRegistration',
  version: 2,
  title: 'TỜ KHAI ĐĂNG KÝ KHAI TỬ',
  grade: 'A',
  source: 'Thông tư 04/2020/TT-BTP, Phụ lục 5, sửa đổi bởi Thông tư 04/2024/TT-BTP',
  pages: [
    deskPage('deskDeath', [
      {
        id: 'deskDeathPlaceKind',
        type: 'choice',
        label: 'Người đó mất ở đâu?',
        required: true,
        choices: [
          { code: 'healthFacility', label: 'Ở bệnh viện, trạm y tế' },
          { code: 'home', label: 'Ở nhà' },
          { code: 'elsewhere', label: 'Ở nơi khác' },
        ],
      },
      {
        id: 'deskHasDeathNotice',
        type: 'choice',
        label: 'Có Giấy báo tử, hoặc giấy tờ thay Giấy báo tử không?',
        help: 'Mất ở bệnh viện thì bệnh viện cấp. Mất ở nhà thì Ủy ban nhân dân xã cấp: hỏi cán bộ. Có bản điện tử thì không phải nộp bản giấy.',
        required: true,
        choices: [
          { code: 'paper', label: 'Có bản giấy' },
          { code: 'electronic', label: 'Có bản điện tử' },
          { code: 'none', label: 'Chưa có' },
        ],
      },
      {
        id: 'deskDiedLongAgo',
        type: 'yesNo',
        label: 'Người đó mất đã lâu, nay không có Giấy báo tử phải không?',
        help: 'Nếu phải thì cần giấy tờ khác chứng minh việc đã mất, do cơ quan có thẩm quyền cấp hoặc xác nhận.',
        showIf: "${deskHasDeathNotice} = 'none'",
        required: true,
      },
      {
        id: 'deskLastResidenceKnown',
        type: 'yesNo',
        label: 'Có biết nơi cư trú cuối cùng của người đã mất không?',
        help: 'Không biết thì đăng ký ở nơi người đó mất, và xuất trình giấy tờ chứng minh nơi mất.',
        required: true,
      },
    ]),
    ...requesterPages({
      relationLabel: 'Quan hệ với người đã chết',
      relations: [
        'wife',
        'husband',
        'child',
        'father',
        'mother',
        'daughterInLaw',
        'sonInLaw',
        'grandchild',
        'elderBrother',
        'elderSister',
        'youngerSibling',
        'relative',
        'organisation',
        'other',
      ],
    }),
    authorityPage("${requesterRelation} = 'other'"),
    {
      id: 'deceased',
      title: 'Người đã mất',
      lead: 'Đề nghị cơ quan đăng ký khai tử cho người có tên dưới đây:',
      questions: [
        nameOf('deceased'),
        birthDateOf('deceased'),
        sexOf('deceased'),
        ethnicGroupOf('deceased'),
        nationalityOf('deceased'),
      ],
    },
    {
      id: 'deceasedPapers',
      title: 'Nơi ở và giấy tờ của người đã mất',
      questions: [
        residenceOf('deceased', {
          label: 'Nơi cư trú cuối cùng: (2)',
          required: "${deskLastResidenceKnown} = 'yes'",
          help: 'Nơi thường trú hoặc nơi ở cuối cùng. Theo tên xã, huyện cũ thì chọn “Địa chỉ khác”.',
        }),
        identityOf('deceased', {
          sex: 'asked',
          required: false,
          help: 'Có thẻ căn cước thì ghi 12 số trên thẻ. Không còn giấy tờ thì để trống.',
        }),
      ],
    },
    {
      id: 'death',
      title: 'Mất lúc nào, ở đâu',
      questions: [
        {
          id: 'deathTime',
          type: 'time',
          label: 'Đã chết vào lúc: … giờ … phút,',
          help: 'Không nhớ giờ thì để trống.',
        },
        {
          id: 'deathDate',
          type: 'date',
          precision: 'year',
          label: 'ngày … tháng … năm …',
          help: 'Ngày dương lịch. Chỉ nhớ ngày âm thì hỏi cán bộ đổi giúp.',
          required: true,
          checks: [
            {
              rule: '. <= today()',
              message: 'Ngày chết không thể ở sau hôm nay.',
            },
            {
              rule: "${deceasedBirthDate} = '' or . >= ${deceasedBirthDate}",
              message: 'Ngày chết đang ở trước ngày sinh. Xem lại.',
            },
            {
              rule: "date-precision(.) = 'day'",
              message: 'Chưa đủ ngày, tháng, năm. Tìm được trên giấy báo tử thì ghi thêm.',
              severity: 'warning',
            },
            {
              rule: "date-precision(.) != 'day' or days-between(., today()) <= 15",
              message: 'Đã quá 15 ngày kể từ ngày chết. Vẫn khai tử được, cứ khai tiếp.',
              severity: 'warning',
            },
          ],
        },
        {
          id: 'deathPlace',
          type: 'text',
          maxLength: 300,
          lines: 2,
          label: 'Nơi chết',
          help: 'Ở bệnh viện thì ghi tên và địa chỉ bệnh viện. Ở nhà hoặc nơi khác thì ghi thôn bản, xã, tỉnh.',
          required: true,
        },
        {
          id: 'deathCause',
          type: 'text',
          maxLength: 200,
          label: 'Nguyên nhân chết',
          help: 'Theo Giấy báo tử. Không rõ thì ghi: chưa xác định.',
          secured: true,
        },
      ],
    },
    {
      id: 'deathNotice',
      title: 'Giấy báo tử',
      showIf: "${deskHasDeathNotice} != 'none'",
      questions: [
        {
          id: 'deathNoticeNumber',
          type: 'text',
          maxLength: 60,
          label: 'Số Giấy báo tử/Giấy tờ thay thế Giấy báo tử: (4) …',
          help: 'Số ghi ở đầu giấy. Không có số thì để trống.',
        },
        {
          id: 'deathNoticeIssuer',
          type: 'text',
          maxLength: 200,
          label: 'do … cấp',
          help: 'Tên bệnh viện, Ủy ban nhân dân xã hoặc cơ quan khác đã cấp giấy.',
          required: true,
        },
        {
          id: 'deathNoticeIssuedOn',
          type: 'date',
          label: 'ngày …',
          help: 'Ngày ghi trên giấy.',
          checks: [
            {
              rule: '. <= today()',
              message: 'Ngày cấp không thể ở sau hôm nay.',
            },
            {
              rule: "${deathDate} = '' or . >= ${deathDate}",
              message: 'Giấy đang được cấp trước ngày chết. Xem lại.',
            },
          ],
        },
      ],
    },
    copiesPage(),
  ],
  pledge: commonPledge,
};
