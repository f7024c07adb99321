import { useEffect } from 'preact/hooks';
import { PageTitle } from '../../components/PageTitle.tsx';
import { useText } from '../../i18n/useText.ts';
import { useApp } from '../../state/useApp.ts';
import { useStore } from '../../state/useStore.ts';
import { loadScreen } from '../loadScreen.ts';
import { forgetSearch } from '../search/searchMemory.ts';
import { CatalogNotice } from './CatalogNotice.tsx';
import { ClockNotice } from './ClockNotice.tsx';
import { DraftsToResume } from './DraftsToResume.tsx';
import { EphemeralNotice } from './EphemeralNotice.tsx';
import './HomeScreen.css';
import { HomeFooter } from './HomeFooter.tsx';
import { HowItWorks } from './HowItWorks.tsx';
import { OutboxLine } from './OutboxLine.tsx';
import { ThreeWays } from './ThreeWays.tsx';
import { UpdateNotice } from './UpdateNotice.tsx';

const CommuneScreen = loadScreen(() => import('../commune/CommuneScreen.tsx').then((file) => file.CommuneScreen));

/** Three ways to go. A new machine is first asked where it stands, as soon as it has the list of communes. */
export function HomeScreen() {
  const app = useApp();
  const { t } = useText();
  const communeCode = useStore(app.settings, (settings) => settings.communeCode);
  const catalogStatus = useStore(app.catalog, (catalog) => catalog.status);
  const drafts = useStore(app.drafts, (state) => state.drafts);
  useEffect(forgetSearch, []);
  if (communeCode === '' && catalogStatus === 'ready') return <CommuneScreen first />;
  return (
    <div class="home">
      <PageTitle>{t('home.title')}</PageTitle>
      <div class="home-main stack">
        <EphemeralNotice />
        <ClockNotice />
        <UpdateNotice />
        {catalogStatus !== 'ready' && <CatalogNotice />}
        <ThreeWays first={catalogStatus === 'ready'} />
        <OutboxLine />
      </div>
      <div class="home-side">
        {drafts.length > 0 ? <DraftsToResume drafts={drafts} /> : <HowItWorks />}
        <HomeFooter />
      </div>
    </div>
  );
}
