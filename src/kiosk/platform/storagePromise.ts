import type { SettingsStore } from '../ports/storage.ts';

/** What is known of how long this site's storage lives. */
export interface StoragePromise {
  /** The browser will not evict it when the disk runs short. */
  persisted: boolean;
  /** It was still here when the browser was opened anew: the only proof that a private window cannot give. */
  survivedRestart: boolean;
  /** A private or guest window that can be told as such. Chromium reports 10 GiB in both since 2025, and cannot. */
  ephemeral: boolean;
}

/** Private windows that still tell have a small quota, in memory. Below this a desk could not work anyway. */
const LEAST_QUOTA = 1024 ** 3;

/** Gone when the browser is closed, unlike what is counted with it. */
const SESSION_COOKIE = 'cuaban-session=1';

/** Asks for persistence; browsers may refuse in silence (a plain profile without notifications or installation). */
export async function askStoragePromise(storage: StorageManager | undefined, settings: SettingsStore): Promise<StoragePromise> {
  // Absent on an insecure origin, where nothing else here would work either.
  if (!storage) return { persisted: false, survivedRestart: false, ephemeral: true };
  const [sessions, persisted, quota, hasDirectory] = await Promise.all([
    countBrowserSession(settings),
    askPersistence(storage).catch(() => false),
    storage.estimate().then(
      (estimate) => estimate.quota ?? LEAST_QUOTA,
      () => LEAST_QUOTA,
    ),
    // Firefox refuses the private file system in private windows.
    storage.getDirectory().then(
      () => true,
      () => false,
    ),
  ]);
  const survivedRestart = sessions > 1;
  return { persisted, survivedRestart, ephemeral: !persisted && !survivedRestart && (!hasDirectory || quota < LEAST_QUOTA) };
}

async function askPersistence(storage: StorageManager): Promise<boolean> {
  return (await storage.persisted()) || storage.persist();
}

async function countBrowserSession(settings: SettingsStore): Promise<number> {
  const { browserSessions } = await settings.get();
  if (document.cookie.split('; ').includes(SESSION_COOKIE)) return browserSessions;
  document.cookie = `${SESSION_COOKIE}; path=/; SameSite=Strict`;
  return (await settings.set({ browserSessions: browserSessions + 1 })).browserSessions;
}
