import { sql } from 'kysely';
import type { Clock } from '../ports/time.ts';
import type { ProvinceDatabase } from '../ports/process.ts';
import type { SignReceipt } from '../ports/signing.ts';
import { createAuditLog } from './ledger/auditLog.ts';
import { createCatalogStore } from './catalog/catalogStore.ts';
import { createDossierDesk } from './desk/dossierDesk.ts';
import { createDossierStore } from './intake/dossierStore.ts';
import { createFeedbackStore } from './citizens/feedbackStore.ts';
import { createFileRecords } from './intake/fileRecords.ts';
import { migrateDatabase } from './migrateDatabase.ts';
import { openDatabase, type DatabaseOptions } from './openDatabase.ts';
import { createStatusFeed } from './citizens/statusFeed.ts';

export interface OpenDatabaseOptions extends DatabaseOptions {
  connectionString: string;
  clock: Clock;
  signReceipt: SignReceipt;
}

export interface OpenProvinceDatabase extends ProvinceDatabase {
  /** Ends all connections after their current work. */
  close(): Promise<void>;
}

/** Connects, brings the schema up to date, and answers all stores over it. */
export async function openProvinceDatabase(options: OpenDatabaseOptions): Promise<OpenProvinceDatabase> {
  const { connectionString, clock, signReceipt } = options;
  const database = openDatabase(connectionString, options);
  try {
    await migrateDatabase(database);
  } catch (fault) {
    await database.destroy();
    throw fault;
  }
  return {
    dossiers: createDossierStore(database, clock, signReceipt),
    fileRecords: createFileRecords(database, clock, signReceipt),
    feed: createStatusFeed(database),
    feedback: createFeedbackStore(database, clock),
    catalog: createCatalogStore(database, clock),
    desk: createDossierDesk(database, clock),
    audit: createAuditLog(database, clock),
    async probe() {
      await sql`select from ledger`.execute(database);
    },
    close: () => database.destroy(),
  };
}
