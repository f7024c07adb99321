import type { RequiredPaper } from '../../../domain/procedure/procedure.ts';
import type { UnnamedPaper } from './unnamedPaper.ts';
import * as hints from './hints.ts';

/*
 * Papers of people of merit (người có công), forms of Phụ lục I, Nghị định 131/2021/NĐ-CP.
 */

export const martyrFamilyAuthorization: RequiredPaper = {
  id: 'familyAuthorization',
  name: 'Văn bản ủy quyền đối với trường hợp thân nhân liệt sĩ ủy quyền di chuyển hài cốt liệt sĩ',
  originals: 1,
  copies: 0,
  handling: 'attach',
  hint: 'Chỉ khi thân nhân nhờ người khác đi thay.',
  optional: true,
};

export const graveNotice: RequiredPaper = {
  id: 'graveNotice',
  name: 'Giấy báo tin mộ liệt sĩ',
  originals: 1,
  copies: 0,
  handling: 'attach',
  hint: 'Giấy báo tin mộ do cơ quan quản lý mộ cấp.',
};

export const remainsRequest: RequiredPaper = {
  id: 'remainsRequest',
  name: 'Đơn đề nghị di chuyển hài cốt liệt sĩ theo Mẫu số 32 Phụ lục I Nghị định số 131/2021/NĐ-CP',
  originals: 1,
  copies: 0,
  handling: 'attach',
  hint: hints.officialForm,
};

export const resistanceServiceProof: UnnamedPaper = {
  id: 'resistanceServiceProof',
  originals: 1,
  copies: 1,
  handling: 'attach',
  hint: 'Một giấy bất kỳ cho thấy đã tham gia kháng chiến ở vùng bị rải chất độc: giấy X Y Z, quyết định phục viên, lý lịch, huân chương…',
};
