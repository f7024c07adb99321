import type { PlantedBug } from '../plantedBug.ts';

/** The name of the app, "simulation", stands in the header of every envelope, where a flipped letter breaks nothing that can be read. */
const name = Buffer.from('"app":"simulation"');

/** No mistake, only a bad wire: a bit flips in every fourth batch and in every fourth upload. Nothing may come of it. */
export const flippingWire: PlantedBug = {
  server(serve) {
    const sent = new Map<string, number>();
    return async (request) => {
      const kind = /\/v1\/(intake|files)/.exec(request.url)?.[1];
      if (kind === undefined || request.body === null) return serve(request);
      const count = (sent.get(kind) ?? 0) + 1;
      sent.set(kind, count);
      return serve(count % 4 === 0 ? await flip(request) : request);
    };
  },
};

async function flip(request: Request): Promise<Request> {
  // One that breaks off on the way is left to break.
  const whole = await request
    .clone()
    .arrayBuffer()
    .catch(() => undefined);
  if (!whole) return request;
  const body = Buffer.from(whole);
  const letter = body.indexOf(name) + 8;
  const at = request.url.endsWith('/v1/intake') ? letter : 4;
  if (at < body.length) body.writeUInt8(body.readUInt8(at) ^ 1, at);
  return new Request(request.url, { method: request.method, headers: request.headers, body });
}
