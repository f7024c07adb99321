import { describe, expect, it } from 'vitest';
import { finaliseAnswers } from '../../../src/domain/form/finaliseAnswers.ts';
import { draftAnswers, findQuestionState, problemsOf } from '../../../src/domain/form/formState.ts';
import { aFilledForm, problemsAt, sampleContext, shownPageIds } from '../../support/aFilledForm.ts';

const birth = (changes: Parameters<typeof aFilledForm>[1] = {}) => aFilledForm('birthRegistration', changes);
const isShown = (state: ReturnType<typeof birth>, id: string) => findQuestionState(state, id)!.shown;

describe('whose names stand in the birth registration', () => {
  it('asks for both parents when they are married', () => {
    expect(shownPageIds(birth())).toEqual(expect.arrayContaining(['mother', 'motherPapers', 'father', 'fatherPapers']));
  });

  it('leaves the father out while the parents are not married and he has not been recognised', () => {
    const state = birth({ deskParentsMarried: 'no', deskFatherRecognised: 'no' });
    expect(shownPageIds(state)).not.toContain('father');
    expect(isShown(state, 'deskFatherLeftOut')).toBe(true);
    expect(problemsOf(state)).toEqual([]);
  });

  it('keeps what was typed of a hidden father in the draft, and leaves it out of the dossier', () => {
    const state = birth({ deskParentsMarried: 'no', deskFatherRecognised: 'no' });
    expect(draftAnswers(state)).toHaveProperty('fatherName', 'Hà Văn Úm');
    const final = finaliseAnswers(state.form, draftAnswers(state), sampleContext);
    expect(final.ok && Object.keys(final.value).filter((id) => id.startsWith('father'))).toEqual([]);
  });

  it('enters an unmarried father who has been recognised', () => {
    expect(shownPageIds(birth({ deskParentsMarried: 'no', deskFatherRecognised: 'yes' }))).toContain('father');
  });

  it('asks nothing of the parents of an abandoned child, nor for a certificate of the health facility', () => {
    const state = birth({
      deskChildSituation: 'abandoned',
      requesterRelation: 'organisation',
      requesterRelationDetail: 'Trạm y tế',
    });
    expect(shownPageIds(state).filter((id) => /mother|father|deskParents/.test(id))).toEqual([]);
    expect(isShown(state, 'deskHasBirthCertificate')).toBe(false);
    expect(problemsOf(state)).toEqual([]);
  });

  it('enters a recognised father alone when the mother is not known, whatever was said of a marriage before', () => {
    const unknown = birth({ deskChildSituation: 'motherUnknown', deskFatherRecognised: 'no' });
    expect(shownPageIds(unknown).filter((id) => /^(mother|father)/.test(id))).toEqual([]);
    const recognised = birth({ deskChildSituation: 'motherUnknown', deskFatherRecognised: 'yes' });
    expect(shownPageIds(recognised).filter((id) => /^(mother|father)/.test(id))).toEqual(['father', 'fatherPapers']);
  });

  it('enters both parents of a child born by surrogacy', () => {
    expect(shownPageIds(birth({ deskChildSituation: 'surrogacy' }))).toEqual(expect.arrayContaining(['mother', 'father']));
  });
});

describe('the proof of a birth', () => {
  it('asks for a witness only when there is no certificate of the health facility', () => {
    expect(isShown(birth(), 'deskHasBirthWitness')).toBe(false);
    const without = birth({ deskHasBirthCertificate: 'none' });
    expect(problemsAt(without, 'deskHasBirthWitness')).toMatchObject([{ kind: 'required' }]);
  });

  it('asks for the name of the health facility only when the child was born in one', () => {
    expect(isShown(birth({ deskBirthPlaceKind: 'home' }), 'childBirthFacility')).toBe(false);
    expect(problemsAt(birth({ childBirthFacility: undefined }), 'childBirthFacility')).toMatchObject([{ kind: 'required' }]);
  });

  it('asks about an authorisation only when somebody outside the family comes', () => {
    expect(shownPageIds(birth())).not.toContain('authority');
    expect(shownPageIds(birth({ requesterRelation: 'paternalGrandmother' }))).not.toContain('authority');
    const neighbour = birth({ requesterRelation: 'other', requesterRelationDetail: 'Hàng xóm', deskAuthorised: 'yes' });
    expect(problemsAt(neighbour, 'deskAuthorisedByKin')).toMatchObject([{ kind: 'required' }]);
  });
});

describe('the birth date of a child', () => {
  it('is written out in words', () => {
    expect(findQuestionState(birth(), 'childBirthDateInWords')!.answer).toBe(
      'ngày mùng hai tháng mười một năm hai nghìn không trăm hai mươi sáu',
    );
  });

  it('cannot be after today, and must be known to the day', () => {
    expect(problemsAt(birth({ childBirthDate: { year: 2026, month: 11, day: 24 } }), 'childBirthDate')).toMatchObject([
      { kind: 'check', severity: 'error', message: expect.stringContaining('ở sau hôm nay') },
    ]);
    expect(problemsAt(birth({ childBirthDate: { year: 2026, month: 10 } }), 'childBirthDate')).toContainEqual(
      expect.objectContaining({ kind: 'imprecise', part: 'day' }),
    );
  });

  it('more than 60 days ago is told, and never blocks', () => {
    expect(problemsAt(birth({ childBirthDate: { year: 2026, month: 9, day: 24 } }), 'childBirthDate')).toEqual([]);
    expect(problemsAt(birth({ childBirthDate: { year: 2026, month: 9, day: 23 } }), 'childBirthDate')).toMatchObject([
      { severity: 'warning', message: expect.stringContaining('60 ngày') },
    ]);
  });
});

describe('identity papers of the parents', () => {
  it('need no kind, issuer or day when the number is a personal id', () => {
    expect(problemsAt(birth({ motherIdentity: { number: '038 199 990 012' } }), 'motherIdentity')).toEqual([]);
  });

  it('must have twelve digits unless they are a passport or another paper', () => {
    expect(
      problemsAt(birth({ motherIdentity: { kind: 'citizenIdentityCard', number: '17199900' } }), 'motherIdentity'),
    ).toMatchObject([{ severity: 'error', message: expect.stringContaining('12 chữ số') }]);
    expect(problemsAt(birth({ motherIdentity: { kind: 'passport', number: 'PA0012345' } }), 'motherIdentity')).toEqual([]);
  });

  it('that do not fit birth year or sex are only pointed out', () => {
    const problems = problemsAt(birth({ motherIdentity: { number: '038098990012' } }), 'motherIdentity');
    expect(problems).toMatchObject([{ severity: 'warning', message: expect.stringContaining('không khớp') }]);
  });

  it('are not asked of a parent who has died', () => {
    const state = birth({ motherResidence: { historical: 'đã chết' }, motherIdentity: undefined });
    expect(problemsOf(state)).toEqual([]);
    expect(problemsAt(birth({ motherIdentity: undefined }), 'motherIdentity')).toMatchObject([{ kind: 'required' }]);
  });

  it('allow a home in another province, whose communes are not in the list, by its name', () => {
    const home = { provinceCode: '40', provinceName: 'tỉnh Nghệ An', communeName: 'xã Tam Quang', village: 'bản Tân Hương' };
    expect(problemsAt(birth({ fatherResidence: home }), 'fatherResidence')).toEqual([]);
    const nowhere = { provinceCode: '38', provinceName: 'tỉnh Thanh Hóa', communeName: 'xã Không Có' };
    expect(problemsAt(birth({ fatherResidence: nowhere }), 'fatherResidence')).toMatchObject([
      { kind: 'incomplete', part: 'commune' },
    ]);
  });
});

describe('a renewed registration of a birth', () => {
  it('accepts month and year, says them in words, and old places of three levels', () => {
    const state = aFilledForm('birthReRegistration');
    expect(findQuestionState(state, 'subjectBirthDateInWords')!.answer).toBe('tháng năm năm một nghìn chín trăm sáu mươi tám');
    expect(problemsAt(state, 'subjectBirthplace')).toEqual([]);
  });

  it('leaves out a parent whom the old papers do not name', () => {
    expect(shownPageIds(aFilledForm('birthReRegistration'))).not.toContain('father');
    expect(shownPageIds(aFilledForm('birthReRegistration', { deskFatherEntered: 'yes' }))).toContain('father');
  });

  it('needs to know where the birth was registered, and the rest only if known', () => {
    const state = aFilledForm('birthReRegistration', { earlierRegisteredOn: undefined, earlierOffice: undefined });
    expect(problemsOf(state).map(({ questionId }) => questionId)).toEqual(['earlierOffice']);
  });
});
