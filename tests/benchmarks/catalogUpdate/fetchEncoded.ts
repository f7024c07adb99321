import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import { buffer } from 'node:stream/consumers';
import type { TcpRelay } from '../../support/tcpRelay.ts';

export interface Fetched {
  /** Both directions, headers and all. */
  wireBytes: number;
  /** As it travels, compressed. */
  bodyBytes: number;
  ms: number;
}

/** The catalog since a version, as a browser asks for it and as it crosses the wire. The first answer of a version is prepared once for all. */
export async function fetchEncoded(relay: TcpRelay, from: number): Promise<Fetched> {
  await fetchOnce(relay.port, from);
  relay.count();
  const start = performance.now();
  const bodyBytes = await fetchOnce(relay.port, from);
  const ms = performance.now() - start;
  const { up, down } = relay.count();
  return { wireBytes: up + down, bodyBytes, ms };
}

async function fetchOnce(port: number, from: number): Promise<number> {
  const headers = { 'accept-encoding': 'gzip, deflate, br, zstd', accept: '*/*' };
  const asked = request({ host: '127.0.0.1', port, path: `/v1/catalog?from=${from}`, headers, agent: false });
  asked.end();
  const [response] = (await once(asked, 'response')) as [IncomingMessage];
  const body = await buffer(response);
  if (response.statusCode !== 200) throw new Error(`the catalog answered ${response.statusCode}`);
  return body.length;
}
