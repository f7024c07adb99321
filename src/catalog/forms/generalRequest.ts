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
  version: 2,
  title: 'Phiếu yêu cầu chung (không thay mẫu đơn của từng thủ tục)',
  grade: 'C',
  source: 'Phiếu của phần mềm, không phải biểu mẫu theo văn bản pháp luật',
  pages: [
    {
      id: 'requester',
      title: 'Nơi nhận và người nộp',
      help: 'Người nộp là người đang đi làm giấy tờ hôm nay.',
      questions: [
        registeringOffice('Kính gửi'),
        nameOf('requester', { label: 'Họ, chữ đệm, tên người nộp' }),
        birthDateOf('requester'),
        {
          id: 'requesterPhone',
          type: 'phone',
          label: 'Số điện thoại',
          help: 'Số của mình hoặc của người nhà, để báo kết quả.',
          person: { role: 'requester', field: 'phone' },
        },
      ],
    },
    {
      id: 'requesterPapers',
      title: 'Nơi ở và giấy tờ của người nộp',
      questions: [residenceOf('requester', { label: 'Nơi cư trú' }), identityOf('requester', { label: 'Giấy tờ tùy thân' })],
    },
    {
      id: 'onBehalf',
      title: 'Làm cho ai',
      questions: [
        {
          id: 'onBehalfOf',
          type: 'choice',
          label: 'Việc này làm cho ai?',
          help: 'Đi làm hộ bố mẹ, con cái, hàng xóm thì chọn “Làm thay người khác”.',
          required: true,
          choices: [
            { code: 'self', label: 'Cho chính mình' },
            { code: 'person', label: 'Làm thay người khác' },
            {
              code: 'organisation',
              label: 'Cho cơ quan, tổ chức, hộ kinh doanh',
            },
          ],
        },
        {
          id: 'hasAuthorisation',
          type: 'yesNo',
          label: 'Có giấy ủy quyền hoặc giấy giới thiệu không?',
          help: 'Chưa có vẫn khai tiếp được; cán bộ sẽ nói có cần hay không.',
          showIf: "${onBehalfOf} = 'person' or ${onBehalfOf} = 'organisation'",
          required: true,
        },
        nameOf('represented', {
          label: 'Họ, chữ đệm, tên người được làm thay',
          showIf: forPerson,
        }),
        identityOf('represented', {
          label: 'Giấy tờ tùy thân của người được làm thay',
          showIf: forPerson,
          required: false,
          birthDate: 'notAsked',
        }),
        {
          id: 'representedRelation',
          type: 'text',
          maxLength: 100,
          label: 'Quan hệ với người được làm thay',
          help: 'Ví dụ: con; hàng xóm được ủy quyền.',
          showIf: forPerson,
          required: true,
        },
        {
          id: 'organisationName',
          type: 'text',
          maxLength: 200,
          label: 'Tên cơ quan, tổ chức, hộ kinh doanh',
          help: 'Viết đủ tên như trên giấy đăng ký hoặc quyết định thành lập.',
          showIf: forOrganisation,
          required: true,
        },
        {
          id: 'organisationNumber',
          type: 'text',
          maxLength: 40,
          label: 'Mã số thuế, số đăng ký hoặc số quyết định thành lập',
          help: 'Không nhớ thì để trống.',
          showIf: forOrganisation,
        },
      ],
    },
    {
      id: 'request',
      title: 'Việc cần làm',
      questions: [
        {
          id: 'requestContent',
          type: 'text',
          maxLength: 1000,
          lines: 4,
          label: 'Nội dung yêu cầu giải quyết',
          help: 'Máy đã ghi tên thủ tục. Viết thêm cho rõ: làm gì, cho ai, ở đâu.',
          required: true,
          initial: '${context.procedureName}',
        },
        {
          id: 'requestNotes',
          type: 'text',
          maxLength: 1000,
          lines: 3,
          label: 'Điều cần nói thêm',
          help: 'Ví dụ: giấy tờ còn thiếu, lý do cần gấp. Không có thì bỏ qua.',
        },
      ],
    },
    {
      id: 'delivery',
      title: 'Nhận kết quả',
      questions: [
        {
          id: 'resultDelivery',
          type: 'choice',
          label: 'Muốn nhận kết quả thế nào?',
          help: 'Gửi qua bưu điện có thể mất tiền cước.',
          required: true,
          choices: [
            { code: 'desk', label: 'Đến bàn một cửa lấy' },
            { code: 'post', label: 'Gửi qua bưu điện' },
            { code: 'electronic', label: 'Bản điện tử' },
          ],
        },
        {
          id: 'deliveryAddress',
          type: 'address',
          label: 'Địa chỉ nhận qua bưu điện',
          help: 'Ghi đủ số nhà hoặc tên thôn bản, xã, tỉnh.',
          showIf: "${resultDelivery} = 'post'",
          required: true,
        },
        {
          id: 'deliveryEmail',
          type: 'email',
          label: 'Email nhận bản điện tử',
          help: 'Không dùng email thì để trống; cán bộ chỉ cách xem trên Cổng Dịch vụ công.',
          showIf: "${resultDelivery} = 'electronic'",
        },
      ],
    },
  ],
  pledge: 'Tôi cam đoan những điều ghi trong phiếu này là đúng sự thật.',
};
