import { decodeEnvelope } from '../../../src/contract/envelope.ts';
import { decodeFrames } from '../../../src/contract/frames.ts';
import type { PlantedBug } from '../plantedBug.ts';
import { deleteRows } from './rawTables.ts';

/** What was sent is taken off the queue as soon as anything says 2xx, were it a log-in page. */
export const deletesOnAny2xx: PlantedBug = {
  fetch:
    (send, { indexedDB }) =>
    async (input, init) => {
      const reply = await send(input, init);
      const ids = reply.ok ? idsIn(init?.body) : new Set();
      if (ids.size > 0) await deleteRows(indexedDB, ['outbox', 'envelopes'], (row) => ids.has((row as { id: string }).id));
      return reply;
    },
};

/** Of the envelopes in a batch; none in any other body. */
function idsIn(body: unknown): Set<string> {
  const frames = body instanceof Uint8Array ? decodeFrames(body) : undefined;
  const envelopes = frames?.ok ? frames.value.map(decodeEnvelope) : [];
  return new Set(envelopes.flatMap((envelope) => (envelope.ok ? [envelope.value.header.id] : [])));
}
