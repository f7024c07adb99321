import { describe, expect, test } from 'vitest';
import * as v from 'valibot';
import { FeedbackRequest } from '../../../../src/contract/changes.ts';
import { checkFeedback, emptyFeedback, feedbackTopics } from '../../../../src/kiosk/screens/feedback/feedbackEntry.ts';

const problemsOf = (change: Partial<typeof emptyFeedback>) => {
  const checked = checkFeedback({ ...emptyFeedback, ...change });
  return checked.ok ? [] : checked.error.map(({ message }) => message);
};

describe('feedback before it is sent', () => {
  test('needs a topic and words', () => {
    expect(problemsOf({})).toEqual(['topicMissing', 'messageMissing']);
    expect(problemsOf({ topic: 'praise', message: '  \n ' })).toEqual(['messageMissing']);
  });

  test('keeps to the limits of the contract', () => {
    expect(problemsOf({ topic: 'other', message: 'a'.repeat(4001), code: 'C'.repeat(21) })).toEqual([
      'messageLong',
      'codeLong',
    ]);
  });

  test.each(feedbackTopics)('satisfies the contract with the topic %s', (topic) => {
    const checked = checkFeedback({ topic, message: ' Cần thêm ghế. ', code: '', contact: '' });
    expect(checked.ok && v.is(FeedbackRequest, { ...checked.value, id: '0'.repeat(32), communeCode: '15061' })).toBe(true);
    expect(checked).toEqual({ ok: true, value: { topic, message: 'Cần thêm ghế.' } });
  });
});
