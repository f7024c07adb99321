import { LocationProvider, Route, Router } from 'preact-iso/router';
import type { App } from '../state/app.ts';
import { AppContext } from '../state/useApp.ts';
import { Frame } from './frame/Frame.tsx';
import { HomeScreen } from './home/HomeScreen.tsx';
import { loadScreen } from './loadScreen.ts';
import { CrashGuard } from './trouble/CrashGuard.tsx';
import { StorageGuard } from './trouble/StorageGuard.tsx';

const ProcedureSearchScreen = loadScreen(() =>
  import('./search/ProcedureSearchScreen.tsx').then((file) => file.ProcedureSearchScreen),
);
const ProcedureScreen = loadScreen(() => import('./procedure/ProcedureScreen.tsx').then((file) => file.ProcedureScreen));
const DraftsScreen = loadScreen(() => import('./drafts/DraftsScreen.tsx').then((file) => file.DraftsScreen));
const DossierScreen = loadScreen(() => import('./dossier/DossierScreen.tsx').then((file) => file.DossierScreen));
const OutboxScreen = loadScreen(() => import('./outbox/OutboxScreen.tsx').then((file) => file.OutboxScreen));
const SlipScreen = loadScreen(() => import('./slip/SlipScreen.tsx').then((file) => file.SlipScreen));
const TrackingScreen = loadScreen(() => import('./tracking/TrackingScreen.tsx').then((file) => file.TrackingScreen));
const FeedbackScreen = loadScreen(() => import('./feedback/FeedbackScreen.tsx').then((file) => file.FeedbackScreen));
const SettingsScreen = loadScreen(() => import('./settings/SettingsScreen.tsx').then((file) => file.SettingsScreen));
const CommuneScreen = loadScreen(() => import('./commune/CommuneScreen.tsx').then((file) => file.CommuneScreen));
const NotFoundScreen = loadScreen(() => import('./trouble/NotFoundScreen.tsx').then((file) => file.NotFoundScreen));

/** Every screen and its address. The home screen is part of the first script; the others come when they are opened. */
export function KioskApp({ app }: { app: App }) {
  return (
    <AppContext.Provider value={app}>
      <LocationProvider>
        <CrashGuard>
          <StorageGuard>
            <Frame>
              <Router>
                <Route path="/" component={HomeScreen} />
                <Route path="/procedures" component={ProcedureSearchScreen} />
                <Route path="/procedures/:code" component={ProcedureScreen} />
                <Route path="/drafts" component={DraftsScreen} />
                <Route path="/dossiers/:id/:place*" component={DossierScreen} />
                <Route path="/outbox" component={OutboxScreen} />
                <Route path="/outbox/:id" component={SlipScreen} />
                <Route path="/tracking" component={TrackingScreen} />
                <Route path="/feedback" component={FeedbackScreen} />
                <Route path="/settings" component={SettingsScreen} />
                <Route path="/settings/commune" component={CommuneScreen} />
                <Route default component={NotFoundScreen} />
              </Router>
            </Frame>
          </StorageGuard>
        </CrashGuard>
      </LocationProvider>
    </AppContext.Provider>
  );
}
