import type { FeedbackRequest } from '../../contract/changes.ts';
import { ok, type Outcome } from '../../domain/basics/outcome.ts';
import type { Failure, Province, SettingsStore } from '../ports.ts';

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
