import type { FormDefinition } from '../../domain/form/formDefinition.ts';
import { authorityPage } from './blocks/authorityPage.ts';
import { copiesPage } from './blocks/copiesPage.ts';
import { deskPage } from './blocks/deskPage.ts';
import { parentPages } from './blocks/parentPages.ts';
import { birthDateOf, ethnicGroupOf, nameOf, nationalityOf, sexOf } from './blocks/personQuestions.ts';
import { requesterPages } from './blocks/requesterPages.ts';

const motherKnown = "${deskChildSituation} = 'normal' or ${deskChildSituation} = 'surrogacy'";

/** The father's part stays empty while the parents are not married and he has not been recognised (→ procedure 1.000689). */
const fatherEntered =
  "${deskChildSituation} != 'abandoned' and ((${deskChildSituation} != 'motherUnknown' and ${deskParentsMarried} = 'yes') or ${deskFatherRecognised} = 'yes')";

/** Tờ khai đăng ký khai sinh; also for a foreign element, mobile registration and the border area. */
export const birthRegistration: FormDefinition = {
  id: 'birthRegistration',
  version: 2,
  title: 'TỜ KHAI ĐĂNG KÝ KHAI SINH',
  grade: 'A',
  source: 'Thông tư 04/2020/TT-BTP, Phụ lục 5, sửa đổi bởi Thông tư 04/2024/TT-BTP',
  pages: [
    deskPage('deskBirth', [
      {
        id: 'deskChildSituation',
        type: 'choice',
        label: 'Cháu thuộc trường hợp nào?',
        help: 'Chọn một dòng. Chưa chắc thì hỏi cán bộ ngồi cạnh.',
        required: true,
        choices: [
          { code: 'normal', label: 'Cháu do mẹ sinh ra, biết mẹ là ai' },
          { code: 'motherUnknown', label: 'Chưa xác định được mẹ của cháu' },
          { code: 'abandoned', label: 'Cháu bị bỏ rơi' },
          { code: 'surrogacy', label: 'Cháu sinh ra nhờ mang thai hộ' },
        ],
      },
      {
        id: 'deskBirthPlaceKind',
        type: 'choice',
        label: 'Cháu sinh ở đâu?',
        required: true,
        choices: [
          { code: 'healthFacility', label: 'Ở trạm y tế, bệnh viện, nhà hộ sinh' },
          { code: 'home', label: 'Ở nhà' },
          { code: 'elsewhere', label: 'Ở nơi khác' },
        ],
      },
      {
        id: 'deskHasBirthCertificate',
        type: 'choice',
        label: 'Có Giấy chứng sinh không?',
        help: 'Giấy do trạm y tế hoặc bệnh viện nơi cháu sinh cấp. Đã có bản điện tử thì không phải nộp bản giấy.',
        showIf: "${deskChildSituation} != 'abandoned'",
        required: true,
        choices: [
          { code: 'paper', label: 'Có bản giấy' },
          { code: 'electronic', label: 'Có bản điện tử' },
          { code: 'none', label: 'Không có' },
        ],
      },
      {
        id: 'deskHasBirthWitness',
        type: 'yesNo',
        label: 'Có người làm chứng việc sinh không?',
        help: 'Có thì người đó viết giấy xác nhận. Không có thì người đi khai viết giấy cam đoan về việc sinh.',
        showIf: "${deskChildSituation} != 'abandoned' and ${deskHasBirthCertificate} = 'none'",
        required: true,
      },
    ]),
    deskPage(
      'deskParents',
      [
        {
          id: 'deskParentsMarried',
          type: 'yesNo',
          label: 'Cha mẹ của cháu đã đăng ký kết hôn chưa?',
          help: 'Cưới theo phong tục mà chưa đăng ký ở xã thì chọn “Không”.',
          showIf: motherKnown,
          required: true,
          secured: true,
        },
        {
          id: 'deskFatherRecognised',
          type: 'yesNo',
          label: 'Đã có giấy công nhận cha cho cháu chưa?',
          help: 'Là trích lục đăng ký nhận cha, mẹ, con hoặc bản án của Tòa án.',
          showIf: "${deskChildSituation} = 'motherUnknown' or ${deskParentsMarried} = 'no'",
          required: true,
          secured: true,
        },
        {
          id: 'deskFatherLeftOut',
          type: 'statement',
          label:
            'Phần về người cha để trống. Người cha muốn nhận con thì làm thủ tục đăng ký khai sinh kết hợp đăng ký nhận cha, mẹ, con: hỏi cán bộ trước khi khai tiếp.',
          showIf:
            "(${deskChildSituation} = 'motherUnknown' or ${deskParentsMarried} = 'no') and ${deskFatherRecognised} = 'no'",
        },
      ],
      "${deskChildSituation} != 'abandoned'",
    ),
    ...requesterPages({
      relationLabel: 'Quan hệ với người được khai sinh',
      relations: [
        'father',
        'mother',
        'paternalGrandfather',
        'paternalGrandmother',
        'maternalGrandfather',
        'maternalGrandmother',
        'relative',
        'guardian',
        'organisation',
        'other',
      ],
    }),
    authorityPage("${requesterRelation} = 'other'"),
    {
      id: 'child',
      title: 'Cháu được khai sinh',
      lead: 'Đề nghị cơ quan đăng ký khai sinh cho người dưới đây:',
      questions: [
        nameOf('child', {
          help: 'Viết đúng tên muốn ghi trong Giấy khai sinh: tiếng Việt hoặc tiếng dân tộc khác của Việt Nam, không có số, không có ký hiệu.',
        }),
        birthDateOf('child', {
          precision: 'day',
          help: 'Theo Giấy chứng sinh, tính theo dương lịch.',
          checks: [
            {
              rule: 'days-between(., today()) <= 60',
              message: 'Cháu sinh đã quá 60 ngày. Vẫn khai sinh được, cứ khai tiếp.',
              severity: 'warning',
            },
          ],
        }),
        {
          id: 'childBirthDateInWords',
          type: 'text',
          label: 'ghi bằng chữ',
          compute: 'date-in-words(${childBirthDate})',
        },
        sexOf('child'),
        ethnicGroupOf('child', {
          help: 'Theo dân tộc của cha hoặc của mẹ, do cha mẹ thỏa thuận; không thỏa thuận được thì theo tập quán.',
        }),
        nationalityOf('child'),
      ],
    },
    {
      id: 'childOrigin',
      title: 'Nơi sinh và quê quán',
      questions: [
        {
          id: 'childBirthFacility',
          type: 'text',
          maxLength: 200,
          label: 'Tên cơ sở y tế nơi cháu sinh',
          help: 'Ví dụ: Trạm y tế xã Cổ Lũng.',
          showIf: "${deskBirthPlaceKind} = 'healthFacility'",
          required: true,
        },
        {
          id: 'childBirthplace',
          type: 'address',
          historical: true,
          label: 'Nơi sinh: (4)',
          help: 'Sinh ở cơ sở y tế: ghi địa chỉ nơi đó. Sinh ở nhà hoặc nơi khác: ghi xã và tỉnh nơi sinh.',
          required: true,
        },
        {
          id: 'childHometown',
          type: 'address',
          historical: true,
          label: 'Quê quán',
          help: 'Quê của cha hoặc của mẹ, do cha mẹ thỏa thuận; không thỏa thuận được thì theo tập quán.',
          required: true,
        },
      ],
    },
    ...parentPages({ parent: 'mother', showIf: motherKnown }),
    ...parentPages({ parent: 'father', showIf: fatherEntered }),
    copiesPage(),
  ],
  pledge:
    'Tôi cam đoan nội dung đề nghị đăng ký khai sinh trên đây là đúng sự thật, được sự thỏa thuận nhất trí của các bên liên quan theo quy định pháp luật. Tôi chịu hoàn toàn trách nhiệm trước pháp luật về nội dung cam đoan của mình.',
};
