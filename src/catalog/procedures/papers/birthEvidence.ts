import type { RequiredPaper } from '../../../domain/procedure/procedure.ts';

const noCertificate = "${deskChildSituation} != 'abandoned' and ${deskHasBirthCertificate} = 'none'";

/**
 * Proof of a birth, as the form's first questions decide it. The official list has it in one line: the certificate of live
 * birth (none if it is electronic), else a witness's statement, else a pledge (Luật Hộ tịch, Điều 16).
 */
export const birthEvidence: RequiredPaper[] = [
  {
    id: 'birthCertificateOfHospital',
    name: 'Giấy chứng sinh',
    originals: 1,
    copies: 0,
    handling: 'attach',
    hint: {
      vi: 'Tờ giấy trạm y tế hoặc bệnh viện đưa khi sinh. Nếu bị mất, hỏi lại nơi đã sinh. Đã có bản điện tử thì không cần nộp giấy.',
      en: 'The paper that the health station or hospital gives at birth. If it is lost, ask there again. If there is an electronic one, no paper is needed.',
    },
    neededIf: "${deskChildSituation} != 'abandoned' and ${deskHasBirthCertificate} = 'paper'",
  },
  {
    id: 'birthWitnessStatement',
    name: 'Văn bản của người làm chứng xác nhận về việc sinh',
    originals: 1,
    copies: 0,
    handling: 'attach',
    hint: {
      vi: 'Không có Giấy chứng sinh thì người biết việc sinh, như bà đỡ, hàng xóm, viết và ký xác nhận.',
      en: 'Without the certificate, somebody who knows of the birth, such as the midwife or a neighbour, writes and signs a statement.',
    },
    neededIf: `${noCertificate} and \${deskHasBirthWitness} = 'yes'`,
  },
  {
    id: 'birthPledge',
    name: 'Giấy cam đoan về việc sinh',
    originals: 1,
    copies: 0,
    handling: 'attach',
    hint: {
      vi: 'Không có Giấy chứng sinh, cũng không có người làm chứng: người đi khai tự viết cam đoan và ký.',
      en: 'Without certificate and witness, the person who registers the birth writes and signs a pledge.',
    },
    neededIf: `${noCertificate} and \${deskHasBirthWitness} = 'no'`,
  },
];
