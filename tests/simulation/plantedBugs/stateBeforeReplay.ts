import type { IntakeResponse } from '../../../src/contract/intake.ts';
import { createProblem } from '../../../src/contract/problem.ts';
import type { PlantedBug } from '../plantedBug.ts';

/** OpenCRVS: the state is checked before the replay, so whoever repeats after a lost answer hears that it cannot be done (S14). */
export const stateBeforeReplay: PlantedBug = {
  server(serve) {
    const received = new Set<string>();
    return async (request) => {
      const reply = await serve(request);
      if (!request.url.endsWith('/v1/intake') || !reply.ok) return reply;
      const { results } = (await reply.json()) as IntakeResponse;
      const answers = results.map((result) => {
        if (result.state !== 'received') return result;
        const isReplay = received.has(result.digest);
        received.add(result.digest);
        const problem = createProblem('id-taken', 409, 'Already received');
        return isReplay ? { state: 'refused', id: result.id, digest: result.digest, problem } : result;
      });
      return Response.json({ results: answers });
    };
  },
};
