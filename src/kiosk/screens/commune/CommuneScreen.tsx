import { useLocation } from 'preact-iso/router';
import { useState } from 'preact/hooks';
import { foldText } from '../../../domain/basics/vietnameseText.ts';
import { BackLink } from '../../components/BackLink.tsx';
import { Notice } from '../../components/Notice.tsx';
import { PageTitle } from '../../components/PageTitle.tsx';
import { TextInput } from '../../components/TextInput.tsx';
import { useText } from '../../i18n/useText.ts';
import { useApp } from '../../state/useApp.ts';
import { useCatalogTexts } from '../../state/useCatalogTexts.ts';
import { useStore } from '../../state/useStore.ts';
import { paths } from '../paths.ts';
import './CommuneScreen.css';
import { useCommunes } from './useCommunes.ts';

/** Where the machine stands. `first`: a new machine, asked before anything else. */
export function CommuneScreen({ first = false }: { first?: boolean }) {
  const app = useApp();
  const { route } = useLocation();
  const { t } = useText();
  const of = useCatalogTexts('list/communes');
  const chosen = useStore(app.settings, (settings) => settings.communeCode);
  const communes = useCommunes();
  const [query, setQuery] = useState('');
  const [failed, setFailed] = useState(false);
  const wanted = foldText(query);
  const found = communes?.filter(({ folded }) => folded.includes(wanted));
  const choose = async (communeCode: string) => {
    try {
      await app.changeSettings({ communeCode });
      if (!first) route(paths.settings, true);
    } catch {
      setFailed(true);
    }
  };
  return (
    <div class="stack">
      {!first && <BackLink href={paths.settings} />}
      <PageTitle>{t('commune.title')}</PageTitle>
      <p class="soft">{t('commune.help')}</p>
      {failed && (
        <Notice tone="error" live>
          <p>{t('settings.saveFailed')}</p>
        </Notice>
      )}
      <TextInput
        id="commune-search"
        inputMode="search"
        label={t('commune.search')}
        help={t('commune.searchHelp')}
        width="medium"
        value={query}
        onValue={setQuery}
      />
      {communes?.length === 0 && <Notice tone="calm">{<p>{t('commune.unavailable')}</p>}</Notice>}
      <p class="soft" role="status">
        {found &&
          communes &&
          communes.length > 0 &&
          t(found.length > 0 ? 'commune.count' : 'commune.none', { count: found.length })}
      </p>
      <ul class="communes" role="list">
        {found?.map(({ code, name }) => (
          <li key={code}>
            <button type="button" class="commune" aria-pressed={code === chosen} onClick={() => void choose(code)}>
              {of(code, name)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
