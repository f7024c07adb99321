/** A desk in a village: its machine, the line, and a real province at the other end. Everything can be cut, killed and started again. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import type { BrowserContext, Page } from 'playwright-core';
import { createProfileDirectory, spawnKillableChromium, type KillableChromium } from '../../support/chromium.ts';
import { startProvince, type ProvinceProcess } from '../../support/provinceProcess.ts';
import { startStrangeServer, type StrangeServer } from '../../support/strangeServer.ts';
import { startTcpRelay, type TcpRelay } from '../../support/tcpRelay.ts';
import { createTestSchema, type TestSchema } from '../../support/testSchema.ts';

/** Where people reach the province, for the codes on slips. */
export const publicAddress = 'http://motcua.example';

/** For a control or a word to appear. */
const PATIENCE_MS = 15_000;

export interface Desk {
  /** Where the machine finds the province: the near end of the line. */
  address: string;
  line: TcpRelay;
  /** Between line and province; passes everything on until it is told otherwise. */
  middle: StrangeServer;
  province: ProvinceProcess;
  databaseUrl: string;
  /** A second look at the province’s database. */
  database: Client;
  /** Directory of a memory stick, with what somebody brought or scanned. */
  stick: string;
  /** Switches the machine on: a browser over the desk's own profile. `prepare` sets the context up before its first page. */
  switchOn(prepare?: (context: BrowserContext) => Promise<void>): Promise<Machine>;
  /** Everything ends, and nothing of it stays behind. */
  end(): Promise<void>;
}

export interface Machine {
  context: BrowserContext;
  page: Page;
  /** One more window beside the first; both are seen, as on a wide screen, so neither is slowed down. */
  openWindow(): Promise<Page>;
  /** The plug is pulled: kill -9 of the whole process group. */
  pullPlug(): Promise<void>;
  /** Closed properly. */
  switchOff(): Promise<void>;
}

/** `kept`: database and data directory of a province that was there before; both go when the desk ends. */
export async function openDesk(kept?: { schema: TestSchema; dataDirectory: string }): Promise<Desk> {
  const schema = kept?.schema ?? (await createTestSchema());
  const province = await startProvince({
    databaseUrl: schema.connectionString,
    env: { PUBLIC_URL: publicAddress },
    ...(kept && { dataDirectory: kept.dataDirectory }),
  });
  const database = new Client({ connectionString: schema.connectionString });
  await database.connect();
  const middle = await startStrangeServer(province.port);
  const line = await startTcpRelay(middle.port);
  const profile = createProfileDirectory();
  const stick = mkdtempSync(join(tmpdir(), 'cua-ban-stick-'));
  const running = new Set<KillableChromium>();

  return {
    address: `http://127.0.0.1:${line.port}`,
    line,
    middle,
    province,
    databaseUrl: schema.connectionString,
    database,
    stick,
    async switchOn(prepare) {
      const chromium = await spawnKillableChromium(profile.path);
      running.add(chromium);
      await prepare?.(chromium.context);
      chromium.context.setDefaultTimeout(PATIENCE_MS);
      const openWindow = async () => {
        const session = await chromium.browser.newBrowserCDPSession();
        const [page] = await Promise.all([
          chromium.context.waitForEvent('page'),
          session.send('Target.createTarget', { url: 'about:blank', newWindow: true }),
        ]);
        await page.setViewportSize({ width: 1280, height: 800 });
        return page;
      };
      const page = await openWindow();
      const ended = async (how: () => Promise<void>) => {
        running.delete(chromium);
        await how();
      };
      return {
        context: chromium.context,
        page,
        openWindow,
        pullPlug: () => ended(chromium.kill),
        switchOff: () => ended(chromium.close),
      };
    },
    async end() {
      await Promise.all([...running].map((chromium) => chromium.kill()));
      profile.remove();
      rmSync(stick, { recursive: true, force: true });
      await line.close();
      await middle.close();
      await province.stop();
      await database.end();
      await schema.drop();
    },
  };
}
