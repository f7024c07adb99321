import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContext } from 'playwright-core';
import { provideChromium } from '../../.tools/chromium.mjs';

/** Calm and alone: no first-run pages, no traffic of its own, nothing that needs a graphics card or a big /dev/shm. */
const FLAGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
  // A camera that shows a test picture; a page may use it only where a test allows it.
  '--use-fake-device-for-media-stream',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

const START_TIMEOUT_MS = 60_000;

/** A browser without a past: each context is a new visitor. Close it when the test file is done. */
export async function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: await provideChromium(), args: FLAGS });
}

/** A machine of the desk: its storage lives in the directory and is there again when it is opened once more. */
export async function openKioskProfile(userDataDirectory: string): Promise<BrowserContext> {
  const executablePath = await provideChromium();
  return chromium.launchPersistentContext(userDataDirectory, {
    executablePath,
    args: FLAGS,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
  });
}

export interface KillableChromium {
  browser: Browser;
  /** The profile's own context, which keeps its storage. */
  context: BrowserContext;
  /** The plug is pulled: every process of the browser gone at once, nothing saved on the way out. */
  kill(): Promise<void>;
  close(): Promise<void>;
}

/** Like `openKioskProfile`, for the tests that pull the plug. Start it on the same directory to see what survived. */
export async function spawnKillableChromium(userDataDirectory: string): Promise<KillableChromium> {
  const options = ['--headless', ...FLAGS, '--remote-debugging-port=0', `--user-data-dir=${userDataDirectory}`, 'about:blank'];
  const child = spawn(await provideChromium(), options, { detached: true, stdio: ['ignore', 'ignore', 'pipe'] });
  const gone = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
  });
  const browser = await chromium.connectOverCDP(await readAddress(child));
  const [context] = browser.contexts();
  if (!context) throw new Error('Chromium has no profile open.');
  return {
    browser,
    context,
    kill: async () => {
      killGroup(child);
      await gone;
    },
    close: async () => {
      const session = await browser.newBrowserCDPSession();
      await session.send('Browser.close').catch(() => undefined);
      await gone;
    },
  };
}

/** A directory for a profile, and how to be rid of it. */
export function createProfileDirectory(): { path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'cua-ban-profile-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }) };
}

/** Chromium says where it listens on its standard error. */
function readAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    if (!child.stderr) throw new Error('Chromium was started without its standard error.');
    const lines = createInterface({ input: child.stderr });
    const patience = setTimeout(() => {
      killGroup(child);
      reject(new Error('Chromium did not say where it listens.'));
    }, START_TIMEOUT_MS);
    const said: string[] = [];
    lines.on('line', (line) => {
      said.push(line);
      const address = /^DevTools listening on (ws:\S+)/.exec(line)?.[1];
      if (address === undefined) return;
      clearTimeout(patience);
      resolve(address);
    });
    child.once('exit', () => {
      clearTimeout(patience);
      reject(new Error(`Chromium ended at once. ${said.join(' ')}`));
    });
  });
}

function killGroup(child: ChildProcess): void {
  if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGKILL');
}
