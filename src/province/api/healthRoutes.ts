import type { Signer } from '../ports/signing.ts';
import type { FileStore } from '../ports/intake.ts';
import type { Log, ProvinceDatabase } from '../ports/process.ts';
import { refuse } from '../http/problems.ts';
import type { Route } from '../http/routes.ts';
import { sendJson } from '../http/sendJson.ts';

export interface HealthDoors {
  database: ProvinceDatabase;
  files: FileStore;
  log: Log;
}

export function healthRoutes(doors: HealthDoors): Route[] {
  return [
    { method: 'GET', path: '/livez', answer: (context) => sendJson(context, { status: 'alive' }) },
    {
      method: 'GET',
      path: '/readyz',
      async answer(context) {
        const missing = await findMissing(doors);
        if (missing.length === 0) return sendJson(context, { status: 'ready' });
        doors.log('warn', 'not ready', { missing: missing.join(' ') });
        return refuse('unavailable', `not ready: ${missing.join(', ')}`, { 'retry-after': '5' });
      },
    },
  ];
}

async function findMissing({ database, files }: HealthDoors): Promise<string[]> {
  const [answers, writable, head] = await Promise.allSettled([database.probe(), files.probe(), database.catalog.head()]);
  return [
    answers.status === 'rejected' ? 'database' : '',
    writable.status === 'rejected' ? 'files' : '',
    head.status === 'rejected' || head.value === undefined ? 'catalog' : '',
  ].filter(Boolean);
}

export const keyRoutes = (signer: Signer): Route[] => [
  { method: 'GET', path: '/v1/keys', answer: (context) => sendJson(context, { keys: signer.keys }) },
];
