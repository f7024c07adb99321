import type { Expression, Page } from '../../../domain/form/formDefinition.ts';
import { deskPage } from './deskPage.ts';

/** Whether the requester acts by authorisation, and whether that paper must be certified (NĐ 123/2015, khai thay theo ủy quyền). */
export function authorityPage(showIf: Expression): Page {
  return deskPage(
    'authority',
    [
      {
        id: 'deskAuthorised',
        type: 'yesNo',
        label: 'Có đi làm thay theo ủy quyền của người khác không?',
        help: 'Làm thay theo ủy quyền thì cần giấy ủy quyền. Cha, mẹ hoặc người giám hộ làm cho con nhỏ thì chọn “Không”.',
        required: true,
      },
      {
        id: 'deskAuthorisedByKin',
        type: 'yesNo',
        label: 'Người ủy quyền có phải là ông, bà, cha, mẹ, con, vợ, chồng hoặc anh, chị, em ruột không?',
        help: 'Nếu phải thì giấy ủy quyền không cần chứng thực.',
        showIf: "${deskAuthorised} = 'yes'",
        required: true,
      },
    ],
    showIf,
  );
}
