import { describe, expect, it } from 'vitest';
import { buildParts } from '../../../src/catalog/builder/buildParts.ts';
import { findOutdated } from '../../../src/catalog/builder/findOutdated.ts';
import { listSourceTexts } from '../../../src/catalog/builder/listSourceTexts.ts';
import { readTranslations } from '../../../src/catalog/builder/readTranslations.ts';
import { findTranslated, type Translation } from '../../../src/domain/translation/translation.ts';

const sources = listSourceTexts();
const translations = readTranslations();

describe.each(translations)('the translation of $part into $language', ({ language, part, translation }) => {
  it('is of something that the catalog has', () => {
    expect(sources.has(part)).toBe(true);
  });

  it('says whether somebody stands for it', () => {
    const byWhomAndWhen = {
      state: 'reviewed',
      by: expect.stringMatching(/\S/),
      on: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    };
    expect([{ state: 'draft' }, byWhomAndWhen]).toContainEqual(translation.review);
  });

  it('has no word of a text that has changed since', () => {
    expect(findOutdated(translation, sources.get(part)!)).toEqual([]);
  });

  it('leaves nothing empty, in NFC, without stray spaces', () => {
    for (const text of Object.values(translation.texts).flatMap((texts) => Object.entries(texts).flat())) {
      expect(text).not.toBe('');
      expect(text).toBe(text.normalize('NFC').trim());
    }
  });

  // Names of countries and peoples are often the same in both; a sentence never is.
  it.runIf(language === 'en' && !part.startsWith('list/'))('has every text: English is complete', () => {
    const missing = sources
      .get(part)!
      .filter(({ owner, vietnamese }) => findTranslated(translation.texts, owner, vietnamese) === undefined);
    expect(missing).toEqual([]);
  });
});

describe('translations', () => {
  it('exist in English for every form, list and procedure', () => {
    const english = new Set(translations.filter(({ language }) => language === 'en').map(({ part }) => part));
    // The peoples of Việt Nam are called by their own names in every language.
    const missing = [...sources.keys()].filter((part) => !english.has(part));
    expect(missing).toEqual([]);
  });

  it('are parts of the catalog of their own, whatever the version of the form', () => {
    const { parts, outdated } = buildParts();
    expect(outdated).toEqual([]);
    expect(parts['text/en/form/birthRegistration']).toMatchObject({
      review: { state: 'draft' },
      texts: { form: { 'TỜ KHAI ĐĂNG KÝ KHAI SINH': 'Declaration for the registration of a birth' } },
    });
  });

  it('leave no English in what they translate', () => {
    const { parts } = buildParts();
    const originals = Object.entries(parts).filter(([id]) => !id.startsWith('text/'));
    expect(originals.filter(([, part]) => /"(\w+En|en|vi)":/.test(JSON.stringify(part))).map(([id]) => id)).toEqual([]);
  });

  it('of words that have changed are noticed', () => {
    const translation: Translation = {
      review: { state: 'reviewed', by: 'Nguyễn Văn Mẫu', on: '2026-10-01' },
      texts: { childName: { 'Họ, tên': 'Name' }, gone: { Tuổi: 'Age' } },
    };
    const now = [{ owner: 'childName', vietnamese: 'Họ, chữ đệm, tên' }];
    expect(findOutdated(translation, now)).toEqual([
      { owner: 'childName', vietnamese: 'Họ, tên' },
      { owner: 'gone', vietnamese: 'Tuổi' },
    ]);
  });
});
