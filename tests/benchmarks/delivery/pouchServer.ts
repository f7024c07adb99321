/** The peer of the province: a database that speaks CouchDB's protocol. `node pouchServer.ts DIRECTORY` prints its port. */
import { createServer } from 'node:http';
import { join } from 'node:path';
import expressPouchDb from 'express-pouchdb';
import PouchDB from 'pouchdb';

const directory = process.argv[2];
if (directory === undefined) throw new Error('where are the databases to be kept?');
// Only what replication needs: none of the logs, users and rules that would cost it time.
const answer = expressPouchDb(PouchDB.defaults({ prefix: join(directory, '/') }), { mode: 'minimumForPouchDB' });
const server = createServer(answer).listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (address !== null && typeof address !== 'string') console.log(`port ${address.port}`);
});
// On the slow link all dossiers are one request, which takes longer than the five minutes that Node allows.
server.requestTimeout = 0;
process.once('SIGTERM', () => process.exit(0));
