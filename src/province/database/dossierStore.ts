import type { Clock, DossierStore, SignReceipt } from '../ports.ts';
import { findHeld } from './findHeld.ts';
import { keepEnvelopes } from './keepEnvelopes.ts';
import { changeLedger } from './ledger.ts';
import type { Database } from './openDatabase.ts';

export function createDossierStore(database: Database, clock: Clock, sign: SignReceipt): DossierStore {
  return {
    findHeld: (digests) => findHeld(database, digests),
    async keep(envelopes) {
      const held = await changeLedger(database, clock, (ledger) => keepEnvelopes(ledger, envelopes, sign));
      const twins = envelopes.map(({ digest }) => digest).filter((digest) => !held.has(digest));
      if (twins.length > 0) for (const [digest, twin] of await findHeld(database, twins)) held.set(digest, twin);
      return held;
    },
  };
}
