import { useEffect, useState } from 'preact/hooks';
import type { CodeListItem } from '../../../domain/form/formDefinition.ts';
import { useApp } from '../../state/useApp.ts';
import { useCatalogTexts } from '../../state/useCatalogTexts.ts';
import { useStore } from '../../state/useStore.ts';

/** "xã Ngọc Lặc", in the screen's language; undefined while the machine has not been told, or the list is not there. */
export function useCommuneName(): string | undefined {
  const app = useApp();
  const of = useCatalogTexts('list/communes');
  const code = useStore(app.settings, (settings) => settings.communeCode);
  const catalogVersion = useStore(app.catalog, (catalog) => catalog.version);
  const [commune, setCommune] = useState<CodeListItem>();
  useEffect(() => {
    let wanted = true;
    const find = async () => {
      const list = code ? await app.codeList('communes') : undefined;
      if (wanted) setCommune(list?.items.find((item) => item.code === code));
    };
    find().catch(() => setCommune(undefined));
    return () => {
      wanted = false;
    };
  }, [app, code, catalogVersion]);
  return commune && of(commune.code, commune.name);
}
