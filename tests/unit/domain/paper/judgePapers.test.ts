import { describe, expect, it } from 'vitest';
import { judgePapers } from '../../../../src/domain/paper/judgePapers.ts';
import { paperChecklist, papersOfCases } from '../../../../src/domain/paper/paperChecklist.ts';
import type { PaperAnswer } from '../../../../src/domain/paper/attachedPaper.ts';
import type { PaperCase, RequiredPaper } from '../../../../src/domain/procedure/procedure.ts';
import { aProcedure } from '../../../support/aCatalogDelta.ts';
import { aManifest, aScan } from '../../../support/aDossier.ts';

const aPaper = (id: string, more: Partial<RequiredPaper> = {}): RequiredPaper => ({
  id,
  name: `Giấy ${id}`,
  originals: 1,
  copies: 0,
  handling: 'attach',
  ...more,
});
const house: PaperCase = { id: 'house', name: 'Nhà ở riêng lẻ', papers: [aPaper('landRight')] };
const temple: PaperCase = { id: 'temple', name: 'Công trình tôn giáo', papers: [aPaper('approval')] };
const byAuthorization: PaperCase = { id: 'byAuthorization', name: 'Ủy quyền', addsOnly: true, papers: [aPaper('letter')] };
const everybody: PaperCase = { id: 'all', name: '', papers: [aPaper('extra', { optional: true })] };

interface Said {
  cases?: string[];
  papers?: PaperAnswer[];
  files?: ReturnType<typeof aManifest>;
}

function judge(paperCases: PaperCase[], { cases = [], papers = [], files = [] }: Said) {
  const attached = files.flatMap((file) => (file.paperId === undefined ? [] : [file]));
  const checklist = paperChecklist(papersOfCases(paperCases, cases), papers, attached, (rule) => rule === 'true()');
  return judgePapers(aProcedure({ paperCases }), checklist, { paperCaseIds: cases, papers, files });
}

const onPaper = (paperId: string): PaperAnswer => ({ paperId, state: 'onPaper' });
const caseMissing = { about: 'cases', cause: 'caseMissing' };

describe('the case of a dossier', () => {
  it('must be said where there are alternatives', () => {
    expect(judge([house, temple], {})).toEqual([caseMissing]);
    expect(judge([everybody, house, temple], {})).toEqual([caseMissing]);
    expect(judge([house, temple], { cases: ['house'], papers: [onPaper('landRight')] })).toEqual([]);
  });

  it('is not said by one that only adds', () => {
    const said = { cases: ['byAuthorization'], papers: [onPaper('letter')] };
    expect(judge([house, temple, byAuthorization], said)).toEqual([caseMissing]);
    expect(judge([everybody, byAuthorization], said)).toEqual([]);
    expect(judge([everybody, byAuthorization], {})).toEqual([]);
  });

  it('is never one that the procedure does not have', () => {
    expect(judge([everybody], { cases: ['castle'] })).toEqual([{ about: 'cases', cause: 'unknownCase' }]);
  });
});

describe('the papers of a dossier', () => {
  const asked = [{ ...everybody, papers: [aPaper('card'), aPaper('extra', { optional: true })] }];
  const causes = (said: Said, cases = asked) =>
    judge(cases, said).map((fault) => (fault.about === 'paper' ? [fault.paperId, fault.cause] : []));

  it.each<[string, Said, string[][]]>([
    ['nothing said', {}, [['card', 'unanswered']]],
    ['"have" without a file', { papers: [{ paperId: 'card', state: 'have' }] }, [['card', 'noFile']]],
    ['missing', { papers: [{ paperId: 'card', state: 'missing' }] }, [['card', 'missing']]],
    ['not needed, without a reason', { papers: [{ paperId: 'card', state: 'notNeeded' }] }, [['card', 'noReason']]],
    ['one of another procedure', { papers: [onPaper('card'), onPaper('passport')] }, [['passport', 'notAsked']]],
    ['all there', { papers: [onPaper('card')] }, []],
  ])('%s', (_case, said, faults) => {
    expect(causes(said)).toEqual(faults);
  });

  it('hold no file of a paper that is not asked for', () => {
    const files = aManifest(aScan('strange'));
    expect(causes({ papers: [onPaper('card')], files })).toEqual([['birthCertificateOfHospital', 'notAsked']]);
    const conditional = [{ ...everybody, papers: [aPaper('birthCertificateOfHospital', { neededIf: 'false()' })] }];
    expect(causes({ files }, conditional)).toEqual([['birthCertificateOfHospital', 'notAsked']]);
  });
});
