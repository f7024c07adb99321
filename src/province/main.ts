import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildParts } from '../catalog/builder/buildParts.ts';
import { completeDossiers } from './actions/intake/completeDossiers.ts';
import { publishCatalog } from './actions/catalog/publishCatalog.ts';
import { createProvinceApp } from './createProvince.ts';
import { openOperatorPassword } from './crypto/operatorPassword.ts';
import { openProvinceKey } from './crypto/provinceKey.ts';
import { secureChance } from './crypto/secureChance.ts';
import { createReceiptSigner } from './crypto/signReceipt.ts';
import { startEmbeddedPostgres } from './postgres/embeddedPostgres.ts';
import { openProvinceDatabase } from './database/openProvinceDatabase.ts';
import { openDiskFileStore } from './files/diskFileStore.ts';
import { describeError } from './http/describeError.ts';
import { startServer } from './http/startServer.ts';
import { createJsonLog } from './platform/jsonLog.ts';
import { nodePlatform } from './platform/nodePlatform.ts';
import { systemClock } from './platform/systemClock.ts';
import { readSettings, SettingsError, type ProvinceSettings } from './settings.ts';
import { explainStartFault, type StartStep } from './startFault.ts';
import { welcome } from './welcome.ts';

/** Terminals, npm and launchers each pass on the one Ctrl+C: what comes so soon after the first is the same. */
const SAME_PRESS_MS = 1_000;

const log = createJsonLog(systemClock, (line) => process.stdout.write(line));
/** In the order of their start; they end the other way round. */
const running: { name: string; stop: () => Promise<void> }[] = [];
let step: StartStep = 'data';
let started = Promise.resolve();
let endingSince: number | undefined;

for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, () => void end(0));

const settings = readSettingsOrExit();
started = start();
try {
  await started;
} catch (fault) {
  // Whoever stops us while we start breaks the start: that is no fault.
  if (endingSince === undefined) {
    log('error', 'not started', describeError(fault));
    process.stderr.write(`${explainStartFault(fault, step, settings)}\n`);
    await end(1);
  }
}

function readSettingsOrExit(): ProvinceSettings {
  try {
    return readSettings(process.env);
  } catch (fault) {
    if (!(fault instanceof SettingsError)) throw fault;
    process.stderr.write(`${fault.message}\n`);
    process.exit(1);
  }
}

async function start(): Promise<void> {
  const inData = (...path: string[]) => join(settings.dataDirectory, ...path);
  const signer = openProvinceKey(inData('keys'));
  const files = await openDiskFileStore(inData('files'));
  await files.probe();
  const passwordFile = inData('operator-password');
  const operatorPassword = settings.operatorPassword ?? openOperatorPassword(passwordFile, secureChance);

  step = settings.databaseUrl === undefined ? 'ownDatabase' : 'givenDatabase';
  const connectionString = settings.databaseUrl ?? (await startOwnPostgres(inData('postgres')));
  if (endingSince !== undefined) return;
  const database = await openProvinceDatabase({
    connectionString,
    clock: systemClock,
    signReceipt: createReceiptSigner(signer),
    onLostConnection: () => log('warn', 'database connection lost'),
  });
  running.push({ name: 'database', stop: () => database.close() });

  const { outdated, ...content } = buildParts();
  if (outdated.length > 0) log('warn', 'translations of words that have changed', { texts: outdated.join('; ') });
  const published = await publishCatalog({ catalog: database.catalog, signer, platform: nodePlatform }, content);
  // Intake must go on: the catalog that was published before stays.
  if (!published.ok)
    log('error', 'catalog not published', { reason: published.error.reason, parts: published.error.ids.join(' ') });
  await completeDossiers({ files, fileRecords: database.fileRecords });

  const app = createProvinceApp({
    database,
    files,
    clock: systemClock,
    signer,
    platform: nodePlatform,
    log,
    kioskDirectory: fileURLToPath(new URL('../../dist/kiosk', import.meta.url)),
    operatorPassword,
    https: settings.publicUrl?.protocol === 'https:',
    publicUrl: settings.publicUrl?.origin,
    behindProxy: settings.behindProxy,
  });
  if (endingSince !== undefined) return;
  step = 'server';
  const server = await startServer(app, settings);
  running.push({ name: 'server', stop: () => server.stop() });
  log('info', 'started', { port: server.port, kid: signer.kid });
  process.stdout.write(welcome(settings, server.port, settings.operatorPassword === undefined ? passwordFile : undefined));
}

async function startOwnPostgres(directory: string): Promise<string> {
  const postgres = await startEmbeddedPostgres(directory, () => log('warn', 'database server lost, starting it again'));
  running.push({ name: 'postgres', stop: () => postgres.stop() });
  return postgres.connectionString;
}

/** Stops in reverse order; asked a second time, at once. */
async function end(exitCode: number): Promise<void> {
  const now = performance.now();
  if (endingSince !== undefined) {
    if (now - endingSince > SAME_PRESS_MS) process.exit(1);
    return;
  }
  endingSince = now;
  await started.catch(() => undefined);
  for (const { name, stop } of running.splice(0).reverse()) {
    try {
      await stop();
    } catch (fault) {
      log('error', 'did not stop cleanly', { part: name, ...describeError(fault) });
    }
  }
  log('info', 'stopped');
  process.exit(exitCode);
}
