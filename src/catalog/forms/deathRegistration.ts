import type { FormDefinition } from '../../domain/form/formDefinition.ts';
import { authorityPage } from './blocks/authorityPage.ts';
import { copiesPage } from './blocks/copiesPage.ts';
import { deskPage } from './blocks/deskPage.ts';
import { birthDateOf, ethnicGroupOf, identityOf, nameOf, nationalityOf, residenceOf, sexOf } from './blocks/personQuestions.ts';
import { commonPledge, commonPledgeEn } from './blocks/pledges.ts';
import { requesterPages } from './blocks/requesterPages.ts';

/** Tờ khai đăng ký khai tử; also for a foreign element, mobile registration and the border area. */
export const deathRegistration: FormDefinition = {
  id: 'deathRegistration',
  version: 1,
  title: 'TỜ KHAI ĐĂNG KÝ KHAI TỬ',
  titleEn: 'Declaration for the registration of a death',
  grade: 'A',
  source: 'Thông tư 04/2020/TT-BTP, Phụ lục 5, sửa đổi bởi Thông tư 04/2024/TT-BTP',
  pages: [
    deskPage('deskDeath', [
      {
        id: 'deskDeathPlaceKind',
        type: 'choice',
        label: 'Người đó mất ở đâu?',
        labelEn: 'Where did the person die?',
        required: true,
        choices: [
          { code: 'healthFacility', label: 'Ở bệnh viện, trạm y tế', labelEn: 'At a health facility' },
          { code: 'home', label: 'Ở nhà', labelEn: 'At home' },
          { code: 'elsewhere', label: 'Ở nơi khác', labelEn: 'Elsewhere' },
        ],
      },
      {
        id: 'deskHasDeathNotice',
        type: 'choice',
        label: 'Có Giấy báo tử, hoặc giấy tờ thay Giấy báo tử không?',
        labelEn: 'Is there a notice of death, or a paper in its place?',
        help: {
          vi: 'Mất ở bệnh viện thì bệnh viện cấp. Mất ở nhà thì Ủy ban nhân dân xã cấp: hỏi cán bộ. Có bản điện tử thì không phải nộp bản giấy.',
          en: 'A hospital gives it; for a death at home the commune does: ask the officer. With an electronic one, no paper has to be handed in.',
        },
        required: true,
        choices: [
          { code: 'paper', label: 'Có bản giấy', labelEn: 'Yes, on paper' },
          { code: 'electronic', label: 'Có bản điện tử', labelEn: 'Yes, electronic' },
          { code: 'none', label: 'Chưa có', labelEn: 'Not yet' },
        ],
      },
      {
        id: 'deskDiedLongAgo',
        type: 'yesNo',
        label: 'Người đó mất đã lâu, nay không có Giấy báo tử phải không?',
        labelEn: 'Was the death long ago, so that there is no notice of death?',
        help: {
          vi: 'Nếu phải thì cần giấy tờ khác chứng minh việc đã mất, do cơ quan có thẩm quyền cấp hoặc xác nhận.',
          en: 'If so, another proof of the death is needed, issued or confirmed by an authority.',
        },
        showIf: "${deskHasDeathNotice} = 'none'",
        required: true,
      },
      {
        id: 'deskLastResidenceKnown',
        type: 'yesNo',
        label: 'Có biết nơi cư trú cuối cùng của người đã mất không?',
        labelEn: 'Is the last place of residence known?',
        help: {
          vi: 'Không biết thì đăng ký ở nơi người đó mất, và xuất trình giấy tờ chứng minh nơi mất.',
          en: 'If not, the death is registered where the person died, with proof of that place.',
        },
        required: true,
      },
    ]),
    ...requesterPages({
      relationLabel: 'Quan hệ với người đã chết',
      relationLabelEn: 'Relation to the person who died',
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
      title: { vi: 'Người đã mất', en: 'The person who died' },
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
      title: { vi: 'Nơi ở và giấy tờ của người đã mất', en: 'Home and papers of the person who died' },
      questions: [
        residenceOf('deceased', {
          label: 'Nơi cư trú cuối cùng: (2)',
          labelEn: 'Last place of residence',
          required: "${deskLastResidenceKnown} = 'yes'",
          help: {
            vi: 'Nơi thường trú hoặc nơi ở cuối cùng. Theo tên xã, huyện cũ thì chọn “Địa chỉ khác”.',
            en: 'Where the person last lived. For an old address choose “Another address”.',
          },
        }),
        identityOf('deceased', {
          sex: 'asked',
          required: false,
          help: {
            vi: 'Có thẻ căn cước thì ghi 12 số trên thẻ. Không còn giấy tờ thì để trống.',
            en: 'The 12 digits of the identity card. If no paper is left, leave it empty.',
          },
        }),
      ],
    },
    {
      id: 'death',
      title: { vi: 'Mất lúc nào, ở đâu', en: 'When, where and of what' },
      questions: [
        {
          id: 'deathTime',
          type: 'time',
          label: 'Đã chết vào lúc: … giờ … phút,',
          labelEn: 'Hour of death',
          help: { vi: 'Không nhớ giờ thì để trống.', en: 'If the hour is not known, leave it empty.' },
        },
        {
          id: 'deathDate',
          type: 'date',
          precision: 'year',
          label: 'ngày … tháng … năm …',
          labelEn: 'Date of death',
          help: {
            vi: 'Ngày dương lịch. Chỉ nhớ ngày âm thì hỏi cán bộ đổi giúp.',
            en: 'By the solar calendar. The officer helps to convert a lunar date.',
          },
          required: true,
          checks: [
            {
              rule: '. <= today()',
              message: { vi: 'Ngày chết không thể ở sau hôm nay.', en: 'The death cannot be after today.' },
            },
            {
              rule: "${deceasedBirthDate} = '' or . >= ${deceasedBirthDate}",
              message: { vi: 'Ngày chết đang ở trước ngày sinh. Xem lại.', en: 'The death is before the birth. Check both.' },
            },
            {
              rule: "date-precision(.) = 'day'",
              message: {
                vi: 'Chưa đủ ngày, tháng, năm. Tìm được trên giấy báo tử thì ghi thêm.',
                en: 'Day, month and year are not all given. Add them if the notice of death has them.',
              },
              severity: 'warning',
            },
            {
              rule: "date-precision(.) != 'day' or days-between(., today()) <= 15",
              message: {
                vi: 'Đã quá 15 ngày kể từ ngày chết. Vẫn khai tử được, cứ khai tiếp.',
                en: 'More than 15 days have passed. The death can still be registered: go on.',
              },
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
          labelEn: 'Place of death',
          help: {
            vi: 'Ở bệnh viện thì ghi tên và địa chỉ bệnh viện. Ở nhà hoặc nơi khác thì ghi thôn bản, xã, tỉnh.',
            en: 'Name and address of the hospital; else village, commune and province.',
          },
          required: true,
        },
        {
          id: 'deathCause',
          type: 'text',
          maxLength: 200,
          label: 'Nguyên nhân chết',
          labelEn: 'Cause of death',
          help: {
            vi: 'Theo Giấy báo tử. Không rõ thì ghi: chưa xác định.',
            en: 'As the notice of death has it. If unclear, write: not determined.',
          },
          secured: true,
        },
      ],
    },
    {
      id: 'deathNotice',
      title: { vi: 'Giấy báo tử', en: 'The notice of death' },
      showIf: "${deskHasDeathNotice} != 'none'",
      questions: [
        {
          id: 'deathNoticeNumber',
          type: 'text',
          maxLength: 60,
          label: 'Số Giấy báo tử/Giấy tờ thay thế Giấy báo tử: (4) …',
          labelEn: 'Number of the notice of death, or of the paper in its place',
          help: {
            vi: 'Số ghi ở đầu giấy. Không có số thì để trống.',
            en: 'At the head of the paper. If it has none, leave this empty.',
          },
        },
        {
          id: 'deathNoticeIssuer',
          type: 'text',
          maxLength: 200,
          label: 'do … cấp',
          labelEn: 'Issued by',
          help: {
            vi: 'Tên bệnh viện, Ủy ban nhân dân xã hoặc cơ quan khác đã cấp giấy.',
            en: 'The hospital, commune or other office that issued it.',
          },
          required: true,
        },
        {
          id: 'deathNoticeIssuedOn',
          type: 'date',
          label: 'ngày …',
          labelEn: 'Issued on',
          help: { vi: 'Ngày ghi trên giấy.', en: 'The date on the paper.' },
          checks: [
            {
              rule: '. <= today()',
              message: { vi: 'Ngày cấp không thể ở sau hôm nay.', en: 'The day of issue cannot be after today.' },
            },
            {
              rule: "${deathDate} = '' or . >= ${deathDate}",
              message: {
                vi: 'Giấy đang được cấp trước ngày chết. Xem lại.',
                en: 'The paper is dated before the death. Check it.',
              },
            },
          ],
        },
      ],
    },
    copiesPage(),
  ],
  pledge: commonPledge,
  pledgeEn: commonPledgeEn,
};
