import { describe, expect, it } from 'vitest';
import { findQuestionState, problemsOf } from '../../../src/domain/form/formState.ts';
import { aFilledForm, problemsAt, shownPageIds } from '../../support/aFilledForm.ts';

type Changes = Parameters<typeof aFilledForm>[1];
const marriage = (changes: Changes = {}) => aFilledForm('marriageRegistration', changes);
const death = (changes: Changes = {}) => aFilledForm('deathRegistration', changes);

describe('the age to marry', () => {
  it('refuses a groom of nineteen and says why', () => {
    const state = marriage({ groomBirthDate: { year: 2006, month: 11, day: 24 }, groomIdentity: { number: '038206990022' } });
    expect(problemsOf(state)).toMatchObject([
      {
        questionId: 'groomBirthDate',
        severity: 'error',
        message: expect.stringContaining('Bên nam chưa đủ 20 tuổi'),
      },
    ]);
  });

  it('refuses a bride of seventeen and says why', () => {
    const state = marriage({ brideBirthDate: { year: 2008, month: 11, day: 24 }, brideIdentity: { number: '038308990021' } });
    expect(problemsOf(state)).toMatchObject([
      { questionId: 'brideBirthDate', severity: 'error', message: expect.stringContaining('Bên nữ chưa đủ 18 tuổi') },
    ]);
  });

  it('is reached on the birthday itself', () => {
    const state = marriage({
      brideBirthDate: { year: 2008, month: 11, day: 23 },
      brideIdentity: { number: '038308990021' },
      groomBirthDate: { year: 2006, month: 11, day: 23 },
      groomIdentity: { number: '038206990022' },
    });
    expect(problemsOf(state)).toEqual([]);
  });

  it('is not taken for reached when only the year is known and it may not be', () => {
    expect(problemsAt(marriage({ groomBirthDate: { year: 2006 } }), 'groomBirthDate')).toMatchObject([{ severity: 'error' }]);
    expect(problemsAt(marriage({ groomBirthDate: { year: 1960 } }), 'groomBirthDate')).toEqual([]);
  });
});

describe('a marriage', () => {
  it('is not registered for somebody who is married', () => {
    expect(problemsAt(marriage({ deskGroomMaritalStatus: 'married' }), 'deskGroomMaritalStatus')).toMatchObject([
      { severity: 'error', message: expect.stringContaining('Hỏi cán bộ') },
    ]);
  });

  it('asks in words for a status that none of the choices says in full', () => {
    expect(findQuestionState(marriage(), 'deskGroomMaritalStatusDetail')!.shown).toBe(false);
    for (const deskGroomMaritalStatus of ['period', 'other']) {
      const problems = problemsAt(marriage({ deskGroomMaritalStatus }), 'deskGroomMaritalStatusDetail');
      expect(problems).toMatchObject([{ kind: 'required' }]);
    }
  });

  it('points out a second marriage of somebody who never married', () => {
    expect(problemsAt(marriage({ brideMarriageCount: 2 }), 'brideMarriageCount')).toMatchObject([{ severity: 'warning' }]);
    expect(problemsAt(marriage({ brideMarriageCount: 2, deskBrideMaritalStatus: 'widowed' }), 'brideMarriageCount')).toEqual(
      [],
    );
  });

  it('needs two different identity papers', () => {
    const state = marriage({ groomIdentity: { number: '038305990021' } });
    expect(problemsAt(state, 'groomIdentity').filter(({ severity }) => severity === 'error')).toMatchObject([
      { message: expect.stringContaining('giống nhau') },
    ]);
  });

  it('needs photographs on the printed sheet only with a foreign element', () => {
    expect(findQuestionState(marriage(), 'deskPhotos')!.shown).toBe(false);
    const withLaos = marriage({ deskForeignElement: 'yes', groomResidence: { historical: 'bản Na Mang, Hủa Phăn, Lào' } });
    expect(findQuestionState(withLaos, 'deskPhotos')!.shown).toBe(true);
    expect(problemsOf(withLaos)).toEqual([]);
  });
});

describe('a death', () => {
  it('of an elder whose birth is known by its year alone is accepted as it is', () => {
    const state = death();
    expect(findQuestionState(state, 'deceasedBirthDate')!.answer).toEqual({ year: 1939 });
    expect(problemsOf(state)).toEqual([]);
  });

  it('cannot be after today, nor before the birth', () => {
    expect(problemsAt(death({ deathDate: { year: 2026, month: 11, day: 24 } }), 'deathDate')).toContainEqual(
      expect.objectContaining({
        severity: 'error',
        message: expect.stringContaining('sau hôm nay'),
      }),
    );
    expect(problemsAt(death({ deathDate: { year: 1930 } }), 'deathDate')).toContainEqual(
      expect.objectContaining({
        severity: 'error',
        message: expect.stringContaining('trước ngày sinh'),
      }),
    );
  });

  it('more than 15 days ago is told, and never blocks', () => {
    expect(problemsAt(death({ deathDate: { year: 2026, month: 11, day: 8 } }), 'deathDate')).toEqual([]);
    expect(problemsAt(death({ deathDate: { year: 2026, month: 11, day: 7 } }), 'deathDate')).toMatchObject([
      { severity: 'warning', message: expect.stringContaining('15 ngày') },
    ]);
  });

  it('long ago may be known by its year alone, with no notice of death and no identity paper', () => {
    const state = death({
      deskHasDeathNotice: 'none',
      deskDiedLongAgo: 'yes',
      deathDate: { year: 1998 },
      deathTime: undefined,
      deceasedIdentity: undefined,
      deceasedResidence: { historical: 'Xã Ngọc Khê, huyện Ngọc Lặc, tỉnh Thanh Hóa' },
    });
    expect(shownPageIds(state)).not.toContain('deathNotice');
    expect(problemsOf(state)).toMatchObject([{ questionId: 'deathDate', severity: 'warning' }]);
  });

  it('asks for the last place of residence unless nobody knows it', () => {
    expect(problemsAt(death({ deceasedResidence: undefined }), 'deceasedResidence')).toMatchObject([{ kind: 'required' }]);
    expect(problemsOf(death({ deceasedResidence: undefined, deskLastResidenceKnown: 'no' }))).toEqual([]);
  });

  it('asks how many copies only when copies are wanted, and then at least one', () => {
    expect(findQuestionState(death({ copiesWanted: 'no' }), 'copiesCount')!.shown).toBe(false);
    expect(problemsAt(death({ copiesCount: 0 }), 'copiesCount')).toContainEqual(expect.objectContaining({ severity: 'error' }));
    expect(problemsAt(death({ copiesCount: undefined }), 'copiesCount')).toMatchObject([{ kind: 'required' }]);
  });
});
