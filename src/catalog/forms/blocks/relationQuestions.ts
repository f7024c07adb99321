import type { Choice, Question } from '../../../domain/form/formDefinition.ts';
import { relations } from '../../codeLists/relations.ts';
import { isOneOf } from './expression.ts';

/** Relations after which the sheet needs words: what relation, or which organisation. */
const needWords = ['relative', 'organisation', 'other'];

/** The named relations as choices, in that order. */
export function relationChoices(codes: string[]): Choice[] {
  return codes.map((code) => {
    const relation = relations.items.find((item) => item.code === code);
    if (relation === undefined) throw new RangeError(`no relation ${code}`);
    return { code, label: relation.name };
  });
}

/** "Quan hệ với …" and, where the list is not enough, the words that the sheet then prints instead. */
export function relationQuestions(label: string, codes: string[]): Question[] {
  return [
    {
      id: 'requesterRelation',
      type: 'choice',
      choices: relationChoices(codes),
      label,
      help: 'Người yêu cầu là gì của người đó.',
      required: true,
    },
    {
      id: 'requesterRelationDetail',
      type: 'text',
      label: 'Ghi rõ quan hệ, hoặc tên cơ quan, tổ chức',
      help: 'Ví dụ: bác ruột; người được ủy quyền; trạm y tế xã.',
      maxLength: 200,
      showIf: isOneOf('requesterRelation', ...needWords.filter((code) => codes.includes(code))),
      required: true,
    },
  ];
}
