import { createStore, type StoreApi } from 'zustand/vanilla';
import type { CodeList, CodeListId } from '../../domain/form/formDefinition.ts';
import type { ProcedureArea, ProcedureSummary } from '../../domain/procedure/procedure.ts';
import type { CatalogStore } from '../ports/storage.ts';
import type { Clock } from '../ports/time.ts';
import type { CatalogState, LineState } from './app.ts';
import { createCatalogTexts, type CatalogTexts } from './catalogTexts.ts';
import { createReloader } from './reloader.ts';

/** The search over the procedures at hand (`kiosk/search`). */
export interface ProcedureSearch {
  load(procedures: readonly ProcedureSummary[]): void;
  search(query: string, area?: ProcedureArea): ProcedureSummary[];
  all(): readonly ProcedureSummary[];
}

export interface CatalogView {
  store: StoreApi<CatalogState>;
  reload(): void;
  codeList(id: CodeListId): Promise<CodeList>;
  texts: CatalogTexts;
  /** Without a catalog, a line that does not work means that none can come now. */
  lineChanged(line: LineState['line']): void;
}

export function createCatalogView(ports: { catalog: CatalogStore; clock: Clock; search: ProcedureSearch }): CatalogView {
  const { catalog, clock, search } = ports;
  const store = createStore<CatalogState>(() => ({ status: 'loading', version: 0, dataOn: '', procedures: [], areas: [] }));
  const texts = createCatalogTexts(catalog);
  const lists = new Map<CodeListId, Promise<CodeList>>();
  let reachable = true;

  const reload = createReloader(clock, async () => {
    const head = await catalog.head();
    if (!head) {
      store.setState({ status: reachable ? 'loading' : 'missing' });
      return;
    }
    const { version, dataOn } = head.head;
    if (store.getState().version === version) return;
    search.load(await catalog.summaries());
    lists.clear();
    texts.forget();
    const procedures = [...search.all()];
    store.setState({ status: 'ready', version, dataOn, procedures, areas: countAreas(procedures) });
  });

  return {
    store,
    reload,
    texts,
    codeList(id) {
      const known = lists.get(id);
      if (known) return known;
      const list = catalog.codeList(id).then((found): CodeList => found ?? { id, dataOn: '', items: [] });
      lists.set(id, list);
      list.then(({ items }) => items.length === 0 && lists.delete(id)).catch(() => lists.delete(id));
      return list;
    },
    lineChanged(line) {
      reachable = line !== 'unreachable';
      if (store.getState().status !== 'ready') store.setState({ status: reachable ? 'loading' : 'missing' });
    },
  };
}

const collator = new Intl.Collator('vi');

/** Areas with everyday procedures first, those with most of them at the top; then by name. */
function countAreas(procedures: readonly ProcedureSummary[]): CatalogState['areas'] {
  const counts = new Map<ProcedureArea, { count: number; everyday: number }>();
  for (const { area, everyday } of procedures) {
    const { count, everyday: sofar } = counts.get(area) ?? { count: 0, everyday: 0 };
    counts.set(area, { count: count + 1, everyday: sofar + Number(everyday) });
  }
  return [...counts]
    .sort(([a, left], [b, right]) => right.everyday - left.everyday || collator.compare(a, b))
    .map(([area, { count }]) => ({ area, count }));
}
