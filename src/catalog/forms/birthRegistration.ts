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
  version: 1,
  title: 'TỜ KHAI ĐĂNG KÝ KHAI SINH',
  titleEn: 'Declaration for the registration of a birth',
  grade: 'A',
  source: 'Thông tư 04/2020/TT-BTP, Phụ lục 5, sửa đổi bởi Thông tư 04/2024/TT-BTP',
  pages: [
    deskPage('deskBirth', [
      {
        id: 'deskChildSituation',
        type: 'choice',
        label: 'Cháu thuộc trường hợp nào?',
        labelEn: 'Which of these is the child’s situation?',
        help: { vi: 'Chọn một dòng. Chưa chắc thì hỏi cán bộ ngồi cạnh.', en: 'Choose one line. If unsure, ask the officer.' },
        required: true,
        choices: [
          { code: 'normal', label: 'Cháu do mẹ sinh ra, biết mẹ là ai', labelEn: 'Born to a known mother' },
          { code: 'motherUnknown', label: 'Chưa xác định được mẹ của cháu', labelEn: 'The mother is not known' },
          { code: 'abandoned', label: 'Cháu bị bỏ rơi', labelEn: 'The child was abandoned' },
          { code: 'surrogacy', label: 'Cháu sinh ra nhờ mang thai hộ', labelEn: 'Born by surrogacy' },
        ],
      },
      {
        id: 'deskBirthPlaceKind',
        type: 'choice',
        label: 'Cháu sinh ở đâu?',
        labelEn: 'Where was the child born?',
        required: true,
        choices: [
          { code: 'healthFacility', label: 'Ở trạm y tế, bệnh viện, nhà hộ sinh', labelEn: 'At a health facility' },
          { code: 'home', label: 'Ở nhà', labelEn: 'At home' },
          { code: 'elsewhere', label: 'Ở nơi khác', labelEn: 'Elsewhere' },
        ],
      },
      {
        id: 'deskHasBirthCertificate',
        type: 'choice',
        label: 'Có Giấy chứng sinh không?',
        labelEn: 'Is there a certificate of live birth from the health facility?',
        help: {
          vi: 'Giấy do trạm y tế hoặc bệnh viện nơi cháu sinh cấp. Đã có bản điện tử thì không phải nộp bản giấy.',
          en: 'The paper given by the health station or hospital. With an electronic one, no paper has to be handed in.',
        },
        showIf: "${deskChildSituation} != 'abandoned'",
        required: true,
        choices: [
          { code: 'paper', label: 'Có bản giấy', labelEn: 'Yes, on paper' },
          { code: 'electronic', label: 'Có bản điện tử', labelEn: 'Yes, electronic' },
          { code: 'none', label: 'Không có', labelEn: 'No' },
        ],
      },
      {
        id: 'deskHasBirthWitness',
        type: 'yesNo',
        label: 'Có người làm chứng việc sinh không?',
        labelEn: 'Did anybody witness the birth?',
        help: {
          vi: 'Có thì người đó viết giấy xác nhận. Không có thì người đi khai viết giấy cam đoan về việc sinh.',
          en: 'If so, the witness confirms it in writing. If not, the requester writes a pledge about the birth.',
        },
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
          labelEn: 'Are the parents legally married?',
          help: {
            vi: 'Cưới theo phong tục mà chưa đăng ký ở xã thì chọn “Không”.',
            en: 'A customary wedding that was not registered counts as “No”.',
          },
          showIf: motherKnown,
          required: true,
          secured: true,
        },
        {
          id: 'deskFatherRecognised',
          type: 'yesNo',
          label: 'Đã có giấy công nhận cha cho cháu chưa?',
          labelEn: 'Has the father been legally recognised?',
          help: {
            vi: 'Là trích lục đăng ký nhận cha, mẹ, con hoặc bản án của Tòa án.',
            en: 'An extract of the registered recognition, or a judgment of a court.',
          },
          showIf: "${deskChildSituation} = 'motherUnknown' or ${deskParentsMarried} = 'no'",
          required: true,
          secured: true,
        },
        {
          id: 'deskFatherLeftOut',
          type: 'statement',
          label:
            'Phần về người cha để trống. Người cha muốn nhận con thì làm thủ tục đăng ký khai sinh kết hợp đăng ký nhận cha, mẹ, con: hỏi cán bộ trước khi khai tiếp.',
          labelEn:
            'The father’s part stays empty. If the father wants to recognise the child, there is a combined procedure: ask the officer before going on.',
          showIf:
            "(${deskChildSituation} = 'motherUnknown' or ${deskParentsMarried} = 'no') and ${deskFatherRecognised} = 'no'",
        },
      ],
      "${deskChildSituation} != 'abandoned'",
    ),
    ...requesterPages({
      relationLabel: 'Quan hệ với người được khai sinh',
      relationLabelEn: 'Relation to the child',
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
      title: { vi: 'Cháu được khai sinh', en: 'The child' },
      lead: 'Đề nghị cơ quan đăng ký khai sinh cho người dưới đây:',
      questions: [
        nameOf('child', {
          help: {
            vi: 'Viết đúng tên muốn ghi trong Giấy khai sinh: tiếng Việt hoặc tiếng dân tộc khác của Việt Nam, không có số, không có ký hiệu.',
            en: 'As it shall stand in the birth certificate: in Vietnamese or another language of Vietnam, without digits or symbols.',
          },
        }),
        birthDateOf('child', {
          precision: 'day',
          help: {
            vi: 'Theo Giấy chứng sinh, tính theo dương lịch.',
            en: 'As on the certificate of live birth, by the solar calendar.',
          },
          checks: [
            {
              rule: 'days-between(., today()) <= 60',
              message: {
                vi: 'Cháu sinh đã quá 60 ngày. Vẫn khai sinh được, cứ khai tiếp.',
                en: 'The birth was more than 60 days ago. It can still be registered: go on.',
              },
              severity: 'warning',
            },
          ],
        }),
        {
          id: 'childBirthDateInWords',
          type: 'text',
          label: 'ghi bằng chữ',
          labelEn: 'The date in words',
          compute: 'date-in-words(${childBirthDate})',
        },
        sexOf('child'),
        ethnicGroupOf('child', {
          help: {
            vi: 'Theo dân tộc của cha hoặc của mẹ, do cha mẹ thỏa thuận; không thỏa thuận được thì theo tập quán.',
            en: 'The father’s or the mother’s, as they agree; else by custom.',
          },
        }),
        nationalityOf('child'),
      ],
    },
    {
      id: 'childOrigin',
      title: { vi: 'Nơi sinh và quê quán', en: 'Place of birth and home town' },
      questions: [
        {
          id: 'childBirthFacility',
          type: 'text',
          maxLength: 200,
          label: 'Tên cơ sở y tế nơi cháu sinh',
          labelEn: 'Name of the health facility',
          help: { vi: 'Ví dụ: Trạm y tế xã Cổ Lũng.', en: 'As on the certificate of live birth.' },
          showIf: "${deskBirthPlaceKind} = 'healthFacility'",
          required: true,
        },
        {
          id: 'childBirthplace',
          type: 'address',
          historical: true,
          label: 'Nơi sinh: (4)',
          labelEn: 'Place of birth',
          help: {
            vi: 'Sinh ở cơ sở y tế: ghi địa chỉ nơi đó. Sinh ở nhà hoặc nơi khác: ghi xã và tỉnh nơi sinh.',
            en: 'The address of the health facility, or else the commune and province of birth.',
          },
          required: true,
        },
        {
          id: 'childHometown',
          type: 'address',
          historical: true,
          label: 'Quê quán',
          labelEn: 'Home town',
          help: {
            vi: 'Quê của cha hoặc của mẹ, do cha mẹ thỏa thuận; không thỏa thuận được thì theo tập quán.',
            en: 'The father’s or the mother’s home town, as they agree; else by custom.',
          },
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
  pledgeEn:
    'I pledge that the content of this request is true and agreed by the parties concerned as the law provides. I bear full responsibility before the law for this pledge.',
};
