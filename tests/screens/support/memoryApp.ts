import { createStore } from 'zustand/vanilla';
import { foldText } from '../../../src/domain/basics/vietnameseText.ts';
import { ok } from '../../../src/domain/basics/outcome.ts';
import type { ProcedureSummary } from '../../../src/domain/procedure/procedure.ts';
import { communes } from '../../../src/catalog/codeLists/communes.ts';
import { ethnicGroups } from '../../../src/catalog/codeLists/ethnicGroups.ts';
import type { Draft } from '../../../src/domain/dossier/draft.ts';
import type { OutboxEntry } from '../../../src/kiosk/records/outboxEntry.ts';
import type { Settings } from '../../../src/kiosk/records/settings.ts';
import type { App, AppUpdateState, CatalogState, LineState, StorageHealth } from '../../../src/kiosk/state/app.ts';
import type { CatalogTextsState } from '../../../src/kiosk/state/catalogTexts.ts';
import { silentDevices } from '../../support/silentDevices.ts';
import { birthRegistration, disabilityCertificate, sampleSummaries } from './sampleProcedures.ts';

export interface MemoryAppState {
  settings?: Partial<Settings>;
  catalog?: CatalogState['status'];
  procedures?: ProcedureSummary[];
  drafts?: Draft[];
  entries?: OutboxEntry[];
  sending?: boolean;
  line?: Partial<LineState>;
  appUpdate?: AppUpdateState;
  storage?: Partial<StorageHealth>;
}

/** A kiosk whose whole world is in memory. Each action can be replaced; by itself it does the obvious thing to the stores. */
export function memoryApp(state: MemoryAppState = {}, actions: Partial<App> = {}): App {
  const status = state.catalog ?? 'ready';
  const procedures = status === 'ready' ? (state.procedures ?? sampleSummaries) : [];
  const app: App = {
    catalog: createStore<CatalogState>(() => ({
      status,
      version: 3,
      dataOn: '2026-07-25',
      procedures,
      areas: countAreas(procedures),
    })),
    drafts: createStore(() => ({ drafts: state.drafts ?? [] })),
    outbox: createStore(() => ({ entries: state.entries ?? [], sending: state.sending ?? false })),
    line: createStore<LineState>(() => ({
      line: 'unknown',
      lastHeardAt: undefined,
      lastFailure: undefined,
      retryAt: undefined,
      ...state.line,
    })),
    settings: createStore<Settings>(() => ({ ...settingsOfADesk, ...state.settings })),
    appUpdate: createStore<AppUpdateState>(() => state.appUpdate ?? { waiting: false }),
    storage: createStore<StorageHealth>(() => ({
      condition: 'working',
      persisted: true,
      survivedRestart: true,
      ephemeral: false,
      ...state.storage,
    })),
    texts: createStore<CatalogTextsState>(() => ({})),
    cardReader: createStore(() => ({ refused: false })),
    devices: silentDevices,
    searchProcedures: (query, area) =>
      procedures.filter((each) => foldText(each.name).includes(foldText(query)) && (area === undefined || each.area === area)),
    findProcedure: (code) => Promise.resolve([birthRegistration, disabilityCertificate].find((each) => each.code === code)),
    codeList: (id) => Promise.resolve(id === 'communes' ? communes : ethnicGroups),
    loadTexts: () => {},
    startDossier: () => Promise.resolve(ok('0123456789abcdef0123456789abcdef')),
    openDraft: () => Promise.resolve(undefined),
    discardDraft(id) {
      app.drafts.setState(({ drafts }) => ({ drafts: drafts.filter((draft) => draft.id !== id) }));
      return Promise.resolve(ok(undefined));
    },
    sendNow: () => Promise.resolve(),
    sendAgain: () => Promise.resolve(),
    correctDossier: () => Promise.resolve(ok('0123456789abcdef0123456789abcdef')),
    exportDossier: () => Promise.resolve(true),
    track: () => Promise.resolve({ found: 'no', reason: 'unknownCode' }),
    sendFeedback: () => Promise.resolve(ok({ receivedAt: '2026-11-23T02:30:00.000Z' })),
    changeSettings(change) {
      app.settings.setState(change);
      return Promise.resolve();
    },
    deskTime: () => rightTime,
    applyAppUpdate: () => Promise.resolve('applied'),
    ...actions,
  };
  return app;
}

/** A morning on which the machine's clock agrees with the province's. */
export const rightTime: ReturnType<App['deskTime']> = {
  at: '2026-11-23T02:30:00.000Z',
  machineAt: '2026-11-23T02:30:00.000Z',
  certainty: 'measured',
  isClockWrong: false,
};

const settingsOfADesk: Settings = {
  deviceId: 'd0e1c2b3a495867768594a3b2c1d0e1f',
  communeCode: '15061',
  language: 'vi',
  textSize: 1,
  hotline: '0237 3 000 111',
  provinceKeys: [],
  changesCursor: 0,
  changesEpoch: 0,
  browserSessions: 2,
  clockOffsetMs: undefined,
  lastHeardAt: undefined,
  publicUrl: 'https://motcua.example',
};

function countAreas(procedures: readonly ProcedureSummary[]): CatalogState['areas'] {
  const counts = new Map<string, number>();
  for (const { area } of procedures) counts.set(area, (counts.get(area) ?? 0) + 1);
  return [...counts].map(([area, count]) => ({ area, count }));
}
