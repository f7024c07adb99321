import { LocationProvider, Router } from 'preact-iso/router';
import type { App } from '../state/app.ts';
import { AppContext } from '../state/useApp.ts';
import { Frame } from './frame/Frame.tsx';
import { HomeScreen } from './home/HomeScreen.tsx';
import { loadScreen } from './loadScreen.ts';
import { CrashGuard } from './trouble/CrashGuard.tsx';

const ProcedureSearchScreen = loadScreen(() => import('./search/ProcedureSearchScreen.tsx').then((file) => file.ProcedureSearchScreen));
const ProcedureScreen = loadScreen(() => import('./procedure/ProcedureScreen.tsx').then((file) => file.ProcedureScreen));
const DraftsScreen = loadScreen(() => import('./drafts/DraftsScreen.tsx').then((file) => file.DraftsScreen));
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
          <Frame>
            <Router>
              <HomeScreen path="/" />
              <ProcedureSearchScreen path="/procedures" />
              <ProcedureScreen path="/procedures/:code" />
              <DraftsScreen path="/drafts" />
              <OutboxScreen path="/outbox" />
              <SlipScreen path="/outbox/:id" />
              <TrackingScreen path="/tracking" />
              <FeedbackScreen path="/feedback" />
              <SettingsScreen path="/settings" />
              <CommuneScreen path="/settings/commune" />
              <NotFoundScreen default />
            </Router>
          </Frame>
        </CrashGuard>
      </LocationProvider>
    </AppContext.Provider>
  );
}
