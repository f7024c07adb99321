import { useMemo } from 'preact/hooks';
import type { CodeListItem } from '../../../../domain/form/formDefinition.ts';
import type { CatalogText } from '../../../i18n/useText.ts';
import { useApp } from '../../../state/useApp.ts';
import { useCatalogTexts } from '../../../state/useCatalogTexts.ts';
import { useStore } from '../../../state/useStore.ts';
import { foldName, itemToSearchChoice, type SearchChoice } from '../combobox/searchChoice.ts';
import { useCodeList } from '../useCodeList.ts';

export interface AddressLists {
  provinces: readonly SearchChoice[];
  /** Of one province; empty where the list does not name them: then the commune is written out. */
  communesOf(provinceCode: string | undefined): readonly SearchChoice[];
  /** Statutory Vietnamese name, as an address keeps it beside the code. */
  nameOf(code: string | undefined): string | undefined;
  /** Where this desk stands; `communeName` in the language of the screen. */
  here: { province: CodeListItem; commune: CodeListItem; communeName: string } | undefined;
}

/** Provinces and communes by name, those of this desk on top. */
export function useAddressLists(): AddressLists {
  const ofProvinces = useCatalogTexts('list/provinces');
  const ofCommunes = useCatalogTexts('list/communes');
  const hereCode = useStore(useApp().settings, ({ communeCode }) => communeCode);
  const provinces = useCodeList('provinces')?.items;
  const communes = useCodeList('communes')?.items;
  return useMemo(() => {
    const commune = communes?.find(({ code }) => code === hereCode);
    const province = provinces?.find(({ code }) => code === commune?.parent);
    const names = new Map([...(provinces ?? []), ...(communes ?? [])].map(({ code, name }) => [code, name]));
    const toChoices = (items: readonly CodeListItem[], of: CatalogText, firstCode: string | undefined) =>
      sortByName(items).map((item) => itemToSearchChoice(item, of(item.code, item.name), item.code === firstCode));
    const byProvince = new Map<string, SearchChoice[]>();
    for (const code of new Set(communes?.flatMap(({ parent }) => parent ?? [])))
      byProvince.set(
        code,
        toChoices(
          (communes ?? []).filter(({ parent }) => parent === code),
          ofCommunes,
          hereCode,
        ),
      );
    return {
      provinces: toChoices(provinces ?? [], ofProvinces, province?.code),
      communesOf: (code) => byProvince.get(code ?? '') ?? [],
      nameOf: (code) => names.get(code ?? ''),
      here: commune && province && { province, commune, communeName: ofCommunes(commune.code, commune.name) },
    };
  }, [provinces, communes, hereCode, ofProvinces, ofCommunes]);
}

/** "xã" and "phường" in front do not count: people look for Ngọc Lặc under N. */
function sortByName(items: readonly CodeListItem[]): CodeListItem[] {
  const inVietnamese = new Intl.Collator('vi');
  const bare = new Map(items.map((item) => [item, item.name.slice(item.name.length - foldName(item.name).length)]));
  return [...items].sort((a, b) => inVietnamese.compare(bare.get(a)!, bare.get(b)!));
}
