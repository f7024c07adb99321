/** The next release of the app, really built, and a server that has it in the place of the present one. */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { serve, type ServerType } from '@hono/node-server';
import { Hono } from 'hono';
import { proxy } from 'hono/proxy';
import type { HttpEnvironment } from '../../../src/province/http/bindings.ts';
import { createKioskFiles } from '../../../src/province/http/kioskFiles.ts';
import { securityHeaders } from '../../../src/province/http/securityHeaders.ts';
import { freePort } from '../../support/provinceProcess.ts';

export interface NextRelease {
  /** Serves the new app as the province would; everything below /v1 is the province's own. */
  port: number;
  remove(): Promise<void>;
}

export async function buildNextRelease(provincePort: number): Promise<NextRelease> {
  const directory = mkdtempSync(join(tmpdir(), 'cua-ban-release-'));
  const config = 'tests/journeys/support/nextRelease.vite.config.ts';
  const options = ['build', '--config', config, '--configLoader', 'native', '--outDir', directory, '--logLevel', 'error'];
  await promisify(execFile)(process.execPath, ['node_modules/vite/bin/vite.js', ...options], {
    env: { ...process.env, NODE_ENV: 'production', VITEST: undefined },
  });
  const { port, close } = await serveRelease(directory, provincePort);
  return {
    port,
    async remove() {
      await close();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

async function serveRelease(directory: string, provincePort: number): Promise<{ port: number; close(): Promise<void> }> {
  const app = new Hono<HttpEnvironment>();
  app.use(securityHeaders(false));
  app.all('/v1/*', ({ req }) =>
    proxy(`http://127.0.0.1:${provincePort}${new URL(req.url).pathname}${new URL(req.url).search}`, { ...req }),
  );
  app.all('*', createKioskFiles(directory));
  const port = await freePort();
  const server = await new Promise<ServerType>((listening) => {
    const started: ServerType = serve({ fetch: app.fetch, port, hostname: '127.0.0.1' }, () => listening(started));
  });
  return {
    port,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        if ('closeAllConnections' in server) server.closeAllConnections();
      }),
  };
}
