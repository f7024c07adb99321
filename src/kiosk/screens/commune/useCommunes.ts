import { useEffect, useState } from 'preact/hooks';
import { foldText } from '../../../domain/basics/vietnameseText.ts';
import type { CodeListItem } from '../../../domain/form/formDefinition.ts';
import { useApp } from '../../state/useApp.ts';
import { useStore } from '../../state/useStore.ts';

export interface CommuneChoice extends CodeListItem {
  /** Its names without marks, for the search. */
  folded: string;
}

/** The communes of the province by name; undefined while they are read, empty when this machine has no list. */
export function useCommunes(): CommuneChoice[] | undefined {
  const app = useApp();
  const catalogVersion = useStore(app.catalog, (catalog) => catalog.version);
  const [communes, setCommunes] = useState<CommuneChoice[]>();
  useEffect(() => {
    app.codeList('communes').then(
      ({ items }) => setCommunes(sortByName(items)),
      () => setCommunes([]),
    );
  }, [app, catalogVersion]);
  return communes;
}

/** "xã" and "phường" in front do not count: people look for Ngọc Lặc under N. */
function sortByName(items: readonly CodeListItem[]): CommuneChoice[] {
  const bare = (name: string) => name.replace(/^(xã|phường) /, '');
  const inVietnamese = new Intl.Collator('vi');
  return items
    .map((item) => ({ ...item, folded: foldText([item.name, ...(item.otherNames ?? [])].join(' ')) }))
    .sort((a, b) => inVietnamese.compare(bare(a.name), bare(b.name)));
}
