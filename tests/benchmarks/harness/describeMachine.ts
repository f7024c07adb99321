import { execFileSync } from 'node:child_process';
import { cpus, loadavg, platform, release, totalmem } from 'node:os';
import { provideChromium } from '../../../.tools/chromium.mjs';

export interface Machine {
  cores: number;
  processor: string;
  memoryGb: number;
  system: string;
  node: string;
  chromium: string;
  /** Processes that wanted to run in the last minute: above 0 at the start, others share the machine. */
  load: number;
  date: string;
}

export async function describeMachine(): Promise<Machine> {
  const version = execFileSync(await provideChromium(), ['--version'], { encoding: 'utf8', stdio: 'pipe' });
  return {
    cores: cpus().length,
    processor: cpus()[0]?.model.trim() ?? 'unknown',
    memoryGb: Math.round(totalmem() / 1024 ** 3),
    system: `${platform()} ${release()}`,
    node: process.version,
    chromium: /[\d.]{3,}/.exec(version)?.[0] ?? version.trim(),
    load: loadavg()[0] ?? 0,
    date: new Date().toISOString(),
  };
}

export const machineToText = ({ cores, processor, memoryGb, system, node, chromium, load, date }: Machine): string =>
  `${cores} cores (${processor}), ${memoryGb} GB, ${system}, Node ${node}, Chromium ${chromium}, load ${load.toFixed(1)}, ${date}`;
