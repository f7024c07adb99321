import { describe, expect, it } from 'vitest';
import type { AttachedPaper, PaperAnswer } from '../../../../src/domain/paper/attachedPaper.ts';
import { paperChecklist, papersOfCases } from '../../../../src/domain/paper/paperChecklist.ts';
import type { PaperCase, RequiredPaper } from '../../../../src/domain/procedure/procedure.ts';

const aPaper = (id: string, more: Partial<RequiredPaper> = {}): RequiredPaper => ({
  id,
  name: `Giấy ${id}`,
  originals: 1,
  copies: 0,
  handling: 'attach',
  ...more,
});
const aFile = (paperId: string, sha256 = paperId): AttachedPaper => ({
  paperId,
  sha256,
  pages: 1,
  name: 'Ảnh 1',
  mediaType: 'image/jpeg',
  size: 215_000,
});
const always = (_expression: string) => true;
const never = (_expression: string) => false;
const checkOne = (paper: RequiredPaper, answers: PaperAnswer[], files: AttachedPaper[] = [], isNeeded = always) => {
  const { tasks, gaps, complete } = paperChecklist([paper], answers, files, isNeeded);
  return { status: tasks[0]?.status, gap: gaps[0]?.cause, complete };
};

describe('one paper', () => {
  const attach = aPaper('birth');
  const said = (state: PaperAnswer['state'], reason?: string): PaperAnswer[] => [
    { paperId: 'birth', state, ...(reason !== undefined && { reason }) },
  ];

  it.each([
    ['nothing said', [], [], 'open', 'unanswered'],
    ['"have" without a file', said('have'), [], 'open', 'noFile'],
    ['"have" with a file', said('have'), [aFile('birth')], 'attached', undefined],
    ['a file and nothing said', [], [aFile('birth')], 'attached', undefined],
    ['a file, though it was missing before', said('missing'), [aFile('birth')], 'attached', undefined],
    ['on paper', said('onPaper'), [], 'onPaper', undefined],
    ['missing', said('missing'), [], 'missing', 'missing'],
    ['not needed, with a reason', said('notNeeded', 'Đã có trong CSDL hộ tịch'), [], 'notNeeded', undefined],
    ['not needed, without a reason', said('notNeeded'), [], 'notNeeded', 'noReason'],
    ['not needed, with an empty reason', said('notNeeded', '  '), [], 'notNeeded', 'noReason'],
  ])('to attach: %s', (_case, answers, files, status, gap) => {
    expect(checkOne(attach, answers, files)).toEqual({ status, gap, complete: gap === undefined });
  });

  it.each([
    ['nothing said', [], 'toShow', undefined],
    ['shown', said('onPaper'), 'onPaper', undefined],
    ['"have"', said('have'), 'toShow', undefined],
    ['missing', said('missing'), 'missing', 'missing'],
  ])('to show: %s', (_case, answers, status, gap) => {
    expect(checkOne(aPaper('birth', { handling: 'show' }), answers)).toEqual({ status, gap, complete: gap === undefined });
  });

  it('that is the form itself is filled in here', () => {
    expect(checkOne(aPaper('birth', { handling: 'form' }), [])).toEqual({
      status: 'filledHere',
      gap: undefined,
      complete: true,
    });
  });

  it('that is optional never holds a dossier up', () => {
    const optional = aPaper('birth', { optional: true });
    expect(checkOne(optional, [])).toEqual({ status: 'open', gap: undefined, complete: true });
    expect(checkOne(optional, said('missing'))).toEqual({ status: 'missing', gap: undefined, complete: true });
  });

  it('that is optional holds a dossier up when what was said of it is not so', () => {
    const optional = aPaper('birth', { optional: true });
    expect(checkOne(optional, said('have'))).toMatchObject({ gap: 'noFile', complete: false });
    expect(checkOne(optional, said('notNeeded'))).toMatchObject({ gap: 'noReason', complete: false });
  });

  it('is asked for only while its condition holds', () => {
    const conditional = aPaper('birth', { neededIf: "${married} = 'yes'" });
    expect(checkOne(conditional, [], [], never)).toEqual({ status: 'notAsked', gap: undefined, complete: true });
    expect(checkOne(conditional, [], [], (expression) => expression === "${married} = 'yes'")).toMatchObject({
      status: 'open',
    });
  });

  it('without a condition is asked for without asking', () => {
    expect(checkOne(attach, [], [], never)).toMatchObject({ status: 'open' });
  });
});

describe('the papers of a dossier', () => {
  const papers = [
    aPaper('form', { handling: 'form' }),
    aPaper('card', { handling: 'show' }),
    aPaper('birth'),
    aPaper('marriage'),
    aPaper('extra', { optional: true }),
  ];
  const gapsOf = (answers: PaperAnswer[], files: AttachedPaper[]) => paperChecklist(papers, answers, files, always).gaps;

  it('list every gap at once', () => {
    expect(gapsOf([{ paperId: 'marriage', state: 'missing' }], []).map(({ paper, cause }) => [paper.id, cause])).toEqual([
      ['birth', 'unanswered'],
      ['marriage', 'missing'],
    ]);
  });

  it('are counted', () => {
    const checklist = paperChecklist(papers, [], [aFile('birth', 'front'), aFile('birth', 'back')], always);
    expect(checklist.counts).toEqual({ asked: 5, settled: 3 });
    expect(checklist.tasks.map(({ files }) => files)).toEqual([0, 0, 2, 0, 0]);
    expect(checklist.complete).toBe(false);
  });

  it('are complete when only optional ones are open', () => {
    const checklist = paperChecklist(
      papers,
      [{ paperId: 'marriage', state: 'onPaper', reason: 'CSDL không kết nối được' }],
      [aFile('birth')],
      always,
    );
    expect(checklist).toMatchObject({ complete: true, gaps: [], counts: { asked: 5, settled: 4 } });
    expect(checklist.tasks[3]).toMatchObject({ status: 'onPaper', reason: 'CSDL không kết nối được' });
  });

  it('keep files of a paper that is no longer asked for in view', () => {
    const conditional = [aPaper('birth', { neededIf: 'false()' })];
    const files = [aFile('birth'), aFile('removedByAnUpdate')];
    expect(paperChecklist(conditional, [], files, never).unclaimed).toEqual(files);
    expect(paperChecklist(conditional, [], files, always).unclaimed).toEqual([files[1]]);
  });

  it('are complete when none are asked for', () => {
    expect(paperChecklist([], [], [], always)).toEqual({
      tasks: [],
      gaps: [],
      counts: { asked: 0, settled: 0 },
      complete: true,
      unclaimed: [],
    });
  });
});

describe('the papers of cases', () => {
  const cases: PaperCase[] = [
    { id: 'lost', name: 'Bị mất giấy', papers: [aPaper('report'), aPaper('card')] },
    { id: 'all', name: '', papers: [aPaper('form'), aPaper('card')] },
    { id: 'child', name: 'Trẻ em', papers: [aPaper('birth')] },
  ];

  it('are those for everybody, then those of the chosen cases, each once', () => {
    expect(papersOfCases(cases, []).map(({ id }) => id)).toEqual(['form', 'card']);
    expect(papersOfCases(cases, ['child', 'lost']).map(({ id }) => id)).toEqual(['form', 'card', 'report', 'birth']);
  });
});
