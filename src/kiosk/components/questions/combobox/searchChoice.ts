import { foldText } from '../../../../domain/basics/vietnameseText.ts';
import type { CodeListItem } from '../../../../domain/form/formDefinition.ts';

/** One entry of a list that is searched. */
export interface SearchChoice {
  value: string;
  label: string;
  /** The label without marks and without the kind of unit: "xã Pù Luông" → "pu luong". */
  folded: string;
  /** Spellings on old papers, folded. They only find; many of them hurt, and none is ever shown. */
  alsoFolded: readonly string[];
  /** Stands at the top while nothing is typed, apart from the others. */
  first?: boolean;
}

const kindOfUnit = /^(xa|phuong|thi tran|dac khu|tinh|thanh pho) /;

export const foldName = (name: string): string => foldText(name).replace(kindOfUnit, '');

export function toSearchChoice(value: string, label: string, otherNames: readonly string[] = [], first = false): SearchChoice {
  return { value, label, folded: foldName(label), alsoFolded: otherNames.map(foldName), first };
}

/** `shownName` in the language of the screen; the Vietnamese one finds the entry all the same. */
export function itemToSearchChoice(item: CodeListItem, shownName: string, first = false): SearchChoice {
  const { code, name, otherNames = [] } = item;
  return toSearchChoice(code, shownName, [name, ...otherNames], first);
}
