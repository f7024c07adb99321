import { decodeEnvelope, encodeEnvelope } from '../../../src/contract/envelope.ts';
import type { IntakeResult } from '../../../src/contract/intake.ts';
import { hexToBytes } from '../../../src/domain/basics/bytesToHex.ts';
import { createTemporaryCode } from '../../../src/domain/identity/temporaryCode.ts';
import { ok } from '../../../src/domain/basics/outcome.ts';
import type { MachineDoors, PlantedBug } from '../plantedBug.ts';

/** The id belongs to the attempt, not to the dossier: what was received without our hearing of it is sent as something new. */
export const newIdOnRetry: PlantedBug = {
  province(province, doors) {
    const attempts = new Map<string, number>();
    return {
      ...province,
      async sendEnvelopes(envelopes, signal) {
        const sent = await Promise.all(envelopes.map((bytes) => renew(bytes, attempts, doors)));
        const answer = await province.sendEnvelopes(
          sent.map(({ bytes }) => bytes),
          signal,
        );
        if (!answer.ok) return answer;
        const results = answer.value.results.map((result, n): IntakeResult => ({ ...result, ...sent[n]?.own }));
        return ok({ results });
      },
    };
  },
};

async function renew(bytes: Uint8Array, attempts: Map<string, number>, { digest, sealer }: MachineDoors) {
  const envelope = decodeEnvelope(bytes);
  if (!envelope.ok) throw new Error(envelope.error);
  const { header, body } = envelope.value;
  const own = { id: header.id, digest: await digest.sha256(bytes) };
  const attempt = (attempts.get(own.id) ?? 0) + 1;
  attempts.set(own.id, attempt);
  const dossier = await sealer.open(header.kid, body);
  if (attempt === 1 || !dossier) return { bytes, own };
  const id = (await digest.sha256(new TextEncoder().encode(`${own.id} ${attempt}`))).slice(0, 32);
  const { kid, body: again } = await sealer.seal({ ...dossier, id, temporaryCode: createTemporaryCode(hexToBytes(id)) });
  return { bytes: encodeEnvelope({ header: { ...header, kid, id }, body: again }), own };
}
