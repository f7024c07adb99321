import type { FormDefinition } from '../../domain/form/formDefinition.ts';
import { birthDateOf, identityOf, nameOf, residenceOf } from './blocks/personQuestions.ts';
import { registeringOffice } from './blocks/requesterPages.ts';

const forPerson = "${onBehalfOf} = 'person'";
const forOrganisation = "${onBehalfOf} = 'organisation'";

/**
 * Our own request sheet, for every procedure whose statutory form is not in the catalog. It takes down who asks for what, so that
 * the trip is not lost; it never replaces the form that the procedure prescribes.
 */
export const generalRequest: FormDefinition = {
  id: 'generalRequest',
  version: 1,
  title: 'Phiếu yêu cầu chung (không thay mẫu đơn của từng thủ tục)',
  titleEn: 'General request (does not replace the form of the procedure)',
  grade: 'C',
  source: 'Phiếu của phần mềm, không phải biểu mẫu theo văn bản pháp luật',
  pages: [
    {
      id: 'requester',
      title: { vi: 'Nơi nhận và người nộp', en: 'The office and the applicant' },
      help: { vi: 'Người nộp là người đang đi làm giấy tờ hôm nay.', en: 'The applicant is the person who came today.' },
      questions: [
        registeringOffice('Kính gửi'),
        nameOf('requester', { label: 'Họ, chữ đệm, tên người nộp', labelEn: 'Full name of the applicant' }),
        birthDateOf('requester'),
        {
          id: 'requesterPhone',
          type: 'phone',
          label: 'Số điện thoại',
          labelEn: 'Telephone',
          help: { vi: 'Số của mình hoặc của người nhà, để báo kết quả.', en: 'Your own or a relative’s, for the result.' },
          person: { role: 'requester', field: 'phone' },
        },
      ],
    },
    {
      id: 'requesterPapers',
      title: { vi: 'Nơi ở và giấy tờ của người nộp', en: 'The applicant’s home and papers' },
      questions: [residenceOf('requester', { label: 'Nơi cư trú' }), identityOf('requester', { label: 'Giấy tờ tùy thân' })],
    },
    {
      id: 'onBehalf',
      title: { vi: 'Làm cho ai', en: 'For whom' },
      questions: [
        {
          id: 'onBehalfOf',
          type: 'choice',
          label: 'Việc này làm cho ai?',
          labelEn: 'For whom is this done?',
          help: {
            vi: 'Đi làm hộ bố mẹ, con cái, hàng xóm thì chọn “Làm thay người khác”.',
            en: 'Done for parents, children or neighbours: “For another person”.',
          },
          required: true,
          choices: [
            { code: 'self', label: 'Cho chính mình', labelEn: 'For myself' },
            { code: 'person', label: 'Làm thay người khác', labelEn: 'For another person' },
            {
              code: 'organisation',
              label: 'Cho cơ quan, tổ chức, hộ kinh doanh',
              labelEn: 'For an organisation or a household business',
            },
          ],
        },
        {
          id: 'hasAuthorisation',
          type: 'yesNo',
          label: 'Có giấy ủy quyền hoặc giấy giới thiệu không?',
          labelEn: 'Is there a written authorisation or letter of introduction?',
          help: {
            vi: 'Chưa có vẫn khai tiếp được; cán bộ sẽ nói có cần hay không.',
            en: 'You can go on without; the officer says whether it is needed.',
          },
          showIf: "${onBehalfOf} = 'person' or ${onBehalfOf} = 'organisation'",
          required: true,
        },
        nameOf('represented', {
          label: 'Họ, chữ đệm, tên người được làm thay',
          labelEn: 'Full name of the person represented',
          showIf: forPerson,
        }),
        identityOf('represented', {
          label: 'Giấy tờ tùy thân của người được làm thay',
          labelEn: 'Identity paper of the person represented',
          showIf: forPerson,
          required: false,
          birthDate: 'notAsked',
        }),
        {
          id: 'representedRelation',
          type: 'text',
          maxLength: 100,
          label: 'Quan hệ với người được làm thay',
          labelEn: 'Relation to the person represented',
          help: { vi: 'Ví dụ: con; hàng xóm được ủy quyền.', en: 'For example a son; an authorised neighbour.' },
          showIf: forPerson,
          required: true,
        },
        {
          id: 'organisationName',
          type: 'text',
          maxLength: 200,
          label: 'Tên cơ quan, tổ chức, hộ kinh doanh',
          labelEn: 'Name of the organisation or household business',
          help: {
            vi: 'Viết đủ tên như trên giấy đăng ký hoặc quyết định thành lập.',
            en: 'As on its registration or founding decision.',
          },
          showIf: forOrganisation,
          required: true,
        },
        {
          id: 'organisationNumber',
          type: 'text',
          maxLength: 40,
          label: 'Mã số thuế, số đăng ký hoặc số quyết định thành lập',
          labelEn: 'Tax, registration or decision number',
          help: { vi: 'Không nhớ thì để trống.', en: 'Leave it empty if not known.' },
          showIf: forOrganisation,
        },
      ],
    },
    {
      id: 'request',
      title: { vi: 'Việc cần làm', en: 'What is asked' },
      questions: [
        {
          id: 'requestContent',
          type: 'text',
          maxLength: 1000,
          lines: 4,
          label: 'Nội dung yêu cầu giải quyết',
          labelEn: 'What is asked for',
          help: {
            vi: 'Máy đã ghi tên thủ tục. Viết thêm cho rõ: làm gì, cho ai, ở đâu.',
            en: 'The procedure’s name is filled in. Add what, for whom and where.',
          },
          required: true,
          initial: '${context.procedureName}',
        },
        {
          id: 'requestNotes',
          type: 'text',
          maxLength: 1000,
          lines: 3,
          label: 'Điều cần nói thêm',
          labelEn: 'Anything to add',
          help: {
            vi: 'Ví dụ: giấy tờ còn thiếu, lý do cần gấp. Không có thì bỏ qua.',
            en: 'For example papers still missing, or why it is urgent.',
          },
        },
      ],
    },
    {
      id: 'delivery',
      title: { vi: 'Nhận kết quả', en: 'The result' },
      questions: [
        {
          id: 'resultDelivery',
          type: 'choice',
          label: 'Muốn nhận kết quả thế nào?',
          labelEn: 'How is the result wanted?',
          help: { vi: 'Gửi qua bưu điện có thể mất tiền cước.', en: 'Postage may have to be paid.' },
          required: true,
          choices: [
            { code: 'desk', label: 'Đến bàn một cửa lấy', labelEn: 'Collected at the desk' },
            { code: 'post', label: 'Gửi qua bưu điện', labelEn: 'By post' },
            { code: 'electronic', label: 'Bản điện tử', labelEn: 'Electronically' },
          ],
        },
        {
          id: 'deliveryAddress',
          type: 'address',
          label: 'Địa chỉ nhận qua bưu điện',
          labelEn: 'Postal address',
          help: { vi: 'Ghi đủ số nhà hoặc tên thôn bản, xã, tỉnh.', en: 'House or village, commune and province.' },
          showIf: "${resultDelivery} = 'post'",
          required: true,
        },
        {
          id: 'deliveryEmail',
          type: 'email',
          label: 'Email nhận bản điện tử',
          labelEn: 'E-mail for the electronic result',
          help: {
            vi: 'Không dùng email thì để trống; cán bộ chỉ cách xem trên Cổng Dịch vụ công.',
            en: 'If there is none, the officer shows how to see it on the portal.',
          },
          showIf: "${resultDelivery} = 'electronic'",
        },
      ],
    },
  ],
  pledge: 'Tôi cam đoan những điều ghi trong phiếu này là đúng sự thật.',
  pledgeEn: 'I pledge that what is written on this sheet is true.',
};
