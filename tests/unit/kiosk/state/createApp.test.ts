import { describe, expect, it } from 'vitest';
import { ok, refused, type Outcome } from '../../../../src/domain/basics/outcome.ts';
import type { FeedbackRequest } from '../../../../src/contract/changes.ts';
import type { Failure } from '../../../../src/kiosk/records/failure.ts';
import type { Province } from '../../../../src/kiosk/ports/province.ts';
import type { AppPorts, AppUpdate } from '../../../../src/kiosk/state/createApp.ts';
import { aCatalogDelta } from '../../../support/aCatalogDelta.ts';
import { anOutboxEntry } from '../../../support/anOutboxEntry.ts';
import { settle } from '../../../support/testClock.ts';
import { createTestDesk, deskCatalog, unreachableProvince } from '../../../support/testDesk.ts';
import { createTestStorage } from '../../../support/testStorage.ts';

const failure: Failure = { kind: 'temporary', code: 'offline', at: '2026-11-23T02:00:00.000Z' };

function anUpdate(): AppUpdate & { applied: number } {
  return {
    applied: 0,
    isWaiting: () => true,
    apply() {
      this.applied += 1;
    },
  };
}

describe('the catalog on the screen', () => {
  it('is ready when one is installed, with areas and a search', async () => {
    const { app } = await createTestDesk();
    await settle();
    expect(app.catalog.getState()).toMatchObject({
      status: 'ready',
      version: 1,
      dataOn: '2026-11-20',
      areas: [{ area: 'Hộ tịch', count: 1 }],
    });
    expect(app.searchProcedures('ks').map(({ code }) => code)).toEqual(['1.001193']);
    expect((await app.codeList('communes')).items).toHaveLength(1);
    expect((await app.codeList('relations')).items).toEqual([]);
  });

  it('without one is loading until the line is known to be down, and then missing', async () => {
    const { app, report } = await createTestDesk({ catalog: createTestStorage().catalog });
    await settle();
    expect(app.catalog.getState().status).toBe('loading');
    report({ line: 'unreachable', lastFailure: failure });
    expect(app.catalog.getState().status).toBe('missing');
    report({ line: 'reached', lastFailure: undefined });
    expect(app.catalog.getState().status).toBe('loading');
  });

  it('follows an update that another window installed', async () => {
    const { app, storage, signer, announcer, clock } = await createTestDesk();
    const after = {
      ...deskCatalog,
      'list/relations': { id: 'relations', dataOn: '2026-11-21', items: [{ code: 'self', name: 'Bản thân' }] },
    };
    await storage.catalog.install(await aCatalogDelta(signer, { version: 2, from: 1, before: deskCatalog, after }), [
      signer.key,
    ]);
    announcer.announce('catalog');
    await clock.advance(400);
    expect(app.catalog.getState().version).toBe(2);
    expect((await app.codeList('relations')).items).toHaveLength(1);
  });
});

describe('the outbox on the screen', () => {
  it('shows the newest first, and is not read anew for every row that changes', async () => {
    let reads = 0;
    const { app, announcer, clock, ports } = await createTestDesk();
    ports.outbox.list = () => {
      reads += 1;
      return Promise.resolve([anOutboxEntry({ seq: 1 }), anOutboxEntry({ seq: 2 })]);
    };
    for (let change = 0; change < 50; change++) {
      announcer.announce('outbox');
      await clock.advance(10);
    }
    await clock.advance(1_000);
    expect(app.outbox.getState().entries.map(({ seq }) => seq)).toEqual([2, 1]);
    expect(reads).toBeLessThan(6);
  });

  it('what the sender tells is on the screen', async () => {
    const { app, report } = await createTestDesk();
    report({ sending: true });
    expect(app.outbox.getState().sending).toBe(true);
    report({ sending: false, line: 'unreachable', lastFailure: failure, retryAt: 5 });
    expect(app.line.getState()).toMatchObject({ line: 'unreachable', lastFailure: failure, retryAt: 5 });
  });

  it('a window that does not send itself learns from the other that the province was heard', async () => {
    const { app, storage, announcer } = await createTestDesk();
    await storage.settings.set({ lastHeardAt: '2026-11-23T03:00:00Z' });
    announcer.announce('outbox');
    await settle();
    expect(app.line.getState()).toMatchObject({ line: 'reached', lastHeardAt: '2026-11-23T03:00:00Z' });
  });

  it('a dossier that needed attention is tried again as it is when a person says so', async () => {
    const { app, storage, sent, ports } = await createTestDesk();
    const started = await app.startDossier('1.001193');
    const draft = started.ok ? (await storage.drafts.find(started.value))! : undefined;
    await ports.outbox.submit(draft!, (seq) =>
      Promise.resolve({
        entry: anOutboxEntry({ id: draft!.id, seq, state: 'needsAttention', nextTryAt: 1 }),
        envelope: new Uint8Array(1),
      }),
    );
    await app.sendAgain(draft!.id);
    const again = (await storage.outbox.find(draft!.id))!;
    expect(again.state).toBe('queued');
    expect(again.nextTryAt).toBeUndefined();
    expect(sent.count).toBe(1);
  });
});

describe('a new version of the app', () => {
  it('takes over while nobody looks and no draft is open', async () => {
    const update = anUpdate();
    const { hidden } = await createTestDesk({ update });
    await hidden();
    expect(update.applied).toBe(1);
  });

  it('waits while a draft is open, here or in another window', async () => {
    const update = anUpdate();
    const here = await createTestDesk({ update });
    const started = await here.app.startDossier('1.001193');
    if (started.ok) await here.app.openDraft(started.value);
    await here.hidden();
    const elsewhere = await createTestDesk({
      update,
      drafting: { hold: () => () => {}, isHeldElsewhere: () => Promise.resolve(true) },
    });
    await elsewhere.hidden();
    expect(await elsewhere.app.applyAppUpdate()).toBe('otherWindow');
    expect(update.applied).toBe(0);
  });

  it('with consent takes over an open draft, but only after its last words are on the disk', async () => {
    const update = anUpdate();
    const desk = await createTestDesk({ update });
    const started = await desk.app.startDossier('1.001193');
    const session = started.ok ? await desk.app.openDraft(started.value) : undefined;
    session?.answer('childName', 'Lò Văn Thử');
    const { save } = desk.storage.drafts;
    desk.storage.drafts.save = () => Promise.resolve(refused('full'));
    expect(await desk.app.applyAppUpdate()).toBe('unsaved');
    desk.storage.drafts.save = save;
    expect(await desk.app.applyAppUpdate()).toBe('applied');
    expect((await desk.storage.drafts.list())[0]?.answers).toMatchObject({ childName: 'Lò Văn Thử' });
    expect(update.applied).toBe(1);
  });
});

describe('feedback', () => {
  it('tried again is the same feedback, other words are another one', async () => {
    const ids: string[] = [];
    let answer: Outcome<{ id: string; receivedAt: string }, Failure> = refused(failure);
    const province: Province = {
      ...unreachableProvince,
      sendFeedback: ({ id }: FeedbackRequest) => {
        ids.push(id);
        return Promise.resolve(answer);
      },
    };
    const { app } = await createTestDesk({ province } satisfies Partial<AppPorts>);
    const words = { topic: 'delay', message: 'Chờ lâu quá' } as const;
    expect(await app.sendFeedback(words)).toEqual(refused(failure));
    answer = ok({ id: ids[0]!, receivedAt: '2026-11-23T03:00:00Z' });
    expect(await app.sendFeedback(words)).toEqual(ok({ receivedAt: '2026-11-23T03:00:00Z' }));
    await app.sendFeedback({ ...words, message: 'Cảm ơn' });
    expect(ids[1]).toBe(ids[0]);
    expect(ids[2]).not.toBe(ids[0]);
  });
});

describe('settings', () => {
  it('are on the screen when they are on the disk', async () => {
    const { app, storage } = await createTestDesk();
    await app.changeSettings({ textSize: 3 });
    expect(app.settings.getState().textSize).toBe(3);
    expect((await storage.settings.get()).textSize).toBe(3);
  });
});

describe('discarding', () => {
  it('an open draft ends it: nothing typed later brings it back', async () => {
    const { app, storage, clock } = await createTestDesk();
    const started = await app.startDossier('1.001193');
    const session = started.ok ? (await app.openDraft(started.value))! : undefined!;
    session.answer('childName', 'Lò Văn Thử');
    expect(await app.discardDraft(session.store.getState().draft.id)).toEqual(ok(undefined));
    session.answer('childName', 'Lò Văn');
    await clock.advance(5_000);
    expect(await storage.drafts.list()).toEqual([]);
  });
});
