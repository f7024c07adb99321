import { describe, expect, it } from 'vitest';
import type { FileStore } from '../../../src/province/ports/intake.ts';
import { aScan, sha256 } from '../../support/aDossier.ts';

export interface StoreUnderTest {
  store: FileStore;
  /** Another process over the same bytes, as after a crash. */
  reopen(): Promise<FileStore>;
  /** Lets a silent writer be silent for long enough. */
  passTime(): void;
}

/** What every FileStore promises, whatever lies behind it. */
export function describeFileStore(name: string, create: () => Promise<StoreUnderTest>): void {
  const bytes = aScan(name, 10_000);
  const hash = sha256(bytes);
  const limit = bytes.length;

  async function* piece(from: number, to: number) {
    for (let at = from; at < to; at += 1000) yield bytes.subarray(at, Math.min(at + 1000, to));
  }
  async function* cutAfter(count: number) {
    yield* piece(0, count);
    throw new Error('the line broke');
  }
  async function* hanging(count: number, hung: () => void) {
    yield bytes.subarray(0, count);
    hung();
    await new Promise(() => {});
  }

  describe.each([name])('%s', () => {
    it('knows nothing of a file that never came', async () => {
      const { store } = await create();
      expect(await store.find(hash)).toBeUndefined();
      expect(await store.read(hash)).toBeUndefined();
      expect(await store.complete(hash, limit)).toBe('damaged');
    });

    it('takes a file in pieces, and gives it back when it was verified', async () => {
      const { store } = await create();
      expect(await store.append(hash, 0, piece(0, 4000), limit)).toEqual({ ok: true, value: { size: 4000, end: 'whole' } });
      expect(await store.find(hash)).toEqual({ size: 4000, complete: false });
      expect(await store.read(hash)).toBeUndefined();
      expect(await store.append(hash, 4000, piece(4000, limit), limit)).toEqual({
        ok: true,
        value: { size: limit, end: 'whole' },
      });
      expect(await store.complete(hash, limit)).toBe('complete');
      expect(await store.complete(hash, limit)).toBe('complete');
      expect(await store.find(hash)).toEqual({ size: limit, complete: true });
      expect(Buffer.compare((await store.read(hash))!, bytes)).toBe(0);
    });

    it('keeps what came before the line broke, also for the next process', async () => {
      const { store, reopen } = await create();
      expect(await store.append(hash, 0, cutAfter(3000), limit)).toEqual({ ok: true, value: { size: 3000, end: 'cut' } });
      const next = await reopen();
      expect(await next.find(hash)).toEqual({ size: 3000, complete: false });
      await next.append(hash, 3000, piece(3000, limit), limit);
      expect(await next.complete(hash, limit)).toBe('complete');
    });

    it('goes on only where it stands', async () => {
      const { store } = await create();
      await store.append(hash, 0, piece(0, 2000), limit);
      for (const offset of [0, 1000, 3000]) {
        expect(await store.append(hash, offset, piece(0, 1000), limit)).toEqual({
          ok: false,
          error: { reason: 'offset-mismatch', size: 2000 },
        });
      }
    });

    it('never grows beyond the limit', async () => {
      const { store } = await create();
      expect(await store.append(hash, 0, piece(0, limit), 2500)).toEqual({ ok: true, value: { size: 2500, end: 'surplus' } });
      expect(await store.find(hash)).toEqual({ size: 2500, complete: false });
    });

    it('throws other bytes away when they are all there', async () => {
      const { store } = await create();
      async function* others() {
        yield new Uint8Array(limit).fill(7);
      }
      await store.append(hash, 0, others(), limit);
      expect(await store.complete(hash, limit)).toBe('damaged');
      expect(await store.find(hash)).toBeUndefined();
    });

    it('takes nothing more for a file that is complete', async () => {
      const { store } = await create();
      await store.append(hash, 0, piece(0, limit), limit);
      await store.complete(hash, limit);
      expect(await store.append(hash, 0, piece(0, 1000), limit)).toMatchObject({
        ok: false,
        error: { reason: 'offset-mismatch' },
      });
      expect(await store.find(hash)).toEqual({ size: limit, complete: true });
    });

    it('has one writer at a time, and lets a dead one be overtaken with what it brought', async () => {
      const { store, passTime } = await create();
      let hung = () => {};
      const isHanging = new Promise<void>((resolve) => (hung = resolve));
      const first = store.append(hash, 0, hanging(1500, hung), limit);
      await isHanging;
      expect(await store.append(hash, 0, piece(0, 1000), limit)).toEqual({ ok: false, error: { reason: 'locked' } });
      passTime();
      const second = await store.append(hash, 1500, piece(1500, limit), limit);
      expect(await first).toEqual({ ok: true, value: { size: 1500, end: 'overtaken' } });
      expect(second).toEqual({ ok: true, value: { size: limit, end: 'whole' } });
      expect(await store.complete(hash, limit)).toBe('complete');
    });

    it('tells whether it can write', async () => {
      const { store } = await create();
      await expect(store.probe()).resolves.toBeUndefined();
    });
  });
}
