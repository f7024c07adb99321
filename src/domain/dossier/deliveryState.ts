/**
 * Life of a submitted dossier at the kiosk. The national statuses are a separate set that only the province sets. A draft is no state of it:
 * submitting is what makes the entry, and it begins as `queued`. `deliverySteps` stands as a table in docs/sync.md.
 *
 * A crash while sending leaves `sending` behind: the next try begins from there. Nothing leads out of `delivered`, and nothing leads to
 * deletion (I4).
 */
export type DeliveryState = 'queued' | 'sending' | 'delivered' | 'needsAttention';

export type DeliveryEvent = 'sendingStarted' | 'failedForNow' | 'receiptVerified' | 'needsPerson' | 'sendAgain';

export const deliverySteps: Readonly<Record<DeliveryState, Partial<Record<DeliveryEvent, DeliveryState>>>> = {
  queued: { sendingStarted: 'sending', receiptVerified: 'delivered', needsPerson: 'needsAttention', failedForNow: 'queued' },
  sending: { failedForNow: 'queued', receiptVerified: 'delivered', needsPerson: 'needsAttention', sendingStarted: 'sending' },
  needsAttention: { sendAgain: 'queued', receiptVerified: 'delivered', needsPerson: 'needsAttention' },
  delivered: {},
};

/** The state after the event; the same state where the event has no meaning (a late answer never undoes a receipt). */
export function nextDeliveryState(state: DeliveryState, event: DeliveryEvent): DeliveryState {
  return deliverySteps[state][event] ?? state;
}

/** A try begins: counted before its first byte leaves, so that one that a crash ends counts as well. */
export const withTryBegun = <Tried extends { state: DeliveryState; attempts: number }>(tried: Tried): Tried => ({
  ...tried,
  state: nextDeliveryState(tried.state, 'sendingStarted'),
  attempts: tried.attempts + 1,
});
