import { describe, expect, it } from 'vitest';
import { createTestStorage } from '../../support/testStorage.ts';

describe('settings', () => {
  it('the device gets one id for good, also when two windows start together', async () => {
    const one = createTestStorage();
    const two = createTestStorage({ indexedDB: one.indexedDB });
    const [first, second] = await Promise.all([one.settings.get(), two.settings.get()]);
    expect(first.deviceId).toMatch(/^[0-9a-f]{32}$/);
    expect(second.deviceId).toBe(first.deviceId);
    one.close();
    expect((await createTestStorage({ indexedDB: one.indexedDB }).settings.get()).deviceId).toBe(first.deviceId);
  });

  it('two windows that change different settings both win', async () => {
    const one = createTestStorage();
    const two = createTestStorage({ indexedDB: one.indexedDB });
    await Promise.all([one.settings.set({ textSize: 3 }), two.settings.set({ communeCode: '14869' })]);
    expect(await one.settings.get()).toMatchObject({ textSize: 3, communeCode: '14869' });
  });

  it('a setting can be taken back to unknown', async () => {
    const { settings } = createTestStorage();
    await settings.set({ clockOffsetMs: 120 });
    expect((await settings.set({ clockOffsetMs: undefined })).clockOffsetMs).toBeUndefined();
  });
});
