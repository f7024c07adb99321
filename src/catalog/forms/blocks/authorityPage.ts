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
        labelEn: 'Are you acting for somebody who authorised you?',
        help: {
          vi: 'Làm thay theo ủy quyền thì cần giấy ủy quyền. Cha, mẹ hoặc người giám hộ làm cho con nhỏ thì chọn “Không”.',
          en: 'If so, a written authorisation is needed. A parent or guardian acting for a young child answers “No”.',
        },
        required: true,
      },
      {
        id: 'deskAuthorisedByKin',
        type: 'yesNo',
        label: 'Người ủy quyền có phải là ông, bà, cha, mẹ, con, vợ, chồng hoặc anh, chị, em ruột không?',
        labelEn: 'Did a grandparent, parent, child, spouse, brother or sister authorise you?',
        help: {
          vi: 'Nếu phải thì giấy ủy quyền không cần chứng thực.',
          en: 'If so, the authorisation does not have to be certified.',
        },
        showIf: "${deskAuthorised} = 'yes'",
        required: true,
      },
    ],
    showIf,
  );
}
