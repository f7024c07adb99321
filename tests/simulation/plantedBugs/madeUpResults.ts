import type { IntakeResult } from '../../../src/contract/intake.ts';
import { decodeEnvelope } from '../../../src/contract/envelope.ts';
import type { Digest } from '../../../src/kiosk/ports/sealing.ts';

/** "Received" for each envelope, signed by nobody. */
export function madeUpResults(envelopes: readonly Uint8Array[], { sha256 }: Digest): Promise<IntakeResult[]> {
  return Promise.all(
    envelopes.map(async (bytes): Promise<IntakeResult> => {
      const envelope = decodeEnvelope(bytes);
      const id = envelope.ok ? envelope.value.header.id : '';
      const digest = await sha256(bytes);
      const receipt = { v: 1, id, digest, receivedAt: '2026-11-23T02:00:00.000Z', epoch: 1, lsn: 1 } as const;
      return { state: 'received', id, digest, receipt: { receipt, kid: 'nobody', signature: 'AAAA' } };
    }),
  );
}
