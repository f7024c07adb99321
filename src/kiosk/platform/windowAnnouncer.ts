import type { Announcer, StoredTopic } from '../ports/windows.ts';

/** A channel does not hear itself, so listeners of this window are called beside it, after the caller has finished. */
export function createWindowAnnouncer(name = 'cuaban'): Announcer {
  const channel = new BroadcastChannel(name);
  const listeners = new Set<(topic: StoredTopic) => void>();
  const tell = (topic: StoredTopic) => {
    for (const listen of listeners) listen(topic);
  };
  channel.addEventListener('message', (event: MessageEvent<StoredTopic>) => tell(event.data));

  return {
    announce(topic) {
      channel.postMessage(topic);
      queueMicrotask(() => tell(topic));
    },
    onAnnounced(listen) {
      listeners.add(listen);
      return () => listeners.delete(listen);
    },
  };
}
