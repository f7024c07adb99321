/** What the browser promises about this site's storage. */
export interface StoragePromise {
  /** The browser will not evict it when the disk runs short. */
  persisted: boolean;
  /** A private or guest window, or a kiosk mode built on one: all is gone when it closes. Nothing may be submitted there unwarned. */
  ephemeral: boolean;
}

/** Incognito gets a small quota held in memory; a real profile gets most of the disk. Below this a desk could not work anyway. */
const LEAST_QUOTA = 1024 ** 3;

/** Asks for persistence; browsers may refuse in silence (a plain profile without notifications or installation). */
export async function askStoragePromise(storage: StorageManager | undefined): Promise<StoragePromise> {
  // Absent on an insecure origin, where nothing else here would work either.
  if (!storage) return { persisted: false, ephemeral: true };
  const [persisted, { quota }, directory] = await Promise.all([
    storage.persisted().then(async (already) => already || (await storage.persist())).catch(() => false),
    storage.estimate().catch((): StorageEstimate => ({})),
    // Firefox refuses the private file system in private windows.
    storage.getDirectory().then(() => true).catch(() => false),
  ]);
  return { persisted, ephemeral: !persisted && (!directory || (quota !== undefined && quota < LEAST_QUOTA)) };
}
