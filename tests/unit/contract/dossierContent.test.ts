import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../../src/contract/canonicalJson.ts';
import { parseDossierContent } from '../../../src/contract/dossierContent.ts';
import type { Answers } from '../../../src/domain/form/answers.ts';
import { aDossier, aManifest, aScan } from '../../support/aDossier.ts';
import { sampleAnswers } from '../../support/sampleAnswers.ts';

const parse = (dossier: object) => parseDossierContent(canonicalJson(dossier));

describe('the content of an envelope', () => {
  it.each(Object.entries(sampleAnswers))('may be the answers to %s', (_form, answers) => {
    const dossier = aDossier({ answers, files: aManifest(aScan('a'), aScan('b')) });
    expect(parse(dossier)).toEqual({ ok: true, value: dossier });
  });

  it('may be as long as a form lets it be', () => {
    const answers: Answers = {
      story: 'x'.repeat(20_000),
      home: { village: 'bản '.repeat(2000) },
      rows: Array.from({ length: 1000 }, (_, n) => ({ id: `${n}`, answers: { name: 'HÀ' } })),
    };
    expect(parse(aDossier({ answers })).ok).toBe(true);
  });

  it.each([
    ['an unknown key', { ...aDossier(), admin: true }, 'admin'],
    ['no id', { ...aDossier(), id: undefined }, 'id'],
    ['a flag that is not said', { ...aDossier(), flags: { digitised: true, reusedPapers: false } }, 'flags.verifiedWithVneid'],
    ['a day that does not exist', { ...aDossier(), finalisedAt: '2026-02-30T00:00:00.000Z' }, 'finalisedAt'],
    ['a code with an impossible letter', { ...aDossier(), temporaryCode: 'CG-O0000-22222' }, 'temporaryCode'],
    [
      'a picture of another type',
      { ...aDossier(), files: aManifest(aScan('a')).map((file) => ({ ...file, mediaType: 'image/svg+xml' })) },
      'files.0.mediaType',
    ],
    ['an answer of no known kind', { ...aDossier(), answers: { a: true } }, 'answers.a'],
  ])('with %s is refused, and says where', (_what, dossier, path) => {
    const parsed = parse(dossier);
    if (parsed.ok || parsed.error.kind !== 'wrong-shape') throw new Error('not refused for its shape');
    expect(parsed.error.errors.map((error) => error.path)).toContain(path);
  });

  it('with a name among its answers that would vanish on reading is refused', () => {
    const content = canonicalJson(aDossier({ answers: { reason: 'x' } })).replace(
      '"reason":"x"',
      '"__proto__":"y","reason":"x"',
    );
    expect(parseDossierContent(content)).toEqual({ ok: false, error: { kind: 'not-canonical' } });
  });

  it('never quotes in an error what was written', () => {
    const parsed = parse({ ...aDossier(), applicantName: 7, answers: { secret: { village: 'bản Mòn', extra: 'Lò Văn Ún' } } });
    expect(JSON.stringify(parsed)).not.toMatch(/Mòn|Ún|7/);
  });
});
