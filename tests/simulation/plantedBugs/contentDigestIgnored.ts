import type { PlantedBug } from '../plantedBug.ts';
import { flippingWire } from './flippingWire.ts';

/** What arrives is taken as what was sent: the digest beside the body is not looked at. */
export const contentDigestIgnored: PlantedBug = {
  server(serve, doors) {
    const unlooked: typeof serve = (request) => {
      request.headers.delete('content-digest');
      return serve(request);
    };
    return flippingWire.server?.(unlooked, doors) ?? unlooked;
  },
};
