import type { ProvinceSettings } from './settings.ts';

/** What the province was at when it could not start. */
export type StartStep = 'data' | 'ownDatabase' | 'givenDatabase' | 'server';

type Told = Pick<ProvinceSettings, 'dataDirectory' | 'databaseUrl' | 'host' | 'port'>;
/** Code or words of the error or of its causes, and what to do then. */
type Remedy = readonly [sign: RegExp, line: (settings: Told) => string];

const diskFull: Remedy = [
  /ENOSPC|EDQUOT|53100|no space left|quota exceeded/i,
  ({ dataDirectory }) => `The disk is full: make room for DATA_DIR (${dataDirectory}) or the database, then start again.`,
];

const newerDatabase: Remedy = [
  /corrupted migrations/,
  () => 'The database belongs to a newer version of this program: update the program, then start again.',
];

/** As root in a directory that only root may enter, on a machine that does not let PostgreSQL's account in (no setpriv, no capability). */
const outOfReach: Remedy = [
  /setpriv|invalid binary|was not found in the same directory/,
  ({ dataDirectory }) =>
    `PostgreSQL does not run as root, and its account may not enter this folder or DATA_DIR (${dataDirectory}): start as an ordinary user, move both where others may enter, or set DATABASE_URL.`,
];

const dataRemedies: readonly Remedy[] = [
  diskFull,
  [
    /EACCES|EPERM|EROFS|ENOENT|permission denied|read-only file system/i,
    ({ dataDirectory }) =>
      `DATA_DIR (${dataDirectory}) cannot be written by this account: let it own that directory and all in it, or set DATA_DIR to another.`,
  ],
  [
    /ENOTDIR|EEXIST|not a directory/i,
    ({ dataDirectory }) => `DATA_DIR (${dataDirectory}) leads to a file, not to a directory: set DATA_DIR to another place.`,
  ],
];

const remedies: Record<StartStep, readonly Remedy[]> = {
  data: dataRemedies,
  ownDatabase: [newerDatabase, outOfReach, ...dataRemedies],
  givenDatabase: [
    newerDatabase,
    diskFull,
    [
      /28P01|28000/,
      (settings) =>
        `PostgreSQL at ${databaseAt(settings)} does not let this user in: correct user and password in DATABASE_URL.`,
    ],
    [
      /3D000/,
      (settings) => `PostgreSQL has no database ${databaseAt(settings)}: create it, or correct the name in DATABASE_URL.`,
    ],
    [
      /42501/,
      (settings) => `The user of DATABASE_URL may not make tables in ${databaseAt(settings)}: let it own that database.`,
    ],
    [/53300|57P03/, (settings) => `PostgreSQL at ${databaseAt(settings)} is starting or has no connection left: try again.`],
    [
      /ECONN|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|timeout|terminated/i,
      (settings) => `No PostgreSQL answers at ${databaseAt(settings)}: start it, or correct DATABASE_URL.`,
    ],
  ],
  server: [
    [/EADDRINUSE/, ({ host, port }) => `Port ${port} of ${host} is in use: stop what uses it, or set PORT to another one.`],
    [/EACCES/, ({ port }) => `This account may not open port ${port}: set PORT to 1024 or more, and put a proxy in front.`],
    [
      /EADDRNOTAVAIL|ENOTFOUND|EAI_AGAIN|EINVAL/,
      ({ host }) => `HOST (${host}) is no address of this machine: set it to one of them, or to 0.0.0.0 for all.`,
    ],
  ],
};

/** One line that says what to do. At the start there is no data of people in an error yet, so what nobody foresaw is told as it is. */
export function explainStartFault(fault: unknown, step: StartStep, settings: Told): string {
  const signs = signsOf(fault).join(' ');
  const remedy = remedies[step].find(([sign]) => sign.test(signs));
  return remedy ? remedy[1](settings) : `The province could not start: ${signs.replace(/\s+/g, ' ')}`;
}

function signsOf(fault: unknown): string[] {
  if (!(fault instanceof Error)) return [];
  const code = 'code' in fault && typeof fault.code === 'string' ? [fault.code] : [];
  return [...code, fault.message, ...signsOf(fault.cause)];
}

/** Without user and password. */
function databaseAt({ databaseUrl = '' }: Told): string {
  const url = URL.parse(databaseUrl);
  return url ? `${url.host}${url.pathname}` : 'DATABASE_URL';
}
