import { useState } from 'preact/hooks';
import { Button } from '../../components/Button.tsx';
import { useText } from '../../i18n/useText.ts';
import type { CatalogState } from '../../state/app.ts';
import { paths } from '../paths.ts';
import './AreaList.css';

/** More than this many areas hide behind one button: the national list has hundreds. */
const shownAtFirst = 14;

export function AreaList({ areas, chosen }: { areas: CatalogState['areas']; chosen: string | undefined }) {
  const { t } = useText();
  const [all, setAll] = useState(false);
  const shown = all ? areas : areas.slice(0, shownAtFirst);
  return (
    <nav class="areas" aria-labelledby="areas-title">
      <h2 id="areas-title" class="search-title">
        {t('search.areas')}
      </h2>
      <ul role="list" class="areas-list">
        {shown.map(({ area, count }) => (
          <li key={area}>
            <a class="area" href={paths.procedures(area)} aria-current={area === chosen || undefined}>
              <span lang="vi">{area}</span>
              <span class="area-count">{count}</span>
            </a>
          </li>
        ))}
      </ul>
      {shown.length < areas.length && (
        <Button kind="quiet" onClick={() => setAll(true)}>
          {t('search.allAreas', { count: areas.length })}
        </Button>
      )}
    </nav>
  );
}
