import { createStore } from 'zustand/vanilla';
import { msToInstant } from '../../domain/basics/instant.ts';
import { deskTime, isClockWrong } from '../../domain/dossier/deskTime.ts';
import { bytesToHex } from '../../domain/basics/bytesToHex.ts';
import { ok } from '../../domain/basics/outcome.ts';
import { changeSettings } from '../actions/machine/changeSettings.ts';
import { discardDraft } from '../actions/drafting/discardDraft.ts';
import { sendAgain } from '../actions/delivery/sendAgain.ts';
import { sendFeedback } from '../actions/citizens/sendFeedback.ts';
import { trackDossier } from '../actions/citizens/trackDossier.ts';
import type { Draft } from '../../domain/dossier/draft.ts';
import type { DraftingLock } from '../ports/windows.ts';
import type { Devices } from '../ports/devices.ts';
import type { Province } from '../ports/province.ts';
import type { Settings } from '../records/settings.ts';
import type { App, AppUpdateState, LineState, OutboxState, StorageHealth } from './app.ts';
import { createCatalogView, type ProcedureSearch } from './catalogView.ts';
import type { DraftSessionPorts } from './draftSession.ts';
import { createOpenSessions } from './openSessions.ts';
import { createReloader } from './reloader.ts';

export interface AppPorts extends DraftSessionPorts {
  province: Province;
  search: ProcedureSearch;
  /** Wakes the sender; resolves when it has tried. */
  sendNow(): Promise<void>;
  update: AppUpdate;
  drafting: DraftingLock;
  devices: Devices;
}

/** The new version of the app that may be waiting. */
export interface AppUpdate {
  isWaiting(): boolean;
  /** Lets it take over; the window is loaded again. */
  apply(): void;
}

/** What the sender tells while it works. */
export interface SyncReport {
  sending?: boolean;
  line?: LineState['line'];
  lastFailure?: LineState['lastFailure'] | undefined;
  retryAt?: number | undefined;
}

/** The application, and what the outside tells it. */
export interface RunningApp {
  app: App;
  report(change: SyncReport): void;
  updateChanged(): void;
  storageChanged(change: Partial<StorageHealth>): void;
  cardRefused(): void;
  /** The window is hidden or about to go: writes all that was typed. Nobody sees the screen, so a waiting update may take over. */
  hidden(): Promise<void>;
}

export function createApp(ports: AppPorts, startingSettings: Settings): RunningApp {
  const { clock, chance, announcer, update } = ports;
  const drafts = createStore<{ drafts: Draft[] }>(() => ({ drafts: [] }));
  const outbox = createStore<OutboxState>(() => ({ entries: [], sending: false }));
  const settings = createStore<Settings>(() => startingSettings);
  const line = createStore<LineState>(() => ({
    line: 'unknown',
    lastHeardAt: startingSettings.lastHeardAt,
    lastFailure: undefined,
    retryAt: undefined,
  }));
  const appUpdate = createStore<AppUpdateState>(() => ({ waiting: update.isWaiting() }));
  const storage = createStore<StorageHealth>(() => ({
    condition: 'working',
    persisted: false,
    survivedRestart: false,
    ephemeral: false,
  }));
  const cardReader = createStore(() => ({ refused: false }));
  const catalog = createCatalogView(ports);
  const sessions = createOpenSessions(ports, ({ submitted }) => {
    if (!submitted) return;
    // Shown at once: the slip is the next screen.
    outbox.setState(({ entries }) => ({ entries: [submitted, ...entries.filter(({ id }) => id !== submitted.id)] }));
    drafts.setState((shown) => ({ drafts: shown.drafts.filter(({ id }) => id !== submitted.id) }));
    void ports.sendNow();
  });
  let feedbackTry = { content: '', id: '' };

  const reloadDrafts = createReloader(clock, async () => drafts.setState({ drafts: await ports.drafts.list() }));
  const reloadOutbox = createReloader(clock, async () => outbox.setState({ entries: (await ports.outbox.list()).reverse() }));
  const reloadSettings = createReloader(clock, async () => {
    const now = await ports.settings.get();
    settings.setState(now);
    // Another window may be the one that talks with the province.
    if (now.lastHeardAt !== line.getState().lastHeardAt)
      line.setState({ lastHeardAt: now.lastHeardAt, line: 'reached', lastFailure: undefined });
  });
  announcer.onAnnounced((topic) => {
    if (topic === 'drafts') reloadDrafts();
    if (topic === 'catalog' || topic === 'outbox') catalog.reload();
    if (topic === 'settings' || topic === 'outbox') reloadSettings();
    if (topic === 'outbox') reloadOutbox();
  });
  for (const load of [catalog.reload, reloadDrafts, reloadOutbox]) load();

  /** With consent: what is open here was saved and is opened again after loading. Another window's draft is not ours to interrupt. */
  async function applyUpdate(): Promise<'applied' | 'unsaved' | 'otherWindow'> {
    if (!(await sessions.flushAll())) return 'unsaved';
    if (await ports.drafting.isHeldElsewhere()) return 'otherWindow';
    update.apply();
    return 'applied';
  }

  // What comes by import() brings the form engine or the envelope, which the first screen does without.
  const app: App = {
    catalog: catalog.store,
    drafts,
    outbox,
    line,
    settings,
    appUpdate,
    storage,
    texts: catalog.texts.store,
    cardReader,
    devices: ports.devices,
    searchProcedures: (query, area) => ports.search.search(query, area),
    findProcedure: (code) => ports.catalog.findProcedure(code),
    codeList: catalog.codeList,
    loadTexts: catalog.texts.load,
    async startDossier(code) {
      const { startDossier } = await import('../actions/drafting/startDossier.ts');
      const started = await startDossier(ports, code);
      if (!started.ok) return started;
      drafts.setState((shown) => ({ drafts: [started.value, ...shown.drafts] }));
      return ok(started.value.id);
    },
    openDraft: sessions.open,
    async discardDraft(id) {
      (await sessions.find(id))?.abandon();
      return discardDraft(ports, id);
    },
    sendNow: ports.sendNow,
    async sendAgain(id) {
      await sendAgain(ports, id);
      await ports.sendNow();
    },
    async correctDossier(id) {
      const { correctDossier } = await import('../actions/drafting/correctDossier.ts');
      return correctDossier(ports, id);
    },
    async exportDossier(id) {
      const { exportDossier } = await import('../actions/delivery/exportDossier.ts');
      const exported = await exportDossier(ports, id);
      if (!exported) return false;
      ports.devices.saveFile(new File([exported.bytes], exported.fileName, { type: 'application/vnd.cuaban.dossier' }));
      return true;
    },
    track: (code) => trackDossier(ports, code),
    sendFeedback(feedback) {
      const content = JSON.stringify(feedback);
      if (feedbackTry.content !== content) feedbackTry = { content, id: bytesToHex(chance.bytes(16)) };
      return sendFeedback(ports, feedbackTry.id, feedback);
    },
    async changeSettings(change) {
      settings.setState(await changeSettings(ports, change));
    },
    deskTime() {
      const now = clock.now();
      const knowledge = { ...settings.getState(), now };
      return { ...deskTime(knowledge), machineAt: msToInstant(now), isClockWrong: isClockWrong(knowledge) };
    },
    applyAppUpdate: applyUpdate,
  };

  return {
    app,
    report({ sending, ...told }) {
      if (sending !== undefined) outbox.setState({ sending });
      line.setState(told);
      if (told.line) catalog.lineChanged(told.line);
    },
    updateChanged: () => appUpdate.setState({ waiting: update.isWaiting() }),
    storageChanged: (change) => storage.setState(change),
    cardRefused: () => cardReader.setState({ refused: true }),
    async hidden() {
      await sessions.flushAll();
      if (sessions.areAllClosed() && update.isWaiting() && !(await ports.drafting.isHeldElsewhere())) update.apply();
    },
  };
}
