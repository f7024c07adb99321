import { describe, expect, test } from 'vitest';
import { findProjectFiles, readProjectFile } from '../support/projectFiles.ts';

type Entries = Map<string, string>;

const languages = Object.keys(JSON.parse(readProjectFile('locales/languages.json')) as object);
const screens = findProjectFiles('locales/vi/*.json').map((path) => path.replace('locales/vi/', ''));

describe('the locales', () => {
  test('are one folder for each language that is listed, Vietnamese first', () => {
    expect(languages.slice(0, 2)).toEqual(['vi', 'en']);
    for (const language of languages) expect(new Intl.Locale(language).toString()).toBe(language);
    expect(findProjectFiles('locales/**/*.json')).toEqual(
      [
        'locales/languages.json',
        ...languages.flatMap((language) => screens.map((name) => `locales/${language}/${name}`)),
      ].sort(),
    );
  });

  test('name no part of the screens twice, for the files are merged', () => {
    const parts = screens.flatMap((name) => Object.keys(JSON.parse(readProjectFile(`locales/vi/${name}`)) as object));
    expect(parts.length).toBeGreaterThan(30);
    expect(parts.filter((part, index) => parts.indexOf(part) !== index)).toEqual([]);
  });
});

describe.each(screens)('the texts in %s', (screen) => {
  const source = readLocale(`locales/vi/${screen}`);
  const others = languages.filter((language) => language !== 'vi').map((language) => `locales/${language}/${screen}`);

  test.each(others)('%s has every key of the Vietnamese file and no other', (path) => {
    const locale = readLocale(path);
    expect([...source.keys()].filter((key) => !locale.has(key))).toEqual([]);
    expect([...locale.keys()].filter((key) => !source.has(key))).toEqual([]);
  });

  test.each(others)('%s fills in the same values as the Vietnamese file', (path) => {
    const locale = readLocale(path);
    const unequal = [...locale].filter(([key, text]) => placeholders(text) !== placeholders(source.get(key) ?? ''));
    expect(unequal.map(([key]) => key)).toEqual([]);
  });

  test.each([`locales/vi/${screen}`, ...others])('%s leaves no text empty, is NFC, and has no markup', (path) => {
    const faulty = [...readLocale(path)].filter(
      ([, text]) => text.trim() === '' || text !== text.normalize('NFC') || /<\w/.test(text),
    );
    expect(faulty.map(([key]) => key)).toEqual([]);
  });
});

describe('this comparison', () => {
  test('would notice a missing key, another placeholder and an empty text', () => {
    const seeded = flatten({ dossier: { saved: 'Đã lưu lúc {{time}}', sent: '' } });
    expect([...seeded.keys()]).toEqual(['dossier.saved', 'dossier.sent']);
    expect(placeholders('Saved at {{hour}}')).not.toBe(placeholders(seeded.get('dossier.saved') ?? ''));
    expect(seeded.get('dossier.sent')).toBe('');
  });
});

function readLocale(path: string): Entries {
  return flatten(JSON.parse(readProjectFile(path)) as object);
}

/** Nested keys with dots. Plural forms (`_one`, `_other`) differ between languages and count as one key. */
function flatten(node: object, prefix = ''): Entries {
  const entries: Entries = new Map();
  for (const [name, value] of Object.entries(node) as [string, unknown][]) {
    const key = prefix + name.replace(/_(zero|one|two|few|many|other)$/, '');
    if (typeof value === 'string') entries.set(key, entries.has(key) ? `${entries.get(key)}${value}` : value);
    else if (value !== null && typeof value === 'object')
      flatten(value, `${key}.`).forEach((text, inner) => entries.set(inner, text));
    else throw new Error(`${key} is not a text`);
  }
  return entries;
}

function placeholders(text: string): string {
  return [...new Set([...text.matchAll(/\{\{\s*(\w+)/g)].map(([, name]) => name ?? ''))].sort().join(' ');
}
