import { describe, expect, test } from 'vitest';
import { findProjectFiles, readProjectFile } from '../support/projectFiles.ts';

type Entries = Map<string, string>;

/** Words of the first screens, and words that come with the pages of a dossier. */
const folders = ['locales', 'locales/dossier'];
const translationsOf = (folder: string) => findProjectFiles(`${folder}/*.json`).filter((path) => path !== `${folder}/vi.json`);

describe('the locales', () => {
  test('are all in folders that this test knows', () => {
    expect(findProjectFiles('locales/**/*.json')).toEqual(
      folders.flatMap((folder) => findProjectFiles(`${folder}/*.json`)).sort(),
    );
  });

  test('name no part of the screens twice, for the folders are merged', () => {
    const parts = folders.flatMap((folder) => Object.keys(JSON.parse(readProjectFile(`${folder}/vi.json`)) as object));
    expect(parts.filter((part, index) => parts.indexOf(part) !== index)).toEqual([]);
  });
});

describe.each(folders)('the texts in %s', (folder) => {
  const source = readLocale(`${folder}/vi.json`);
  const others = translationsOf(folder);

  test('are at least Vietnamese, the source, and English', () => {
    expect(others).toContain(`${folder}/en.json`);
    expect(source.size).toBeGreaterThan(50);
  });

  test.each(others)('%s has every key of vi.json and no other', (path) => {
    const locale = readLocale(path);
    expect([...source.keys()].filter((key) => !locale.has(key))).toEqual([]);
    expect([...locale.keys()].filter((key) => !source.has(key))).toEqual([]);
  });

  test.each(others)('%s fills in the same values as vi.json', (path) => {
    const locale = readLocale(path);
    const unequal = [...locale].filter(([key, text]) => placeholders(text) !== placeholders(source.get(key) ?? ''));
    expect(unequal.map(([key]) => key)).toEqual([]);
  });

  test.each([`${folder}/vi.json`, ...others])('%s leaves no text empty, is NFC, and has no markup', (path) => {
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
