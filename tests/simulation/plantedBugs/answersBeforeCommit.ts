import { keepEnvelopes } from '../../../src/province/database/intake/keepEnvelopes.ts';
import { changeLedger } from '../../../src/province/database/ledger/ledger.ts';
import { openDatabase } from '../../../src/province/database/openDatabase.ts';
import type { HeldEnvelope } from '../../../src/province/ports/intake.ts';
import type { PlantedBug } from '../plantedBug.ts';

/** The receipt leaves before the transaction is durable, and one in three is never committed. */
export const answersBeforeCommit: PlantedBug = {
  doors(doors) {
    const { database, connectionString, clock, sign } = doors;
    const own = openDatabase(connectionString, { connections: 1 });
    let kept = 0;
    const dossiers: typeof database.dossiers = {
      ...database.dossiers,
      async keep(envelopes, conflicting) {
        kept += 1;
        if (kept % 3 !== 0) return database.dossiers.keep(envelopes, conflicting);
        let answer = new Map<string, HeldEnvelope>();
        const lost = changeLedger(own, clock, async (ledger) => {
          answer = await keepEnvelopes(ledger, envelopes, conflicting, sign);
          throw new Error('rolled back');
        });
        await lost.catch(() => undefined);
        return answer;
      },
    };
    const close = async () => {
      await own.destroy();
    };
    return { ...doors, database: { ...database, dossiers }, close };
  },
};
