import type { FeedbackRequest, FeedbackResponse } from '../../../contract/changes.ts';
import { ok, refused, type Outcome } from '../../../domain/basics/outcome.ts';
import type { FeedbackStore } from '../../ports/citizens.ts';

/** Keeps what a citizen wrote, once. Under an id that is taken other words are refused: they would be lost silently. */
export async function receiveFeedback(
  store: FeedbackStore,
  feedback: FeedbackRequest,
): Promise<Outcome<FeedbackResponse, 'id-taken'>> {
  const { receivedAt, same } = await store.keep(feedback);
  return same ? ok({ id: feedback.id, receivedAt }) : refused('id-taken');
}
