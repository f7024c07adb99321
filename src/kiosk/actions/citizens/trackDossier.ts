import type { TrackingResponse } from '../../../contract/changes.ts';
import { toSingleLine } from '../../../domain/basics/vietnameseText.ts';
import { parseTemporaryCode } from '../../../domain/identity/temporaryCode.ts';
import type { Failure } from '../../records/failure.ts';
import type { Outbox } from '../../ports/storage.ts';
import type { OutboxEntry } from '../../records/outboxEntry.ts';
import type { Province } from '../../ports/province.ts';

export type TrackedDossier =
  | { found: 'here'; entry: OutboxEntry }
  | { found: 'province'; dossier: TrackingResponse }
  | { found: 'no'; reason: 'badCode' | 'unknownCode' }
  | { found: 'notAsked'; failure: Failure };

/**
 * By temporary code, on this machine first, then at the province. An official number is looked for on this machine only: numbers
 * count upwards, so whoever could ask the province by number could read everybody's status.
 */
export async function trackDossier(
  { outbox, province }: { outbox: Outbox; province: Province },
  typed: string,
): Promise<TrackedDossier> {
  const entries = await outbox.list();
  const number = toSingleLine(typed).toUpperCase();
  const numbered = number === '' ? undefined : entries.find(({ status }) => status?.number?.toUpperCase() === number);
  if (numbered) return { found: 'here', entry: numbered };
  const code = parseTemporaryCode(typed);
  if (!code.ok) return { found: 'no', reason: 'badCode' };
  const entry = entries.find(({ slip }) => slip.temporaryCode === code.value);
  if (entry) return { found: 'here', entry };
  const answer = await province.track(code.value);
  if (!answer.ok) return { found: 'notAsked', failure: answer.error };
  return answer.value === 'unknownCode' ? { found: 'no', reason: 'unknownCode' } : { found: 'province', dossier: answer.value };
}
