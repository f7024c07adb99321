import type { Page, Question } from '../../../domain/form/formDefinition.ts';
import { birthDateOf, ethnicGroupOf, identityOf, nameOf, nationalityOf, residenceOf, sexOf } from './personQuestions.ts';

interface SubjectBlock {
  /** Statutory sentence above the block, where it stands directly above the name. */
  lead?: string;
  /** Asked after the identity paper, on the same page. */
  more?: Question[];
  /** The person may have died: words may stand for the home, and there may be no paper. */
  mayHaveDied?: boolean;
}

/** The person whom the dossier is about ("người có tên dưới đây"), as the sheets 5, 6 and 7 of civil status print it. */
export function subjectPages({ lead, more = [], mayHaveDied = false }: SubjectBlock = {}): Page[] {
  const home = mayHaveDied
    ? residenceOf('subject', {
        help: 'Nơi thường trú, tạm trú hoặc đang ở. Người đã mất thì ghi nơi ở cuối cùng; theo tên xã, huyện cũ thì chọn “Địa chỉ khác”.',
      })
    : residenceOf('subject');
  return [
    {
      id: 'subject',
      title: 'Người được ghi trên giấy',
      ...(lead === undefined ? {} : { lead }),
      help: 'Làm cho chính mình thì khai lại tên của mình ở đây.',
      questions: [
        nameOf('subject'),
        birthDateOf('subject'),
        sexOf('subject'),
        ethnicGroupOf('subject'),
        nationalityOf('subject'),
      ],
    },
    {
      id: 'subjectPapers',
      title: 'Nơi ở và giấy tờ của người đó',
      questions: [home, identityOf('subject', { sex: 'asked', required: !mayHaveDied }), ...more],
    },
  ];
}
