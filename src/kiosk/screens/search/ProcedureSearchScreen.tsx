import { useLocation } from 'preact-iso/router';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ProcedureSummary } from '../../../domain/procedure/procedure.ts';
import { BackLink } from '../../components/BackLink.tsx';
import { ButtonLink } from '../../components/ButtonLink.tsx';
import { PageTitle } from '../../components/PageTitle.tsx';
import { TextInput } from '../../components/TextInput.tsx';
import { useText } from '../../i18n/useText.ts';
import { useApp } from '../../state/useApp.ts';
import { useStore } from '../../state/useStore.ts';
import { CatalogNotice } from '../home/CatalogNotice.tsx';
import { paths } from '../paths.ts';
import { AreaList } from './AreaList.tsx';
import { NothingFound } from './NothingFound.tsx';
import { ProcedureList } from './ProcedureList.tsx';
import './ProcedureSearchScreen.css';
import { pageLength, recallSearch, rememberSearch, type SearchMemory } from './searchMemory.ts';

/** Words first, areas beside them; without either, what is done here every day. */
export function ProcedureSearchScreen() {
  const app = useApp();
  const { t } = useText();
  const { query: address } = useLocation();
  const area = address['area'];
  const catalog = useStore(app.catalog, (state) => state);
  const [search, setSearch] = useState<SearchMemory>(recallSearch);
  const shown = search.area === area ? search.shown : pageLength;
  useEffect(() => rememberSearch({ query: search.query, area, shown }), [search.query, area, shown]);
  const title = useRef<HTMLHeadingElement>(null);
  const shownArea = useRef(area);
  useEffect(() => {
    if (shownArea.current !== area) title.current?.focus();
    shownArea.current = area;
  }, [area]);
  const words = search.query.trim();
  const found = useMemo(() => {
    if (words) return app.searchProcedures(words, area);
    return catalog.procedures.filter((procedure) => (area ? procedure.area === area : procedure.everyday));
  }, [app, catalog.procedures, words, area]);
  if (catalog.status !== 'ready') {
    return (
      <div class="stack">
        <BackLink href={paths.home} />
        <PageTitle>{t('search.title')}</PageTitle>
        <CatalogNotice />
      </div>
    );
  }
  return (
    <div class="search">
      <div class="search-head stack-tight">
        <BackLink href={paths.home} />
        <PageTitle>{t('search.title')}</PageTitle>
        <TextInput
          id="procedure-search"
          inputMode="search"
          label={t('search.label')}
          help={t('search.help')}
          value={search.query}
          onValue={(query) => setSearch({ query, area, shown: pageLength })}
        />
        <a class="search-to-areas" href="#areas-title">
          {t('search.toAreas')}
        </a>
        {area && (
          <p class="search-area">
            <b lang="vi">{t('search.area', { area })}</b>
            <ButtonLink kind="quiet" icon="close" href={paths.procedures()}>
              {t('search.leaveArea')}
            </ButtonLink>
          </p>
        )}
      </div>
      <section class="search-found" aria-labelledby="found-title">
        <div role="status">
          <h2 id="found-title" class="search-title" tabIndex={-1} ref={title}>
            {foundTitle(found, words, area)}
          </h2>
        </div>
        {found.length === 0 ? (
          <NothingFound area={area} />
        ) : (
          <ProcedureList
            procedures={found}
            shown={shown}
            onMore={() => setSearch({ ...search, area, shown: shown + pageLength })}
          />
        )}
      </section>
      <AreaList areas={catalog.areas} chosen={area} />
    </div>
  );

  function foundTitle(procedures: readonly ProcedureSummary[], query: string, within: string | undefined): string {
    const count = procedures.length;
    if (query) return count > 0 ? t('search.foundFor', { count, query }) : t('search.none', { query });
    return within ? t('search.found', { count }) : t('search.everyday');
  }
}
