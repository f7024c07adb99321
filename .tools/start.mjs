import { spawn } from 'node:child_process';
import { ensureBuilt } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { getPinnedNode } from './pinnedNode.mjs';
import { inProject, projectRoot } from './project.mjs';

const ANY_ADDRESS = ['', '0.0.0.0', '::', '127.0.0.1'];
const CHECK_EVERY_MS = 100;

await ensureInstalled();
await ensureBuilt();
runProvince();

/** The province serves the kiosk. It reads PORT, HOST, DATA_DIR, DATABASE_URL … from the environment itself. */
function runProvince() {
  const province = spawn(getPinnedNode(), [inProject('src', 'province', 'main.ts')], { cwd: projectRoot, stdio: 'inherit' });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(signal, () => province.kill(signal));
  province.once('exit', (code, signal) => {
    // As a shell would report it: ended by us is no failure.
    process.exit(code ?? (signal === 'SIGINT' || signal === 'SIGTERM' ? 0 : 1));
  });
  void announce();
}

async function announce() {
  const { HOST = '', PORT = '8080' } = process.env;
  const address = `http://${ANY_ADDRESS.includes(HOST) ? 'localhost' : HOST}:${PORT}`;
  while (!(await answers(`${address}/readyz`))) await new Promise((wake) => setTimeout(wake, CHECK_EVERY_MS));
  console.log(`\nCửa Bản is ready. Open ${address}\n`);
}

/** @param {string} url @returns {Promise<boolean>} */
async function answers(url) {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false;
  }
}
