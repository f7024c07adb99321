import { resolve } from 'node:path';

export interface ProvinceSettings {
  port: number;
  host: string;
  /** Keys, files and (without `databaseUrl`) the database. */
  dataDirectory: string;
  databaseUrl: string | undefined;
  /** Address that people use, when the province stands behind a proxy; https there means HSTS. */
  publicUrl: URL | undefined;
  /** Take the client's address from the last entry of X-Forwarded-For. */
  behindProxy: boolean;
  operatorPassword: string | undefined;
}

/** Thrown with all that is wrong, in words for whoever set it. */
export class SettingsError extends Error {
  override name = 'SettingsError';
}

const SHORTEST_PASSWORD = 12;

/** Reads PORT, HOST, DATA_DIR, DATABASE_URL, PUBLIC_URL, BEHIND_PROXY and OPERATOR_PASSWORD. An empty variable counts as absent. */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): ProvinceSettings {
  const faults: string[] = [];
  const read = <T>(name: string, fallback: T, parse: (text: string) => T | undefined, expected: string): T => {
    const text = environment[name]?.trim();
    if (!text) return fallback;
    const value = parse(text);
    if (value === undefined) faults.push(`${name} must be ${expected}.`);
    return value ?? fallback;
  };
  const settings: ProvinceSettings = {
    port: read('PORT', 8080, parsePort, 'a port between 0 and 65535'),
    host: read(
      'HOST',
      '127.0.0.1',
      (host) => (/^[A-Za-z0-9.:_-]+$/.test(host) ? host : undefined),
      'a host name or an IP address',
    ),
    dataDirectory: resolve(read('DATA_DIR', '.data', (path) => path, 'a path')),
    databaseUrl: read<string | undefined>(
      'DATABASE_URL',
      undefined,
      parseDatabaseUrl,
      'like postgresql://user:password@host:5432/name',
    ),
    publicUrl: read<URL | undefined>(
      'PUBLIC_URL',
      undefined,
      parsePublicUrl,
      'like https://kiosk.example.gov.vn, without a path',
    ),
    behindProxy: read('BEHIND_PROXY', false, parseYesNo, '1 or 0'),
    operatorPassword: read<string | undefined>(
      'OPERATOR_PASSWORD',
      undefined,
      (password) => (password.length >= SHORTEST_PASSWORD ? password : undefined),
      `at least ${SHORTEST_PASSWORD} characters long`,
    ),
  };
  if (faults.length > 0) throw new SettingsError(faults.join('\n'));
  return settings;
}

function parsePort(text: string): number | undefined {
  const port = Number(text);
  return /^\d{1,5}$/.test(text) && port <= 65_535 ? port : undefined;
}

function parseYesNo(text: string): boolean | undefined {
  if (['1', 'true', 'yes'].includes(text)) return true;
  return ['0', 'false', 'no'].includes(text) ? false : undefined;
}

function parseDatabaseUrl(text: string): string | undefined {
  const url = URL.parse(text);
  return url && ['postgres:', 'postgresql:'].includes(url.protocol) && url.pathname.length > 1 ? text : undefined;
}

function parsePublicUrl(text: string): URL | undefined {
  const url = URL.parse(text);
  return url && ['http:', 'https:'].includes(url.protocol) && url.pathname === '/' && !url.search && !url.username
    ? url
    : undefined;
}
