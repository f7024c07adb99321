import { describe, expect, it } from 'vitest';
import type { DossierEvent } from '../../../../src/domain/dossier/dossierEvent.ts';
import { nationalStatuses } from '../../../../src/domain/dossier/nationalStatus.ts';
import {
  judgeStep,
  nextStatuses,
  possibleSteps,
  type ReportedStatus,
  type Step,
} from '../../../../src/domain/handling/steps.ts';

const at = '2026-11-23T02:30:00.000Z';
const received: DossierEvent[] = [
  { kind: 'envelopeStored', at },
  { kind: 'received', at },
];
const number = 'H56.14-261123-0001';

/** The events of a dossier to which this was told, one after the other, each step lawful by itself. */
const after = (...statuses: ReportedStatus[]): DossierEvent[] => [
  ...received,
  ...statuses.map((status): DossierEvent => ({ kind: 'progressReported', at, status, number, note: `bước ${status}` })),
];
const judge = (events: DossierEvent[], step: Step) => {
  const judged = judgeStep(events, step);
  return judged.ok ? judged.value : judged.error;
};

describe('the steps of a dossier', () => {
  it('lead from its receipt to the hand-over', () => {
    const way: ReportedStatus[] = [2, 4, 5, 4, 6, 4, 9, 10];
    way.forEach((status, n) => {
      expect(judge(after(...way.slice(0, n)), { status, number, note: 'lời nhắn khác' }), `${n}: ${status}`).toBe('new');
    });
  });

  it('end with a refusal, a withdrawal, a discontinuation or the hand-over', () => {
    for (const last of [[3], [7], [2, 8], [2, 9, 10]] as ReportedStatus[][]) {
      expect(possibleSteps(after(...last))).toEqual([]);
      for (const status of Object.keys(nationalStatuses)
        .map(Number)
        .filter((code) => code > 1) as ReportedStatus[])
        expect(judge(after(...last), { status, number, note: 'khác' })).toBe('notNext');
    }
  });

  it.each<[string, DossierEvent[], Step, string]>([
    ['handed over before it was accepted', received, { status: 10, number }, 'notNext'],
    ['accepted after it was handed over', after(2, 9, 10), { status: 2, number }, 'notNext'],
    ['accepted without a code', received, { status: 2 }, 'numberNeeded'],
    ['asked for supplements without saying which', after(2), { status: 5 }, 'noteNeeded'],
    ['asked for supplements a second time', after(2, 5, 4), { status: 5, note: 'thiếu nữa' }, 'secondSupplement'],
    ['refused without a reason', received, { status: 3 }, 'noteNeeded'],
    ['reported on before all of its files are here', received.slice(0, 1), { status: 2, number }, 'notReceived'],
  ])('forbid that it is %s', (_what, events, step, refusal) => {
    expect(judge(events, step)).toBe(refusal);
  });

  it('told twice are told once', () => {
    expect(judge(after(2), { status: 2, number, note: 'bước 2' })).toBe('told');
    expect(judge(after(2, 4), { status: 4 })).toBe('told');
  });

  it('may put a code, a day or words right without a new status', () => {
    expect(judge(after(2), { status: 2, number: 'H56.14-261123-0002' })).toBe('new');
    expect(judge(after(2, 4), { status: 4, dueAt: '2026-12-01T02:00:00.000Z' })).toBe('new');
  });

  it('offer supplements only once', () => {
    expect(possibleSteps(after(2))).toContain(5);
    expect(possibleSteps(after(2, 5, 4))).not.toContain(5);
  });

  it('are those of the table that the document shows', async () => {
    const { readProjectFile } = await import('../../../support/projectFiles.ts');
    const rows = [...readProjectFile('docs/handling.md').matchAll(/^\| (\d+) [^|]*\| ([^|]*)\|/gm)];
    const shown = Object.fromEntries(rows.map(([, from, to]) => [from, (to?.match(/\d+/g) ?? []).map(Number)]));
    expect(shown).toEqual(nextStatuses);
  });
});
