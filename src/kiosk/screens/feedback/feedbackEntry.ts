import type { FeedbackRequest } from '../../../contract/changes.ts';
import { ok, refused, type Outcome } from '../../../domain/basics/outcome.ts';
import { toCleanText, toSingleLine } from '../../../domain/basics/vietnameseText.ts';

type Topic = FeedbackRequest['topic'];

/** In the order of the screen. */
export const feedbackTopics: readonly Topic[] = ['attitude', 'delay', 'papers', 'fee', 'kiosk', 'praise', 'other'];

export interface FeedbackEntry {
  topic: Topic | undefined;
  message: string;
  /** Temporary code of a dossier it is about; may be empty. */
  code: string;
  contact: string;
}

export const emptyFeedback: FeedbackEntry = { topic: undefined, message: '', code: '', contact: '' };

export interface FeedbackProblem {
  field: 'topic' | 'message' | 'code';
  message: 'topicMissing' | 'messageMissing' | 'messageLong' | 'codeLong';
}

/** Limits of the contract (`FeedbackRequest`). */
const longestMessage = 4000;
const longestCode = 20;

/** What goes to the province; empty optional parts are left out. */
export function checkFeedback(entry: FeedbackEntry): Outcome<Omit<FeedbackRequest, 'id' | 'communeCode'>, FeedbackProblem[]> {
  const message = toCleanText(entry.message).trim();
  const code = toSingleLine(entry.code);
  const contact = toSingleLine(entry.contact);
  const problems: FeedbackProblem[] = [];
  if (!entry.topic) problems.push({ field: 'topic', message: 'topicMissing' });
  if (message === '') problems.push({ field: 'message', message: 'messageMissing' });
  if (message.length > longestMessage) problems.push({ field: 'message', message: 'messageLong' });
  if (code.length > longestCode) problems.push({ field: 'code', message: 'codeLong' });
  if (problems.length > 0 || !entry.topic) return refused(problems);
  return ok({ topic: entry.topic, message, ...(code && { temporaryCode: code }), ...(contact && { contact }) });
}
