import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildParts } from '../catalog/buildParts.ts';
import { completeDossiers } from './actions/completeDossiers.ts';
import { publishCatalog } from './actions/publishCatalog.ts';
import { createProvinceApp } from './createProvince.ts';
import { openOperatorPassword } from './crypto/operatorPassword.ts';
import { openProvinceKey } from './crypto/provinceKey.ts';
import { secureChance } from './crypto/secureChance.ts';
import { createReceiptSigner } from './crypto/signReceipt.ts';
import { startEmbeddedPostgres } from './database/embeddedPostgres.ts';
import { openProvinceDatabase } from './database/openProvinceDatabase.ts';
import { openDiskFileStore } from './files/diskFileStore.ts';
import { describeError } from './http/describeError.ts';
import { startServer } from './http/startServer.ts';
import { createJsonLog } from './platform/jsonLog.ts';
import { nodePlatform } from './platform/nodePlatform.ts';
import { systemClock } from './platform/systemClock.ts';
import { readSettings, SettingsError, type ProvinceSettings } from './settings.ts';
import { welcome } from './welcome.ts';

const log = createJsonLog(systemClock, (line) => process.stdout.write(line));
/** In the order of their start; they end the other way round. */
const running: { name: string; stop: () => Promise<void> }[] = [];
let ending = false;

process.on('SIGTERM', () => void end(0));
process.on('SIGINT', () => void end(0));
process.on('SIGHUP', () => void end(0));

try {
  await start(readSettings(process.env));
} catch (fault) {
  // Whoever stops us while we start breaks the start: that is no fault.
  if (ending) await new Promise<never>(() => undefined);
  if (fault instanceof SettingsError) process.stderr.write(`${fault.message}\n`);
  // At the start there is no data of people in a message yet, and somebody must read it.
  else process.stderr.write(`${fault instanceof Error ? (fault.stack ?? fault.message) : 'The province could not start.'}\n`);
  await end(1);
}

async function start(settings: ProvinceSettings): Promise<void> {
  const inData = (...path: string[]) => join(settings.dataDirectory, ...path);
  const signer = openProvinceKey(inData('keys'));
  const files = await openDiskFileStore(inData('files'));
  const passwordFile = inData('operator-password');
  const operatorPassword = settings.operatorPassword ?? openOperatorPassword(passwordFile, secureChance);

  const connectionString = settings.databaseUrl ?? (await startOwnPostgres(inData('postgres')));
  const database = await openProvinceDatabase({
    connectionString,
    clock: systemClock,
    signReceipt: createReceiptSigner(signer),
    onLostConnection: () => log('warn', 'database connection lost'),
  });
  running.push({ name: 'database', stop: () => database.close() });

  const published = await publishCatalog({ catalog: database.catalog, signer, platform: nodePlatform }, buildParts());
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
    behindProxy: settings.behindProxy,
  });
  if (ending) return;
  const server = await startServer(app, settings);
  running.push({ name: 'server', stop: () => server.stop() });
  log('info', 'started', { port: server.port, kid: signer.kid });
  process.stdout.write(welcome(settings, server.port, settings.operatorPassword === undefined ? passwordFile : undefined));
}

async function startOwnPostgres(directory: string): Promise<string> {
  const postgres = await startEmbeddedPostgres(directory);
  running.push({ name: 'postgres', stop: () => postgres.stop() });
  return postgres.connectionString;
}

/** Stops in reverse order; asked a second time, at once. */
async function end(exitCode: number): Promise<void> {
  if (ending) process.exit(1);
  ending = true;
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
