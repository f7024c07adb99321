import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { startProvince } from '../../support/provinceProcess.ts';
import { startTcpRelay, type LinkShape } from '../../support/tcpRelay.ts';
import { launchChromium } from '../../support/chromium.ts';
import { openBenchPage } from '../harness/benchPage.ts';
import { US, type Setting } from '../harness/benchmark.ts';
import type { DeliveryRun, Load } from './deliveryRun.ts';
import { startPouchServer } from './startPouchServer.ts';

const KIOSK_PAGE = fileURLToPath(new URL('kioskPage.ts', import.meta.url));
const POUCH_PAGE = fileURLToPath(new URL('pouchPage.ts', import.meta.url));
const PEER = 'PouchDB → express-pouchdb';

/** One delivery as seen from outside: bytes on the wire in both directions, headers and all. */
export interface Delivery extends DeliveryRun {
  wireBytes: number;
  /** Envelopes and files as they wait in our queue: nobody needs to carry more than this. */
  payloadBytes: number;
}

export interface Sides {
  browser: Browser;
  /** Ports of the province and of its peer. */
  province: number;
  pouch: number;
}

/** The province as `npm start` runs it, over a PostgreSQL of its own, and the peer's server: each a process of its own. */
export async function startSides({ cleanUp, say }: Setting): Promise<Sides> {
  say('starting the province');
  const province = await startProvince();
  cleanUp.later(() => province.stop());
  const pouch = await startPouchServer(cleanUp);
  const browser = await launchChromium();
  cleanUp.later(() => browser.close());
  return { browser, province: province.port, pouch };
}

let runs = 0;

/** The same dossiers by our sender and by the peer's replication, each over a wire of its own. The filling of the queues is not measured. */
export async function deliverBoth(
  { browser, province, pouch }: Sides,
  load: Load,
  { cleanUp, say }: Setting,
  shape?: LinkShape,
): Promise<Record<string, Delivery>> {
  const run = (runs += 1);
  const open = async (port: number, entry: string) => {
    const relay = await startTcpRelay(port, shape);
    cleanUp.later(() => relay.close());
    const page = await openBenchPage(browser, entry, `http://127.0.0.1:${relay.port}`);
    cleanUp.later(() => page.close());
    return { relay, ...page };
  };
  say('filling the queue of the kiosk');
  const kiosk = await open(province, KIOSK_PAGE);
  const { contents, bytes } = await kiosk.call<{ contents: unknown[]; bytes: number }>('fillQueue', { ...load, run });
  say(`filling ${PEER}`);
  const peer = await open(pouch, POUCH_PAGE);
  await peer.call('fillPouch', { ...load, run, contents });

  const measure = async ({ relay, call, close }: typeof kiosk, name: string, argument?: unknown): Promise<Delivery> => {
    relay.count();
    const delivered = await call<DeliveryRun>(name, argument);
    const { up, down } = relay.count();
    await close();
    return { ...delivered, wireBytes: up + down, payloadBytes: bytes };
  };
  const deliver = () => measure(kiosk, 'deliver');
  const replicate = () => measure(peer, 'replicatePouch', { target: `/bench${run}`, expected: load.dossiers });
  say('delivering');
  const [ours, theirs] = shape ? await Promise.all([deliver(), replicate()]) : [await deliver(), await replicate()];
  return { [US]: ours, [PEER]: theirs };
}
