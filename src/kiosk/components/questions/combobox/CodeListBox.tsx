import { useMemo } from 'preact/hooks';
import type { CodeListId } from '../../../../domain/form/formDefinition.ts';
import { useCatalogTexts } from '../../../state/useCatalogTexts.ts';
import type { FieldProps } from '../../Field.tsx';
import { useCodeList } from '../useCodeList.ts';
import { Combobox } from './Combobox.tsx';
import { itemToSearchChoice } from './searchChoice.ts';

export interface CodeListBoxProps extends FieldProps {
  list: CodeListId;
  value: string | undefined;
  onChoose(code: string | undefined): void;
}

/** One entry of a code list, in the order of the list. */
export function CodeListBox({ list, ...props }: CodeListBoxProps) {
  const of = useCatalogTexts(`list/${list}`);
  const codeList = useCodeList(list);
  const choices = useMemo(
    () => (codeList?.items ?? []).map((item) => itemToSearchChoice(item, of(item.code, item.name))),
    [codeList, of],
  );
  return <Combobox {...props} choices={choices} />;
}
