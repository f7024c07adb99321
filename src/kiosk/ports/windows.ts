/** At most one holder among all windows of this origin (Web Locks). Resolves undefined without running when another holds it. */
export interface SenderLock {
  tryHold<T>(run: () => Promise<T>): Promise<T | undefined>;
}

/** Tells windows with an open draft from the others: a new version of the app waits while there is one (Web Locks). */
export interface DraftingLock {
  /** Answers how to let go. */
  hold(): () => void;
  /** Whether another window has one open. */
  isHeldElsewhere(): Promise<boolean>;
}

export type StoredTopic = 'drafts' | 'outbox' | 'catalog' | 'settings';

/** Tells every window of this origin, the one that speaks included, that stored rows changed. */
export interface Announcer {
  announce(topic: StoredTopic): void;
  onAnnounced(listen: (topic: StoredTopic) => void): () => void;
}
