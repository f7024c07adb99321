import { describe, expect, it } from 'vitest';
import { allForms } from '../../../src/catalog/forms/allForms.ts';
import { everydayProcedures } from '../../../src/catalog/procedures/everydayProcedures.ts';
import { compileForm } from '../../../src/domain/form/compileForm.ts';
import { compileRule } from '../../../src/domain/form/formRule.ts';
import type { Channel, Procedure, RequiredPaper } from '../../../src/domain/procedure/procedure.ts';

const papersOf = ({ paperCases }: Procedure): RequiredPaper[] => paperCases.flatMap(({ papers }) => papers);
const find = (code: string): Procedure => {
  const procedure = everydayProcedures.find((candidate) => candidate.code === code);
  if (!procedure) throw new Error(`no procedure ${code}`);
  return procedure;
};
const filed = (code: string, by: Channel) => find(code).channels.find(({ channel }) => channel === by);

/** New-format pages only: links with `ma_thu_tuc=` are dead. */
const portalPage =
  /^https:\/\/dichvucong\.gov\.vn\/thu-tuc-hanh-chinh(-lien-thong)?\/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Every string of a value, however deep. */
function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(stringsIn) : [];
}

describe.each(everydayProcedures)('$code $name', (procedure) => {
  it('is in NFC, without stray spaces or invisible marks', () => {
    for (const text of stringsIn(procedure)) {
      expect(text).toBe(text.normalize('NFC'));
      expect(text).not.toMatch(/^\s|\s$|\s{2}|[\u200b-\u200f\u202a-\u202e\ufeff]/);
    }
  });

  it('says what it is for', () => {
    expect(procedure.summary).toMatch(/^[\p{Lu}].{10,}\.$/u);
  });

  it('explains in short words of its own, never in those of the list', () => {
    const explained = papersOf(procedure).map(({ name, hint }) => ({ name, words: hint! }));
    for (const { name, words } of [{ name: procedure.name, words: procedure.summary }, ...explained]) {
      expect(name.toLowerCase()).not.toContain(words.replace(/\.$/, '').toLowerCase());
      expect(words.length, words).toBeLessThanOrEqual(210);
    }
  });

  it('can be found by at least four everyday words', () => {
    expect(procedure.keywords.length).toBeGreaterThanOrEqual(4);
    expect(new Set(procedure.keywords).size).toBe(procedure.keywords.length);
    for (const keyword of procedure.keywords) expect(keyword.length).toBeGreaterThan(1);
  });

  it('names its papers as the law does, each with plain words beside it', () => {
    for (const paper of papersOf(procedure)) {
      expect(paper.id).toMatch(/^[a-z][A-Za-z0-9]+$/);
      expect(paper.name).toMatch(/^[\p{Lu}\d]/u);
      expect(paper.name).not.toMatch(/[;.,:]$|\(\d+ bản (chính|sao)\)$/);
      expect(paper.originals + paper.copies).toBeGreaterThan(0);
      expect(paper.hint).toBeTruthy();
    }
  });

  it('uses a paper id for one paper only, so that a file stays with its paper when the case changes', () => {
    for (const { papers } of procedure.paperCases) {
      expect(new Set(papers.map(({ id }) => id)).size).toBe(papers.length);
    }
    const papers = papersOf(procedure);
    for (const paper of papers) expect(paper).toEqual(papers.find(({ id }) => id === paper.id));
    const caseIds = procedure.paperCases.map(({ id }) => id);
    expect(new Set(caseIds).size).toBe(caseIds.length);
  });

  it('has the form that it names, and conditions that the form can answer', () => {
    const form = compileForm(allForms.find(({ id }) => id === procedure.formId)!);
    if (!form.ok) throw new Error(`form ${procedure.formId} does not compile`);
    const conditions = papersOf(procedure).flatMap(({ neededIf }) => neededIf ?? []);
    for (const condition of conditions) expect(compileRule(form.value, condition)).toMatchObject({ ok: true });
  });

  it('says that a sheet is filled in here only if it has a form of its own', () => {
    const filledHere = papersOf(procedure).filter(({ handling, neededIf }) => handling === 'form' && neededIf !== 'false()');
    expect(filledHere.length > 0).toBe(procedure.formId !== 'generalRequest');
  });

  it('promises no fee and no time that its source does not give', () => {
    const channels = procedure.channels.map(({ channel }) => channel);
    expect(new Set(channels).size).toBe(channels.length);
    const unexplained = procedure.channels.flatMap(({ time, fees }) => [
      ...(time.unit === 'unknown' && !time.note ? [time] : []),
      ...fees.filter(({ amount, note }) => (amount === 'unknown' ? !note : !Number.isInteger(amount) || amount < 0)),
    ]);
    expect(unexplained).toEqual([]);
  });

  it('names its legal texts by number, and its source by day and page', () => {
    for (const number of procedure.legalBasis) expect(number).toMatch(/^(?:[\d.]+(?:\/\d{4})?\/|\d+-)[A-ZĐ][A-ZĐa-z0-9/-]*$/);
    expect(procedure.dataOn).toMatch(/^2026-(0[1-9]|1[0-2])-\d{2}$/);
    for (const url of [procedure.portalUrl ?? []].flat()) expect(url).toMatch(portalPage);
  });
});

describe('facts compared with the published list', () => {
  it('births are registered the same day, with no charge', () => {
    expect(filed('1.001193', 'direct')).toMatchObject({ time: { unit: 'sameDay' }, fees: [{ kind: 'charge', amount: 0 }] });
  });

  it('a birth needs the certificate of live birth, else a witness, else a pledge', () => {
    const ids = papersOf(find('1.001193')).map(({ id }) => id);
    expect(ids).toEqual([
      'declaration',
      'interactiveForm',
      'birthCertificateOfHospital',
      'birthWitnessStatement',
      'birthPledge',
      'abandonedChildRecord',
      'surrogacyConfirmation',
      'authorization',
      'identityPaper',
      'residenceProof',
    ]);
  });

  it.each([
    ['1.000656', 'direct', { unit: 'sameDay' }],
    ['1.004222', 'direct', { unit: 'workingDay', amount: 7 }],
    ['1.001612', 'direct', { unit: 'workingDay', amount: 3 }],
    ['1.014027', 'direct', { unit: 'workingDay', amount: 10 }],
    ['1.115520', 'direct', { unit: 'workingDay', amount: 13 }],
    ['1.115490', 'postal', { unit: 'workingDay', amount: 7 }],
    ['1.012812', 'direct', { unit: 'calendarDay', amount: 40 }],
    ['1.001699', 'online', { unit: 'workingDay', amount: 25 }],
    ['2.000829', 'direct', { unit: 'unknown' }],
    ['2.001159', 'direct', { unit: 'hour', amount: 1 }],
  ] as const)('%s filed by %s takes %o', (code, channel, time) => {
    expect(filed(code, channel)?.time).toMatchObject(time);
  });

  it.each([
    ['2.000635', 'direct', [8_000]],
    ['1.004222', 'direct', [20_000]],
    ['1.004222', 'online', [10_000]],
    ['1.004194', 'direct', [15_000, 10_000]],
    ['2.000884', 'direct', [10_000]],
    ['2.001263', 'online', [400_000]],
    ['1.115538', 'direct', ['unknown']],
    ['1.001612', 'direct', ['unknown']],
    ['1.014027', 'direct', []],
  ] as const)('%s filed by %s costs %o', (code, channel, amounts) => {
    expect(filed(code, channel)?.fees.map(({ amount }) => amount)).toEqual(amounts);
  });

  it('copies of an extract cost their fee each, whatever their number', () => {
    expect(filed('2.000635', 'direct')?.fees).toMatchObject([{ kind: 'fee', amount: 8_000, per: 'copy' }]);
  });

  it.each([
    ['1.000894', 'civilStatus'],
    ['1.004194', 'residence'],
    ['1.001939', 'socialInsurance'],
    ['2.000720', 'business'],
    ['1.115538', 'land'],
    ['1.014027', 'province'],
  ] as const)('%s is resolved in the system of %s', (code, system) => {
    expect(find(code).resolvingSystem).toBe(system);
  });

  it('knows a service level only where the province has declared one', () => {
    const known = everydayProcedures.filter(({ serviceLevel }) => serviceLevel !== 'unknown');
    expect(known.map(({ area, serviceLevel, decision }) => [area, serviceLevel, decision])).toEqual(
      known.map(() => ['Đất đai', 'partial', '2252/QĐ-VP']),
    );
    expect(known).toHaveLength(7);
  });
});
