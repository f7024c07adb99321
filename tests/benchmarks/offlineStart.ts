import { once, type EventEmitter } from 'node:events';
import { ensureBuilt } from '../../.tools/build.mjs';
import { firstVisit } from '../journeys/support/homePages.ts';
import { aPersonAt } from '../journeys/support/person.ts';
import { openKioskProfile } from '../support/chromium.ts';
import { startProvince } from '../support/provinceProcess.ts';
import { US, type Benchmark, type Metric, type Row, type Setting } from './harness/benchmark.ts';

const REPETITIONS = 5;
const PATIENCE_MS = 60_000;
const slowDowns = [
  { rate: 4, work: 'processor slowed down to a quarter' },
  { rate: 1, work: 'as fast as this machine is' },
];

const metrics: Metric[] = [
  { id: 'firstScreen', title: 'first screen', unit: 'ms', better: 'lower', target: 1_000 },
  { id: 'script', title: 'script begins', unit: 'ms', better: 'lower' },
];

export const offlineStartBenchmark: Benchmark = {
  name: 'offline-start',
  title:
    'the browser is opened anew, without any network: from the navigation until the heading of the first screen is painted',
  async run(setting) {
    const { profile, address } = await prepareProfile(setting);
    const rows: Row[] = [];
    for (const { rate, work } of slowDowns) {
      const starts: Start[] = [];
      for (let n = 0; n < REPETITIONS; n++) {
        setting.say(`${work}: start ${n + 1}`);
        starts.push(await startOffline(profile, address, rate));
      }
      const samples = {
        firstScreen: starts.map((start) => start.firstScreenMs),
        script: starts.map((start) => start.scriptMs),
      };
      rows.push({ work, contender: US, samples });
    }
    const notes = [
      'the production build and its service worker, kept by one visit; then the server is gone, and every start is a new process on the same profile',
      'the slow-down holds for the page; the browser and the service worker, in processes of their own, run at full speed',
    ];
    return { metrics, rows, notes };
  },
};

async function prepareProfile({ cleanUp, say }: Setting): Promise<{ profile: string; address: string }> {
  say('building the kiosk');
  await ensureBuilt();
  const province = await startProvince();
  cleanUp.later(() => province.stop());
  const profile = cleanUp.directory('profile');
  const context = await openKioskProfile(profile);
  try {
    await firstVisit(aPersonAt(context.pages()[0]!), province.address);
  } finally {
    await context.close();
  }
  await province.stop(false);
  return { profile, address: province.address };
}

interface Start {
  firstScreenMs: number;
  scriptMs: number;
}

/** Nothing is asked of the page while it starts: whatever Playwright evaluates there would be measured as well. */
async function startOffline(profile: string, address: string, rate: number): Promise<Start> {
  const context = await openKioskProfile(profile);
  try {
    const page = context.pages()[0]!;
    const session = await context.newCDPSession(page);
    await session.send('Page.enable');
    await session.send('Runtime.enable');
    await session.send('Runtime.addBinding', { name: 'tellStart' });
    await session.send('Page.addScriptToEvaluateOnNewDocument', { source: `(${watchFirstScreen.toString()})()` });
    await session.send('Emulation.setCPUThrottlingRate', { rate });
    const told = once(session as unknown as EventEmitter, 'Runtime.bindingCalled', {
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    await page.goto(address, { waitUntil: 'commit' });
    const [{ payload }] = (await told) as [{ payload: string }];
    return JSON.parse(payload) as Start;
  } finally {
    await context.close();
  }
}

/** Runs in the page before anything else. `performance.now()` counts from the start of the navigation. */
function watchFirstScreen(): void {
  const scriptMs = performance.now();
  const { tellStart } = globalThis as unknown as { tellStart(start: string): void };
  const watch = new MutationObserver(() => {
    if (!document.querySelector('h1')) return;
    watch.disconnect();
    // The frame that shows it begins after this callback; a task that is queued in it runs when it was handed over to be painted.
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => tellStart(JSON.stringify({ firstScreenMs: performance.now(), scriptMs })));
      port1.start();
      port2.postMessage(undefined);
    });
  });
  watch.observe(document, { childList: true, subtree: true });
}
