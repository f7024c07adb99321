import { Hono } from 'hono';
import { createPublishedForms } from './actions/catalog/publishedForms.ts';
import { createTurnstile } from './actions/intake/turnstile.ts';
import { catalogRoutes } from './api/catalogRoutes.ts';
import { feedRoutes } from './api/feedRoutes.ts';
import { fileRoutes } from './api/fileRoutes.ts';
import { healthRoutes, keyRoutes } from './api/healthRoutes.ts';
import { intakeRoutes } from './api/intakeRoutes.ts';
import { sayInConsole } from './console/consoleResponse.ts';
import { consoleRoutes } from './console/consoleRoutes.ts';
import type { HttpContext, HttpEnvironment } from './http/bindings.ts';
import { countBodies, createBodiesInFlight } from './http/bodiesInFlight.ts';
import { clientAddress } from './http/clientAddress.ts';
import { describeError } from './http/describeError.ts';
import { createKioskFiles } from './http/kioskFiles.ts';
import { openApiRoutes } from './api/openApi.ts';
import { createRateLimit } from './http/rateLimit.ts';
import { requestLog } from './http/requestLog.ts';
import { addRoutes, type App } from './http/routes.ts';
import { securityHeaders } from './http/securityHeaders.ts';
import { unexpectedError } from './http/unexpectedError.ts';
import type { Clock } from './ports/time.ts';
import type { FileStore } from './ports/intake.ts';
import type { Log, Platform, ProvinceDatabase } from './ports/process.ts';
import type { Signer } from './ports/signing.ts';

export interface ProvinceParts {
  database: ProvinceDatabase;
  files: FileStore;
  clock: Clock;
  signer: Signer;
  platform: Platform;
  log: Log;
  /** Directory of the kiosk's build. */
  kioskDirectory: string;
  operatorPassword: string;
  /** People come over https. */
  https: boolean;
  /** Where people reach it, for the codes on slips. */
  publicUrl: string | undefined;
  behindProxy: boolean;
}

/** Two batches, or sixteen dossiers that come alone: what they inflate to is bounded by 32 MiB together. */
const PLACES = 16;

/** Of bodies that are read or answered, together. */
const MOST_BODY_BYTES = 64 * 1024 * 1024;

/** The whole province as an app that a server, a test or a simulation can ask. */
export function createProvinceApp(parts: ProvinceParts): App {
  const { database, files, clock, signer, platform, log, behindProxy } = parts;
  const { dossiers, fileRecords, feed, feedback, catalog, desk, audit } = database;
  const forms = createPublishedForms(catalog);
  const turnstile = createTurnstile(PLACES);
  const onFault = (fault: unknown) => log('error', 'bug', describeError(fault));
  const now = () => clock.now();
  const guesses = createRateLimit(30, 60, now);
  const writings = createRateLimit(20, 20, now);

  const app: App = new Hono<HttpEnvironment>();
  app.onError(unexpectedError(log, sayInConsole));
  app.use(requestLog(log, () => performance.now()));
  app.use(securityHeaders(parts.https));
  app.use(countBodies(createBodiesInFlight(MOST_BODY_BYTES, () => performance.now())));
  addRoutes(app, [
    ...healthRoutes({ database, files, log }),
    ...openApiRoutes(),
    ...keyRoutes(signer),
    ...intakeRoutes({ dossiers, files, fileRecords, forms, platform, clock, turnstile, onFault }),
    ...fileRoutes({ files, fileRecords }),
    ...feedRoutes({ feed, feedback, catalog, clock, publicUrl: parts.publicUrl, guesses, writings, behindProxy }),
    ...catalogRoutes(catalog),
  ]);
  const wrongTries = createRateLimit(10, 2, now);
  const addressOf = (context: HttpContext) => clientAddress(context, behindProxy);
  addRoutes(
    app,
    consoleRoutes(
      { desk, feedback, catalog, files, audit, platform },
      { password: parts.operatorPassword, wrongTries, addressOf },
    ),
    (allow) => sayInConsole('method', { allow }),
  );
  app.all('/console/*', () => sayInConsole('missing'));
  app.all('*', createKioskFiles(parts.kioskDirectory));
  return app;
}
