/**
 * Life of a dossier at the kiosk. The national statuses are a separate set that only the province sets.
 *
 * | from           | event            | to             |
 * |----------------|------------------|----------------|
 * | draft          | submitted        | queued         |
 * | queued         | sendingStarted   | sending        |
 * | sending        | failedForNow     | queued         |
 * | sending        | receiptVerified  | delivered      |
 * | sending        | needsPerson      | needsAttention |
 * | needsAttention | sendAgain        | queued         |
 * | needsAttention | receiptVerified  | delivered      |
 *
 * A crash while sending leaves `sending` behind: at start that counts as queued (`failedForNow`).
 * Nothing leads out of `delivered`, and nothing leads to deletion (I4).
 */
export type DeliveryState = 'draft' | 'queued' | 'sending' | 'delivered' | 'needsAttention';

export type DeliveryEvent = 'submitted' | 'sendingStarted' | 'failedForNow' | 'receiptVerified' | 'needsPerson' | 'sendAgain';

const transitions: Record<DeliveryState, Partial<Record<DeliveryEvent, DeliveryState>>> = {
  draft: { submitted: 'queued' },
  queued: { sendingStarted: 'sending', receiptVerified: 'delivered', needsPerson: 'needsAttention', failedForNow: 'queued' },
  sending: { failedForNow: 'queued', receiptVerified: 'delivered', needsPerson: 'needsAttention', sendingStarted: 'sending' },
  needsAttention: { sendAgain: 'queued', receiptVerified: 'delivered', needsPerson: 'needsAttention' },
  delivered: {},
};

/** The state after the event; the same state where the event has no meaning (a late answer never undoes a receipt). */
export function nextDeliveryState(state: DeliveryState, event: DeliveryEvent): DeliveryState {
  return transitions[state][event] ?? state;
}

/** A try begins: counted before its first byte leaves, so that one that a crash ends counts as well. */
export const withTryBegun = <Tried extends { state: DeliveryState; attempts: number }>(tried: Tried): Tried => ({
  ...tried,
  state: nextDeliveryState(tried.state, 'sendingStarted'),
  attempts: tried.attempts + 1,
});
