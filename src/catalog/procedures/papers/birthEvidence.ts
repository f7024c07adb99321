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
    hint: 'Tờ giấy trạm y tế hoặc bệnh viện đưa khi sinh. Nếu bị mất, hỏi lại nơi đã sinh. Đã có bản điện tử thì không cần nộp giấy.',
    neededIf: "${deskChildSituation} != 'abandoned' and ${deskHasBirthCertificate} = 'paper'",
  },
  {
    id: 'birthWitnessStatement',
    name: 'Văn bản của người làm chứng xác nhận về việc sinh',
    originals: 1,
    copies: 0,
    handling: 'attach',
    hint: 'Không có Giấy chứng sinh thì người biết việc sinh, như bà đỡ, hàng xóm, viết và ký xác nhận.',
    neededIf: `${noCertificate} and \${deskHasBirthWitness} = 'yes'`,
  },
  {
    id: 'birthPledge',
    name: 'Giấy cam đoan về việc sinh',
    originals: 1,
    copies: 0,
    handling: 'attach',
    hint: 'Không có Giấy chứng sinh, cũng không có người làm chứng: người đi khai tự viết cam đoan và ký.',
    neededIf: `${noCertificate} and \${deskHasBirthWitness} = 'no'`,
  },
];
