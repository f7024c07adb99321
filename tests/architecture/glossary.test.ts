import { describe, expect, test } from 'vitest';
import { readProjectFile } from '../support/projectFiles.ts';
import { readIdentifiers } from '../support/sourceCode.ts';

const glossary = readProjectFile('docs/glossary.md');
const names = readIdentifiers('src/{domain,contract,catalog,kiosk,province}/**/*.{ts,tsx}');

/** Words that people who think in Vietnamese let slip into names; each stands in the glossary under its English word. */
const undiacritised =
  /(hoSo|thuTuc|giayTo|lePhi|nguoiNop|congDan|hoTich|khaiSinh|ketHon|tiepNhan|motCua|dichVuCong|donViHanhChinh|danToc|canCuoc|tamTru|thuongTru|maHoSo|linhVuc|toKhai|ngaySinh|hoTen)/i;

describe('the glossary', () => {
  test('names only what the code has', () => {
    const listed = identifiersUnder('In the code');
    expect(listed.length).toBeGreaterThan(30);
    expect(listed.filter((name) => !names.has(name))).toEqual([]);
  });

  test('reserves only what the code does not have yet', () => {
    const reserved = identifiersUnder('Reserved');
    expect(reserved.filter((name) => names.has(name)).map((name) => `${name} exists: move its row up`)).toEqual([]);
  });

  test('gives each word to one concept', () => {
    const all = [...identifiersUnder('In the code'), ...identifiersUnder('Reserved')];
    expect(all.filter((name, index) => all.indexOf(name) !== index)).toEqual([]);
  });

  test('keeps Vietnamese without its marks out of identifiers', () => {
    const slips = [...names]
      .filter(([name]) => undiacritised.test(name))
      .map(([name, paths]) => `${name} in ${[...paths].join(', ')}`);
    expect(slips).toEqual([]);
    expect('maHoSo').toMatch(undiacritised);
  });
});

/** The code spans in the second column of the table below that heading. */
function identifiersUnder(heading: string): string[] {
  const section = glossary.split(/^## /m).find((part) => part.startsWith(heading)) ?? '';
  return section
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .flatMap((row) => [...(row.split('|')[2] ?? '').matchAll(/`([^`]+)`/g)].map(([, name]) => name ?? ''));
}
