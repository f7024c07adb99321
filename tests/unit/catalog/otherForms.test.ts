import { describe, expect, it } from 'vitest';
import { setAnswer } from '../../../src/domain/form/changeForm.ts';
import { startForm } from '../../../src/domain/form/createFormState.ts';
import { findQuestionState, problemsOf } from '../../../src/domain/form/formState.ts';
import { aFilledForm, aForm, problemsAt, sampleContext, shownPageIds } from '../../support/aFilledForm.ts';

type Changes = Parameters<typeof aFilledForm>[1];
const confirmation = (changes: Changes = {}) => aFilledForm('maritalStatusConfirmation', changes);
const change = (changes: Changes = {}) => aFilledForm('civilStatusChange', changes);
const residence = (changes: Changes = {}) => aFilledForm('residenceChange', changes);
const request = (changes: Changes = {}) => aFilledForm('generalRequest', changes);

describe('a confirmation of marital status', () => {
  it('asks for papers of an earlier marriage only of those who had one', () => {
    const never = confirmation({ maritalStatus: 'neverMarried' });
    expect(findQuestionState(never, 'maritalPaperNumber')!.shown).toBe(false);
    expect(problemsAt(confirmation({ maritalPaperNumber: undefined }), 'maritalPaperNumber')).toMatchObject([
      { kind: 'required' },
    ]);
  });

  it('cannot be for a marriage of somebody who is married', () => {
    expect(problemsAt(confirmation({ maritalStatus: 'married' }), 'purpose')).toMatchObject([{ severity: 'error' }]);
    const loan = { maritalStatus: 'married', purpose: 'other', purposeDetail: 'Vay vốn ngân hàng' };
    expect(problemsOf(confirmation(loan))).toEqual([]);
  });

  it('names the intended spouse only when it is for a marriage', () => {
    expect(shownPageIds(confirmation())).toEqual(expect.arrayContaining(['intendedSpouse', 'intendedSpousePapers']));
    expect(shownPageIds(confirmation({ purpose: 'other', purposeDetail: 'Bán đất' }))).not.toContain('intendedSpouse');
  });

  it('takes one line for each former residence, the end after the beginning', () => {
    expect(shownPageIds(confirmation({ deskLivedElsewhere: 'no' }))).not.toContain('formerResidences');
    const state = setAnswer(confirmation(), 'periodTo', { year: 2011 }, 'row1');
    expect(problemsAt(state, 'periodTo', 'row1')).toContainEqual(
      expect.objectContaining({
        kind: 'check',
        message: expect.stringContaining('trước ngày đầu'),
      }),
    );
    expect(problemsAt(confirmation({ residencePeriods: undefined }), 'residencePeriods')).toMatchObject([{ kind: 'required' }]);
  });
});

describe('a change of civil status', () => {
  const born = (year: number) => ({ subjectBirthDate: { year, month: 4, day: 18 }, subjectIdentity: undefined });

  it('of the name of a child of ten needs the child and the parents to agree', () => {
    expect(shownPageIds(change())).toEqual(expect.arrayContaining(['consent', 'parentsConsent']));
  });

  it('of the name of a small child needs the parents alone, of a grown person nobody else', () => {
    const consents = (year: number) => shownPageIds(change(born(year))).filter((id) => /onsent/.test(id));
    expect(consents(2020)).toEqual(['parentsConsent']);
    expect(consents(1990)).toEqual(['consent']);
  });

  it('that touches no name needs nobody to agree', () => {
    expect(shownPageIds(change({ deskChangesName: 'no' })).filter((id) => /onsent/.test(id))).toEqual([]);
  });

  it('goes from one wording to another; only a completion begins with nothing', () => {
    expect(problemsAt(setAnswer(change(), 'changedTo', 'Trương Văn Nhâm', 'row1'), 'changedTo', 'row1')).toMatchObject([
      { kind: 'check' },
    ]);
    expect(problemsAt(setAnswer(change(), 'changedFrom', undefined, 'row1'), 'changedFrom', 'row1')).toMatchObject([
      { kind: 'required' },
    ]);
    const completion = setAnswer(change({ changeKind: 'completion' }), 'changedFrom', undefined, 'row1');
    expect(problemsOf(completion)).toEqual([]);
  });
});

describe('copies of an extract', () => {
  it('may be asked for somebody without a personal id, from 1 to 99 copies', () => {
    expect(problemsOf(aFilledForm('civilStatusExtract', { subjectPersonalId: 'none' }))).toEqual([]);
    for (const copiesCount of [0, 100]) {
      expect(problemsAt(aFilledForm('civilStatusExtract', { copiesCount }), 'copiesCount')).toHaveLength(1);
    }
  });

  it('may be asked of the record of somebody who has died', () => {
    const state = aFilledForm('civilStatusExtract', {
      requesterRelation: 'child',
      deskAuthorised: 'no',
      subjectResidence: { historical: 'Xã Tén Tằn, huyện Mường Lát' },
      subjectIdentity: undefined,
    });
    expect(problemsOf(state)).toEqual([]);
  });
});

describe('a change of residence', () => {
  it('begins with the procedure as what is asked for', () => {
    const state = startForm(aForm('residenceChange'), sampleContext);
    expect(findQuestionState(state, 'requestContent')!.answer).toBe('Xác nhận thông tin về cư trú');
  });

  it('asks how the parents agree only for somebody under 18', () => {
    expect(findQuestionState(residence(), 'deskParentConsent')!.shown).toBe(false);
    const young = residence({ applicantBirthDate: { year: 2010, month: 1, day: 1 } });
    expect(problemsAt(young, 'deskParentConsent')).toMatchObject([{ kind: 'required' }]);
  });

  it('of the head of the household gives one number twice, of anybody else two numbers', () => {
    expect(problemsAt(residence({ relationToHead: 'head' }), 'headPersonalId')).toMatchObject([{ severity: 'error' }]);
    const self = residence({ relationToHead: 'head', headName: 'Lò Thị Piềng', headPersonalId: '038199990012' });
    expect(problemsOf(self)).toEqual([]);
    expect(findQuestionState(self, 'deskHeadConsent')!.shown).toBe(false);
    expect(problemsAt(residence({ headPersonalId: '038199990012' }), 'headPersonalId')).toMatchObject([{ severity: 'error' }]);
  });

  it('needs neither telephone, nor e-mail, nor other members', () => {
    expect(problemsOf(residence({ applicantPhone: undefined, members: undefined }))).toEqual([]);
  });
});

describe('a general request', () => {
  it('asks whom the applicant acts for, and nothing of that when nobody', () => {
    const state = request({ onBehalfOf: 'self', hasAuthorisation: undefined });
    expect(problemsOf(state)).toEqual([]);
    expect(findQuestionState(state, 'representedName')!.shown).toBe(false);
    expect(problemsAt(request({ onBehalfOf: 'organisation' }), 'organisationName')).toMatchObject([{ kind: 'required' }]);
  });

  it('asks for a postal address only when the result comes by post', () => {
    expect(findQuestionState(request(), 'deliveryAddress')!.shown).toBe(false);
    expect(problemsAt(request({ resultDelivery: 'post' }), 'deliveryAddress')).toMatchObject([{ kind: 'required' }]);
  });
});
