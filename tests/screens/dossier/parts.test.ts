import '../../../src/kiosk/i18n/dossierTexts.ts';
import { describe, expect, test } from 'vitest';
import { allCodeLists } from '../../../src/catalog/codeLists/allCodeLists.ts';
import { everydayProcedures } from '../../../src/catalog/procedures/everydayProcedures.ts';
import { findChoices, findExactChoice } from '../../../src/kiosk/components/questions/combobox/findChoices.ts';
import { itemToSearchChoice } from '../../../src/kiosk/components/questions/combobox/searchChoice.ts';
import { readDateBoxes, spreadDate } from '../../../src/kiosk/components/questions/date/readDateBoxes.ts';
import { shortLabel } from '../../../src/kiosk/components/questions/shortLabel.ts';
import { readNumber, showNumber } from '../../../src/kiosk/components/questions/typed/readNumber.ts';
import { formatSize } from '../../../src/kiosk/screens/dossier/papers/formatSize.ts';
import { shortPaperName } from '../../../src/kiosk/screens/dossier/papers/shortPaperName.ts';
import { draftPlaceToStep, parseStep, stepHref } from '../../../src/kiosk/screens/dossier/steps.ts';
import { translate } from '../../../src/kiosk/i18n/text.ts';
import { birthRegistration } from '../../../src/catalog/forms/birthRegistration.ts';

const communes = allCodeLists
  .find(({ id }) => id === 'communes')!
  .items.map((item) => itemToSearchChoice(item, item.name, item.code === '15061'));
const names = (typed: string) => findChoices(communes, typed).shown.map(({ label }) => label);

describe('a searched list', () => {
  test('puts the entries of this desk on top while nothing is typed', () => {
    expect(names('')[0]).toBe('xã Ngọc Lặc');
    expect(findChoices(communes, '')).toMatchObject({ more: communes.length - 100 });
  });

  test.each([
    ['ngoc lac', 'xã Ngọc Lặc'],
    ['Ngọc Lặc', 'xã Ngọc Lặc'],
    ['xã ngọc l', 'xã Ngọc Lặc'],
    ['lac', 'xã Ngọc Lặc'],
    ['pl', 'xã Pù Luông'],
    ['cẩm thuỷ', 'xã Cẩm Thủy'],
    ['hà trung', 'xã Hà Trung'],
  ])('finds by “%s”', (typed, name) => expect(names(typed)).toContain(name));

  test('puts names that begin so before names that hold it', () => {
    expect(names('trung')[0]).toMatch(/^xã Trung/);
    expect(names('trung').at(-1)).not.toMatch(/^xã Trung/);
  });

  test('takes a name typed out only when one entry is called so', () => {
    expect(findExactChoice(communes, 'xa ngoc lac')?.value).toBe('15061');
    expect(findExactChoice(communes, 'ngoc')).toBeUndefined();
  });
});

describe('the boxes of a date', () => {
  test.each([
    [['3', '2', '1950'], { answer: { year: 1950, month: 2, day: 3 } }],
    [['', '2', '1950'], { answer: { year: 1950, month: 2 } }],
    [['', '', '1950'], { answer: { year: 1950 } }],
    [['', '', ''], { answer: undefined }],
    [['3', '', '1950'], { unreadable: 'dayWithoutMonth' }],
    [['3', '2', ''], { unreadable: 'noYear' }],
    [['3', '2', '50'], { unreadable: 'shortYear' }],
    [['ba', '2', '1950'], { unreadable: 'notADate' }],
    [['30', '2', '1950'], { answer: { year: 1950, month: 2, day: 30 } }],
  ])('%j are read as %j', (boxes, reading) => expect(readDateBoxes(boxes)).toEqual(reading));

  test.each([
    ['3/2/1950', ['03', '02', '1950']],
    ['03021950', ['03', '02', '1950']],
    ['2/1950', ['', '02', '1950']],
    ['1950', undefined],
    ['3/2', undefined],
    ['31', undefined],
    ['30/02/1950', undefined],
  ])('%s in one box is spread as %j', (text, boxes) => expect(spreadDate(text)).toEqual(boxes));
});

describe('a number in a box', () => {
  test.each([
    ['1500000', { answer: 1_500_000 }],
    ['1.500.000', { answer: 1_500_000 }],
    ['1 500 000', { answer: 1_500_000 }],
    ['12,5', { answer: 12.5 }],
    ['-3', { answer: -3 }],
    ['', { answer: undefined }],
    ['1.5', { unreadable: 'notANumber' }],
    ['15.00', { unreadable: 'notANumber' }],
    ['bảy', { unreadable: 'notANumber' }],
  ])('%s is read as %j', (text, reading) => expect(readNumber([text])).toEqual(reading));

  test('is shown as it is read', () => {
    for (const number of [0, 7, 1500, 1_500_000, 12.5, -3, 1234.25])
      expect(readNumber(showNumber(number))).toEqual({ answer: number });
  });
});

test.each([
  ['Nơi cư trú: (2)', 'Nơi cư trú'],
  ['Kính gửi(1):', 'Kính gửi'],
  ['Họ, chữ đệm, tên', 'Họ, chữ đệm, tên'],
  ['ngày … tháng … năm …', 'ngày … tháng … năm'],
  ['Cháu sinh ở đâu?', 'Cháu sinh ở đâu?'],
])('a message speaks of “%s” as “%s”', (label, short) => expect(shortLabel(label)).toBe(short));

describe('the title of a paper', () => {
  test('is short for every paper of the catalog, and says something', () => {
    const papers = everydayProcedures.flatMap(({ paperCases }) => paperCases.flatMap(({ papers }) => papers));
    expect(papers.length).toBeGreaterThan(700);
    for (const { name } of papers) {
      const title = shortPaperName(name);
      expect(title.length).toBeLessThanOrEqual(91);
      expect(title.length).toBeGreaterThanOrEqual(Math.min(name.length - 1, 12));
      expect(name.startsWith(title.replace(/…$/, ''))).toBe(true);
    }
  });

  test('ends with its first clause', () => {
    expect(shortPaperName('Giấy chứng sinh; trường hợp không có Giấy chứng sinh thì nộp văn bản')).toBe('Giấy chứng sinh');
    expect(shortPaperName('Văn bản ủy quyền (được chứng thực) theo quy định')).toBe('Văn bản ủy quyền');
  });
});

test.each([
  [300, '1 KB'],
  [220_000, '215 KB'],
  [1_468_006, '1,4 MB'],
  [2 * 1024 * 1024, '2 MB'],
])('%i bytes are shown as %s', (bytes, shown) => expect(formatSize(bytes, translate)).toBe(shown));

describe('the address of a step', () => {
  const id = 'a'.repeat(32);

  test.each(['start', 'cases', 'papers', 'check', 'pages/child', 'papers/identity'])('%s leads to itself', (place) => {
    expect(stepHref(id, parseStep(place)!)).toBe(`/dossiers/${id}/${place}`);
  });

  test.each([undefined, '', 'pages', 'check/more', 'pages/a/b', 'elsewhere'])('%s is none', (place) => {
    expect(parseStep(place)).toBeUndefined();
  });

  test('carries where it came from and what it is about, and nothing personal', () => {
    expect(stepHref(id, { name: 'page', pageId: 'child' }, { fromCheck: true, question: 'childName' })).toBe(
      `/dossiers/${id}/pages/child?from=check&question=childName`,
    );
  });

  test('of a draft whose page is gone from the form is its first page', () => {
    expect(draftPlaceToStep('gone', birthRegistration)).toEqual({ name: 'page', pageId: 'deskBirth' });
    expect(draftPlaceToStep('check', birthRegistration)).toEqual({ name: 'check' });
  });
});
