import { describe, expect, it } from 'vitest';
import { createDraftingLock } from '../../../../src/kiosk/platform/draftingLock.ts';
import { browserClock } from '../../../../src/kiosk/platform/browserClock.ts';
import { createWebLockSender } from '../../../../src/kiosk/platform/webLockSender.ts';
import { createWindowAnnouncer } from '../../../../src/kiosk/platform/windowAnnouncer.ts';
import { settle } from '../../../support/testClock.ts';

describe('windows of one machine', () => {
  it('all hear that rows changed, the one that spoke, too', async () => {
    const [one, two] = [createWindowAnnouncer('test-rows'), createWindowAnnouncer('test-rows')];
    const heard: string[] = [];
    one.onAnnounced((topic) => heard.push(`one ${topic}`));
    const stop = two.onAnnounced((topic) => heard.push(`two ${topic}`));
    one.announce('outbox');
    await expect.poll(() => heard.toSorted()).toEqual(['one outbox', 'two outbox']);
    stop();
    one.announce('drafts');
    await settle();
    expect(heard).toHaveLength(3);
  });

  it('only one of them sends; another may when it is done', async () => {
    const [one, two] = [
      createWebLockSender(navigator.locks, 'test-sender'),
      createWebLockSender(navigator.locks, 'test-sender'),
    ];
    let finish = () => {};
    const first = one.tryHold(() => new Promise<string>((resolve) => (finish = () => resolve('sent'))));
    await settle();
    expect(await two.tryHold(() => Promise.resolve('sent twice'))).toBeUndefined();
    finish();
    expect(await first).toBe('sent');
    expect(await two.tryHold(() => Promise.resolve('sent next'))).toBe('sent next');
    await expect(one.tryHold(() => Promise.reject(new Error('disk')))).rejects.toThrow('disk');
    expect(await two.tryHold(() => Promise.resolve('sent after'))).toBe('sent after');
  });

  it('know of each other’s open drafts', async () => {
    const [one, two] = [
      createDraftingLock(navigator.locks, 'test-drafting'),
      createDraftingLock(navigator.locks, 'test-drafting'),
    ];
    expect(await one.isHeldElsewhere()).toBe(false);
    const letGo = one.hold();
    await settle();
    expect(await one.isHeldElsewhere()).toBe(false);
    expect(await two.isHeldElsewhere()).toBe(true);
    letGo();
    await settle();
    expect(await two.isHeldElsewhere()).toBe(false);
  });
});

describe('waiting', () => {
  it('ends with its time or with its signal, and never fails', async () => {
    const started = browserClock.elapsed();
    await browserClock.wait(20);
    expect(browserClock.elapsed() - started).toBeGreaterThanOrEqual(15);
    const stop = new AbortController();
    const waiting = browserClock.wait(60_000, stop.signal);
    stop.abort();
    await waiting;
    await browserClock.wait(60_000, stop.signal);
  });
});
