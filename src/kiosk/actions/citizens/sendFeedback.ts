import type { FeedbackRequest } from '../../../contract/changes.ts';
import { ok, type Outcome } from '../../../domain/basics/outcome.ts';
import type { Failure } from '../../records/failure.ts';
import type { Province } from '../../ports/province.ts';
import type { SettingsStore } from '../../ports/storage.ts';

export type Feedback = Omit<FeedbackRequest, 'id' | 'communeCode'>;

/** Phản ánh, kiến nghị. A repeated try must bring the same `id`, so that the province files it once. */
export async function sendFeedback(
  { province, settings }: { province: Province; settings: SettingsStore },
  id: string,
  feedback: Feedback,
): Promise<Outcome<{ receivedAt: string }, Failure>> {
  const { communeCode } = await settings.get();
  const sent = await province.sendFeedback({ ...feedback, id, communeCode });
  return sent.ok ? ok({ receivedAt: sent.value.receivedAt }) : sent;
}
