import { describe, expect, it } from 'vitest';
import { ok, refused, type Outcome } from '../../../../src/domain/basics/outcome.ts';
import type { StorageFault } from '../../../../src/kiosk/ports/storage.ts';
import { createAutosave, type SaveState } from '../../../../src/kiosk/state/autosave.ts';
import { createTestClock, settle } from '../../../support/testClock.ts';

function aDesk() {
  const clock = createTestClock();
  const shown: SaveState[] = [];
  const writes: number[] = [];
  let answer: () => Promise<Outcome<void, StorageFault>> = () => Promise.resolve(ok(undefined));
  const autosave = createAutosave({
    clock,
    save() {
      writes.push(clock.elapsed());
      return answer();
    },
    show: (state) => shown.push(state),
  });
  return { clock, shown, writes, autosave, answerWith: (next: typeof answer) => (answer = next) };
}

describe('autosave', () => {
  it('writes once after a pause in typing', async () => {
    const { clock, writes, shown, autosave } = aDesk();
    for (let letter = 0; letter < 3; letter++) {
      autosave.changed();
      await clock.advance(100);
    }
    await clock.advance(250);
    expect(writes).toEqual([450]);
    expect(shown.at(-1)).toEqual({ state: 'saved' });
  });

  it('never leaves a letter unwritten for more than a second, however long somebody types without a pause', async () => {
    const { clock, writes, autosave } = aDesk();
    for (let letter = 0; letter < 40; letter++) {
      autosave.changed();
      await clock.advance(100);
    }
    expect(writes[0]).toBeLessThanOrEqual(1_000);
    for (let at = 1; at < writes.length; at++) expect(writes[at]! - writes[at - 1]!).toBeLessThanOrEqual(1_100);
  });

  it('says saved only when the bytes are down, and not while something newer is on the screen', async () => {
    const { clock, shown, autosave, answerWith } = aDesk();
    let finish = () => {};
    answerWith(() => new Promise((resolve) => (finish = () => resolve(ok(undefined)))));
    autosave.changed();
    await clock.advance(300);
    autosave.changed();
    finish();
    await settle();
    expect(shown.map(({ state }) => state)).not.toContain('saved');
    await clock.advance(300);
    finish();
    await settle();
    expect(shown.at(-1)).toEqual({ state: 'saved' });
  });

  it('a write that failed says why, keeps trying with longer pauses, and succeeds in the end', async () => {
    const { clock, writes, shown, autosave, answerWith } = aDesk();
    answerWith(() => Promise.resolve(refused('full')));
    autosave.changed();
    await clock.advance(10_000);
    expect(shown.at(-1)).toEqual({ state: 'failed', fault: 'full' });
    expect(writes).toEqual([250, 2_250, 6_250]);
    answerWith(() => Promise.resolve(ok(undefined)));
    await clock.advance(30_000);
    expect(shown.at(-1)).toEqual({ state: 'saved' });
  });

  it('typing on after a failure tries again soon, and does not hide the failure before that', async () => {
    const { clock, writes, shown, autosave, answerWith } = aDesk();
    answerWith(() => Promise.resolve(refused('timedOut')));
    autosave.changed();
    await clock.advance(300);
    autosave.changed();
    expect(shown.at(-1)?.state).toBe('failed');
    await clock.advance(250);
    expect(writes).toHaveLength(2);
  });

  it('what another window wrote is left to a person: no more tries', async () => {
    const { clock, writes, autosave, answerWith } = aDesk();
    answerWith(() => Promise.resolve(refused('conflict')));
    autosave.changed();
    await clock.advance(120_000);
    expect(writes).toHaveLength(1);
  });

  it('flush writes at once, and answers only when also what came meanwhile is down', async () => {
    const { writes, autosave, answerWith } = aDesk();
    answerWith(() => {
      if (writes.length === 1) autosave.changed();
      return Promise.resolve(ok(undefined));
    });
    autosave.changed();
    expect(await autosave.flush()).toEqual(ok(undefined));
    expect(writes).toHaveLength(2);
  });

  it('flush of nothing new writes nothing', async () => {
    const { writes, autosave } = aDesk();
    expect((await autosave.flush()).ok).toBe(true);
    expect(writes).toEqual([]);
  });

  it('writes and other work on the row take turns', async () => {
    const { autosave, answerWith } = aDesk();
    const log: string[] = [];
    answerWith(async () => {
      log.push('write begins');
      await settle();
      log.push('write ends');
      return ok(undefined);
    });
    autosave.changed();
    const flushed = autosave.flush();
    const attached = autosave.inTurn(() => Promise.resolve(log.push('file')));
    await Promise.all([flushed, attached]);
    expect(log).toEqual(['write begins', 'write ends', 'file']);
  });

  it('after it was stopped nothing is written by itself', async () => {
    const { clock, writes, autosave } = aDesk();
    autosave.changed();
    autosave.stop();
    await clock.advance(5_000);
    expect(writes).toEqual([]);
  });
});
