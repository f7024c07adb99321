import { describe, expect, it } from 'vitest';
import { allCodeLists } from '../../../src/catalog/codeLists/allCodeLists.ts';
import { communes } from '../../../src/catalog/codeLists/communes.ts';
import { ethnicGroups } from '../../../src/catalog/codeLists/ethnicGroups.ts';
import { nationalities } from '../../../src/catalog/codeLists/nationalities.ts';
import { provinces } from '../../../src/catalog/codeLists/provinces.ts';
import { publicHolidays } from '../../../src/catalog/codeLists/publicHolidays.ts';
import { relations } from '../../../src/catalog/codeLists/relations.ts';
import { moveToneMark } from '../../../src/catalog/codeLists/toneSpelling.ts';
import { workCalendar } from '../../../src/catalog/codeLists/workCalendar.ts';
import { isCalendarDay } from '../../../src/domain/basics/calendarDay.ts';
import { dueDate } from '../../../src/domain/deadline/dueDate.ts';
import { covers, isWorkingDay } from '../../../src/domain/deadline/workCalendar.ts';
import type { CodeList } from '../../../src/domain/form/formDefinition.ts';

const namesOf = (list: CodeList): string[] => list.items.map(({ name }) => name);
const named = (list: CodeList, name: string) => list.items.find((item) => item.name === name);

describe.each(allCodeLists)('the code list $id', (list) => {
  it('has one item for each code, named, in NFC', () => {
    const codes = list.items.map(({ code }) => code);
    expect(codes).toEqual([...new Set(codes)]);
    for (const { code, name, otherNames = [] } of list.items) {
      expect(code).toMatch(/^[\w.-]{1,60}$/);
      expect(name, code).not.toBe('');
      for (const text of [name, ...otherNames]) expect(text).toBe(text.normalize('NFC').trim());
    }
  });

  it('says of which day its data are', () => {
    expect(isCalendarDay(list.dataOn)).toBe(true);
  });
});

describe('communes and provinces', () => {
  it('are the 166 communes of Thanh Hóa, 19 of them wards, and the 34 provinces', () => {
    expect(communes.items).toHaveLength(166);
    expect(namesOf(communes).filter((name) => name.startsWith('phường '))).toHaveLength(19);
    expect(namesOf(communes).filter((name) => name.startsWith('xã '))).toHaveLength(147);
    expect(provinces.items).toHaveLength(34);
    expect(namesOf(provinces).filter((name) => name.startsWith('thành phố '))).toHaveLength(7);
  });

  it('lie in a province that is listed', () => {
    const codes = provinces.items.map(({ code }) => code);
    for (const { parent } of communes.items) expect(codes).toContain(parent);
    expect(named(provinces, 'tỉnh Thanh Hóa')?.code).toBe('38');
  });

  it('are found by both habits of placing the tone mark', () => {
    expect(named(communes, 'xã Cẩm Thủy')?.otherNames).toEqual(['Cẩm Thủy', 'Cẩm Thuỷ']);
    expect(named(provinces, 'tỉnh Thanh Hóa')?.otherNames).toEqual(['Thanh Hóa', 'Thanh Hoá']);
    expect(named(communes, 'xã Hóa Quỳ')?.otherNames).toEqual(['Hóa Quỳ', 'Hoá Quỳ']);
    expect(['Khánh Hòa', 'khỏe', 'Quý Lương', 'Hoằng Lộc', 'Hoài'].map(moveToneMark)).toEqual([
      'Khánh Hoà',
      'khoẻ',
      'Quý Lương',
      'Hoằng Lộc',
      'Hoài',
    ]);
  });
});

describe('ethnic groups', () => {
  it('are the 54 of the list, by their two digits, and one more for whoever is in none', () => {
    expect(ethnicGroups.items.slice(0, 54).map(({ code }) => Number(code))).toEqual(
      Array.from({ length: 54 }, (_, i) => i + 1),
    );
    expect(ethnicGroups.items.slice(54)).toMatchObject([{ code: 'other', name: 'Khác' }]);
  });

  it('are called as people here call themselves, and found by what other papers print', () => {
    expect(named(ethnicGroups, 'Mông')).toMatchObject({
      code: '08',
      otherNames: expect.arrayContaining(['Hmông', 'Mông (Hmông)']),
    });
    expect(named(ethnicGroups, 'Khơ Mú')).toMatchObject({ code: '29', otherNames: expect.arrayContaining(['Khơ-mú']) });
    expect(namesOf(ethnicGroups)).toEqual(expect.arrayContaining(['Mường', 'Thái', 'Thổ', 'Dao']));
  });

  it('never show a name that hurts', () => {
    const shown = namesOf(ethnicGroups);
    for (const hurtful of ['Mèo', 'Mẹo', 'Mán', 'Xá', 'Mọi', 'Trại']) {
      expect(shown.filter((name) => name.split(/[ -]/).includes(hurtful))).toEqual([]);
    }
  });
});

describe('nationalities', () => {
  it('begin with those asked for most, Việt Nam first', () => {
    expect(namesOf(nationalities).slice(0, 3)).toEqual(['Việt Nam', 'Lào', 'Trung Quốc']);
  });

  it('are those of every member of the United Nations, and of people without any', () => {
    expect(nationalities.items.length).toBeGreaterThanOrEqual(193);
    expect(named(nationalities, 'Không quốc tịch')?.code).toBe('stateless');
  });
});

describe('relations', () => {
  it('hold oneself and the head of the household', () => {
    expect(named(relations, 'Bản thân')?.code).toBe('self');
    expect(named(relations, 'Chủ hộ')?.code).toBe('head');
  });
});

describe('the work calendar', () => {
  it('has the days off of 2026 and guesses none of 2027', () => {
    expect(workCalendar.daysOff).toHaveLength(12);
    expect(workCalendar.daysOff).toEqual(publicHolidays.items.map(({ code }) => code));
    expect(workCalendar.daysOff.every((day) => isCalendarDay(day) && covers(workCalendar, day))).toBe(true);
    expect(isWorkingDay(workCalendar, '2026-11-24')).toBe(false);
    expect(covers(workCalendar, '2027-01-01')).toBe(false);
  });

  it.each([
    ['2026-11-23T02:00:00.000Z', 3, '2026-11-27T02:00:00.000Z'],
    ['2026-11-23T10:20:00.000Z', 3, '2026-11-30T00:00:00.000Z'],
    ['2026-11-23T05:10:00.000Z', 1, '2026-11-25T06:30:00.000Z'],
    ['2026-11-27T09:30:00.000Z', 5, '2026-12-04T09:30:00.000Z'],
  ])('gives a dossier received at %s with %i working days the due date %s', (receivedAt, amount, dueAt) => {
    expect(dueDate(receivedAt, { unit: 'workingDay', amount }, workCalendar)).toEqual({ dueAt, estimated: false });
  });
});
