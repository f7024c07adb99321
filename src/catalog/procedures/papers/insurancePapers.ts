import type { RequiredPaper } from '../../../domain/procedure/procedure.ts';
import type { UnnamedPaper } from './unnamedPaper.ts';

/*
 * Papers of social and health insurance (BHXH, BHYT), in the wording of Quyết định 1474/QĐ-BTC.
 */

export const participantForm: RequiredPaper = {
  id: 'participantForm',
  name: 'Tờ khai tham gia, điều chỉnh thông tin BHXH, BHYT (mẫu TK1-TS)',
  originals: 1,
  copies: 0,
  handling: 'attach',
  hint: 'Mẫu TK1-TS: xin tại đại lý thu, xã hoặc cơ quan bảo hiểm xã hội.',
};

export const collectorPayment: UnnamedPaper = {
  id: 'collectorPayment',
  originals: 1,
  copies: 0,
  handling: 'attach',
  hint: 'Chỉ với tổ chức dịch vụ thu, cơ sở giáo dục; người dân không cần.',
  optional: true,
};
