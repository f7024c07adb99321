import type { Clock } from '../../ports/time.ts';
import type { DossierStore } from '../../ports/intake.ts';
import type { SignReceipt } from '../../ports/signing.ts';
import { anyOf } from '../anyOf.ts';
import { findHeld } from './findHeld.ts';
import { keepEnvelopes } from './keepEnvelopes.ts';
import { changeLedger } from '../ledger/ledger.ts';
import type { Database } from '../openDatabase.ts';

export function createDossierStore(database: Database, clock: Clock, sign: SignReceipt): DossierStore {
  return {
    findHeld: (digests) => findHeld(database, digests),
    async findTaken(ids) {
      const rows = await database.selectFrom('dossiers').where('id', '=', anyOf(ids)).select('id').execute();
      return new Set(rows.map(({ id }) => id));
    },
    async keep(envelopes, conflicting) {
      const held = await changeLedger(database, clock, (ledger) => keepEnvelopes(ledger, envelopes, conflicting, sign));
      const twins = [...envelopes, ...conflicting].map(({ digest }) => digest).filter((digest) => !held.has(digest));
      if (twins.length > 0) for (const [digest, twin] of await findHeld(database, twins)) held.set(digest, twin);
      return held;
    },
  };
}
