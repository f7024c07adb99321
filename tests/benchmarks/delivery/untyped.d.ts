/** As much of these as the benchmarks use; they bring no types. */
declare module 'pouchdb' {
  export interface ReplicationResult {
    docs_written: number;
    doc_write_failures: number;
    ok: boolean;
  }
  export default class PouchDB {
    static defaults(options: { prefix: string }): typeof PouchDB;
    constructor(name: string);
    bulkDocs(docs: readonly Record<string, unknown>[]): Promise<{ ok?: boolean }[]>;
    info(): Promise<{ doc_count: number }>;
    replicate: { to(target: string): Promise<ReplicationResult> };
  }
}

declare module 'express-pouchdb' {
  import type { RequestListener } from 'node:http';
  import type PouchDB from 'pouchdb';

  export default function expressPouchDb(database: typeof PouchDB, options: { mode: 'minimumForPouchDB' }): RequestListener;
}

/** For the browser, with the parts of Node that it needs. */
declare module 'pouchdb/dist/pouchdb.min.js' {
  export { default } from 'pouchdb';
}
