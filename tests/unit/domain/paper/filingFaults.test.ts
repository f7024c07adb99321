import { describe, expect, it } from 'vitest';
import { everydayProcedures } from '../../../../src/catalog/procedures/everydayProcedures.ts';
import { filingFaults, type Filed } from '../../../../src/domain/paper/filingFaults.ts';
import { paperChecklist, papersOfCases } from '../../../../src/domain/paper/paperChecklist.ts';
import { alternativeCases } from '../../../../src/domain/procedure/paperCases.ts';
import type { PaperAnswer } from '../../../../src/domain/paper/attachedPaper.ts';
import type { Procedure } from '../../../../src/domain/procedure/procedure.ts';

const find = (code: string): Procedure => everydayProcedures.find((procedure) => procedure.code === code)!;

/** What is wrong with a dossier of the procedure in which every paper of the chosen cases was handed in on paper, but for a change. */
function faultsOf(code: string, paperCaseIds: string[], change: Partial<Filed> = {}) {
  const procedure = find(code);
  const asked = papersOfCases(procedure.paperCases, paperCaseIds);
  const papers: PaperAnswer[] = asked.map(({ id }) => ({ paperId: id, state: 'onPaper' }));
  const checklist = paperChecklist(asked, papers, [], () => true);
  return filingFaults(procedure, checklist, { paperCaseIds, papers, files: [], ...change });
}

describe('the papers of a dossier', () => {
  it('of two cases need one of them to be said', () => {
    expect(faultsOf('1.010038', [])).toEqual([{ kind: 'caseMissing' }]);
    expect(faultsOf('1.010038', ['divorced'])).toEqual([]);
  });

  it('need more than a case that only comes on top', () => {
    expect(faultsOf('2.000720', ['byAuthorization'])).toEqual([{ kind: 'caseMissing' }]);
    expect(faultsOf('2.000720', ['content', 'byAuthorization'])).toEqual([]);
  });

  it('that hold for everybody need no case', () => {
    expect(faultsOf('1.001612', [])).toEqual([]);
    expect(faultsOf('1.001612', ['byAuthorization'])).toEqual([]);
  });

  it('are of the procedure and of its cases alone', () => {
    expect(faultsOf('1.010038', ['divorced', 'widowed'])).toEqual([{ kind: 'unknownCase', caseId: 'widowed' }]);
    expect(faultsOf('1.010038', ['divorced'], { files: [{ paperId: 'holidayPicture' }] })).toEqual([
      { kind: 'unknownPaper', paperId: 'holidayPicture' },
    ]);
  });

  it('are all there', () => {
    const procedure = find('1.010038');
    const checklist = paperChecklist(papersOfCases(procedure.paperCases, ['divorced']), [], [], () => true);
    const faults = filingFaults(procedure, checklist, { paperCaseIds: ['divorced'], papers: [], files: [] });
    expect(faults.length).toBeGreaterThan(0);
    expect(new Set(faults.map(({ kind }) => kind))).toEqual(new Set(['gap']));
  });
});

describe('a case that comes on top', () => {
  it.each(everydayProcedures.filter(({ paperCases }) => paperCases.some(({ comesOnTop }) => comesOnTop)))(
    'of $code stands beside papers for everybody or other cases',
    (procedure) => {
      const forEverybody = procedure.paperCases.some(({ name }) => name === '');
      expect(forEverybody || alternativeCases(procedure).length > 0).toBe(true);
    },
  );

  it('is every one whose papers are said to be added', () => {
    const adding = /ủy quyền thực hiện thủ tục|phải có thêm|là người thừa kế hoặc là người đại diện/;
    const named = everydayProcedures.flatMap(({ code, paperCases }) => paperCases.map((each) => ({ code, ...each })));
    expect(
      named
        .filter(({ name, comesOnTop }) => adding.test(name) !== (comesOnTop ?? false))
        .map(({ code, id }) => `${code} ${id}`),
    ).toEqual([]);
  });
});
