import { describe, expect, it } from 'vitest';
import { allForms } from '../../../src/catalog/forms/allForms.ts';
import { everydayProcedures } from '../../../src/catalog/procedures/everydayProcedures.ts';
import { repealedCodes } from '../../../src/catalog/procedures/repealedCodes.ts';

const codes = everydayProcedures.map(({ code }) => code);

/** Marked everyday in the province's list, and still not offered. */
const leftOut = {
  'the decision on poor households covered 2022–2025; its sheet must not be printed any more': [
    '1.011606',
    '1.011607',
    '1.011608',
    '1.011609',
  ],
  'the sheets for identity cards were replaced on 29 June 2026 (TT 118/2026/TT-BCA); the new ones are not at hand': [
    '1.012564',
    '1.014061',
    '1.014062',
    '1.014063',
    '1.014064',
  ],
};

/** Not marked everyday, but filled in on a sheet that is here anyway. */
const sharingAForm = ['1.001766', '1.004827', '1.010028', '2.000522', '2.000748'];

/** Every sheet with the procedures that prescribe it; all others take the general request. */
const boundTo: Record<string, string[]> = {
  birthRegistration: ['1.000110', '1.001193', '1.003583', '2.000528'],
  birthReRegistration: ['1.004884', '2.000522'],
  marriageRegistration: ['1.000094', '1.000593', '1.000894', '2.000806'],
  deathRegistration: ['1.000419', '1.000656', '1.001766', '1.004827'],
  maritalStatusConfirmation: ['1.004873'],
  civilStatusChange: ['1.004859', '2.000748'],
  civilStatusExtract: ['2.000635'],
  residenceChange: ['1.002755', '1.003197', '1.004194', '1.004222', '1.010028', '1.010038', '1.010039', '1.010040', '1.010041'],
};

describe('the list of everyday procedures', () => {
  it('has the 143 of the province but for nine, each left out for a reason, and five that share a form', () => {
    const out = Object.values(leftOut).flat();
    expect(out.filter((code) => codes.includes(code))).toEqual([]);
    expect(codes).toEqual(expect.arrayContaining(sharingAForm));
    expect(codes).toHaveLength(143 - out.length + sharingAForm.length);
  });

  it('has every code and every title once, the code well formed', () => {
    const names = everydayProcedures.map(({ name }) => name);
    expect(codes).toEqual([...new Set(codes)]);
    expect(names).toEqual([...new Set(names)]);
    expect(codes.filter((code) => !/^[123]\.\d{6}$/.test(code))).toEqual([]);
  });

  it('offers no repealed procedure, and every replacement that it names', () => {
    expect(repealedCodes).toHaveLength(16);
    expect(repealedCodes.filter(({ code }) => codes.includes(code))).toEqual([]);
    const replacements = repealedCodes.flatMap(({ replacedBy }) => replacedBy ?? []);
    expect(replacements).not.toEqual([]);
    expect(replacements.filter((code) => !codes.includes(code))).toEqual([]);
  });

  it.each([
    ['Hộ tịch', 28],
    ['Đất đai', 16],
    ['Người có công', 15],
    ['Đăng ký, quản lý cư trú', 11],
    ['Chứng thực', 9],
    ['Bảo trợ xã hội', 8],
    ['Giáo dục và Đào tạo thuộc hệ thống giáo dục quốc dân', 6],
    ['Thành lập và hoạt động doanh nghiệp (hộ kinh doanh)', 5],
    ['Trẻ em', 3],
  ])('in %s has %i', (area, count) => {
    expect(everydayProcedures.filter((procedure) => procedure.area === area)).toHaveLength(count);
  });
});

describe('the form of a procedure', () => {
  it.each(Object.entries(boundTo))('is %s for those that prescribe it, and for no other', (formId, prescribed) => {
    const bound = everydayProcedures.filter((procedure) => procedure.formId === formId).map(({ code }) => code);
    expect(bound.toSorted()).toEqual(prescribed);
  });

  it('is the general request where no sheet is here', () => {
    const others = everydayProcedures.filter(({ formId }) => boundTo[formId] === undefined);
    expect(new Set(others.map(({ formId }) => formId))).toEqual(new Set(['generalRequest']));
    expect(allForms.map(({ id }) => id).toSorted()).toEqual([...Object.keys(boundTo), 'generalRequest'].toSorted());
  });
});
