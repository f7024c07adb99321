import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { giveUp } from './project.mjs';
import { runProgram } from './runProgram.mjs';
import { runTool } from './runTool.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome', 'msedge'];

const USUAL_PLACES = [
  '/usr/lib/chromium/chromium',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** How systems install one, as root. @type {[program: string, steps: string[][]][]} */
const PACKAGE_MANAGERS = [
  ['apt-get', [['update'], ['install', '-y', '--no-install-recommends', 'chromium']]],
  ['dnf', [['install', '-y', 'chromium']]],
  ['apk', [['add', 'chromium']]],
];

const DOWNLOAD_PATIENCE_MS = 10 * 60_000;

/**
 * The Chromium of this machine: CHROMIUM, the PATH, the usual places, or the one playwright downloaded.
 * @returns {string | undefined}
 */
function findChromium() {
  const onPath = (process.env.PATH ?? '').split(delimiter).flatMap((directory) => NAMES.map((name) => join(directory, name)));
  const given = process.env.CHROMIUM;
  if (given) return works(given) ? given : giveUp(`CHROMIUM=${given} is not a browser that starts.`);
  return [...onPath, ...USUAL_PLACES, ...downloaded()].find(works);
}

/** Finds Chromium or brings it here; ends the program with what to do where neither is possible. @returns {Promise<string>} */
export async function provideChromium() {
  return (
    findChromium() ??
    (await downloadChromium()) ??
    (await installPackage()) ??
    giveUp(
      'No Chromium, and none could be installed: install the package "chromium" or Google Chrome, or set CHROMIUM to its path.',
    )
  );
}

async function downloadChromium() {
  console.log('No Chromium here: asking playwright for one …');
  await runTool('playwright-core', ['install', 'chromium'], { timeout: DOWNLOAD_PATIENCE_MS });
  return downloaded().find(works);
}

async function installPackage() {
  if (process.getuid?.() !== 0) return undefined;
  const manager = PACKAGE_MANAGERS.find(([program]) => existsSync(`/usr/bin/${program}`) || existsSync(`/sbin/${program}`));
  if (!manager) return undefined;
  const [program, steps] = manager;
  console.log(`Installing Chromium with ${program} …`);
  for (const step of steps) await runProgram(program, step, { env: { DEBIAN_FRONTEND: 'noninteractive' } });
  return findChromium();
}

/** @returns {string[]} */
function downloaded() {
  try {
    return [createRequire(import.meta.url)('playwright-core').chromium.executablePath()];
  } catch {
    return [];
  }
}

/** Some distributions put a script there that only says how to install it; missing libraries show here as well. @param {string} path */
function works(path) {
  try {
    return (
      existsSync(path) &&
      /Chrom|Edge/.test(execFileSync(path, ['--version'], { encoding: 'utf8', stdio: 'pipe', timeout: 20_000 }))
    );
  } catch {
    return false;
  }
}
