import { createHash } from 'node:crypto';
import { Agent, request } from 'node:http';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import * as v from 'valibot';
import { encodeFrames } from '../../../src/contract/frames.ts';
import { IntakeResponse } from '../../../src/contract/intake.ts';
import { mediaTypes } from '../../../src/contract/versions.ts';

export interface IntakeLoad {
  perRequest: number;
  connections: number;
}

export interface IntakeRun {
  dossiersPerSecond: number;
  /** One for each request, ms: from its first byte to the end of its answer. */
  latencies: number[];
}

/** Many kiosks at once: each connection posts its next request when the last one was answered. Every dossier must be received. */
export async function postEnvelopes(port: number, envelopes: readonly Uint8Array[], load: IntakeLoad): Promise<IntakeRun> {
  const agent = new Agent({ keepAlive: true, maxSockets: load.connections });
  const waiting: Uint8Array[] = [];
  for (let from = 0; from < envelopes.length; from += load.perRequest) {
    waiting.push(encodeFrames(envelopes.slice(from, from + load.perRequest)));
  }
  const latencies: number[] = [];
  const work = async () => {
    for (let body = waiting.pop(); body; body = waiting.pop()) {
      const began = performance.now();
      const answer = await post(agent, port, body);
      latencies.push(performance.now() - began);
      checkAllReceived(answer);
    }
  };
  const start = performance.now();
  await Promise.all(Array.from({ length: load.connections }, work));
  const seconds = (performance.now() - start) / 1000;
  agent.destroy();
  return { dossiersPerSecond: envelopes.length / seconds, latencies };
}

async function post(agent: Agent, port: number, body: Uint8Array): Promise<string> {
  const headers = {
    'content-type': mediaTypes.envelopes,
    'content-length': body.length,
    'content-digest': `sha-256=:${createHash('sha256').update(body).digest('base64')}:`,
  };
  const sent = request({ agent, port, host: '127.0.0.1', path: '/v1/intake', method: 'POST', headers });
  sent.end(body);
  const [response] = (await once(sent, 'response')) as [NodeJS.ReadableStream & { statusCode: number }];
  const answer = await text(response);
  if (response.statusCode !== 200) throw new Error(`intake answered ${response.statusCode}: ${answer}`);
  return answer;
}

function checkAllReceived(answer: string): void {
  const { results } = v.parse(IntakeResponse, JSON.parse(answer));
  const other = results.find(({ state }) => state !== 'received');
  if (other) throw new Error(`not received: ${JSON.stringify(other)}`);
}
