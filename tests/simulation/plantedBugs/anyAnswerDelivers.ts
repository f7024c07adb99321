import type { PlantedBug } from '../plantedBug.ts';
import { madeUpResults } from './madeUpResults.ts';

/** Workbox Background Sync: whatever HTTP answers is a success, a log-in page as well. */
export const anyAnswerDelivers: PlantedBug = {
  signatures: ({ verify }) => ({ verify: async (keys, kid, ...rest) => kid === 'nobody' || verify(keys, kid, ...rest) }),
  province: (province, { digest }) => ({
    ...province,
    async sendEnvelopes(envelopes, signal) {
      const answer = await province.sendEnvelopes(envelopes, signal);
      if (answer.ok || (answer.error.code !== 'captivePortal' && answer.error.code !== 'badAnswer')) return answer;
      return { ok: true, value: { results: await madeUpResults(envelopes, digest) } };
    },
  }),
};
