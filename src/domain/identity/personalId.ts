import { ok, refused, type Outcome } from '../basics/outcome.ts';
import { partsOfDay, type CalendarDay } from '../basics/calendarDay.ts';
import type { PartialDate } from '../basics/partialDate.ts';
import { toSingleLine } from '../basics/vietnameseText.ts';

/** Số định danh cá nhân: twelve digits `PPP G YY RRRRRR`, without a check digit. */
export type PersonalId = string;

export type Sex = 'male' | 'female';

/** `oldIdentityCard`: nine digits, the number of an old card (CMND), which is no personal id. */
export type PersonalIdProblem = 'empty' | 'notDigits' | 'oldIdentityCard' | 'tooShort' | 'tooLong';

/** What the number tells of its holder, as it was when it was given. */
export interface PersonalIdFacts {
  /** Province (or country) where the birth was registered, three digits; Thanh Hóa is 038. */
  provinceCode: string;
  sex: Sex;
  birthYear: number;
}

/** Reasons to look again; the officer decides. A sex or birth date can be corrected by law while the number stays. */
export type PersonalIdWarning = 'birthYearDiffers' | 'sexDiffers' | 'birthYearInFuture';

/** Accepts spaces, dots and dashes between the digits. */
export function parsePersonalId(text: string): Outcome<PersonalId, PersonalIdProblem> {
  const digits = toSingleLine(text).replace(/[\s.\p{Pd}]/gu, '');
  if (digits === '') return refused('empty');
  if (!/^\d+$/.test(digits)) return refused('notDigits');
  if (digits.length === 9) return refused('oldIdentityCard');
  if (digits.length !== 12) return refused(digits.length < 12 ? 'tooShort' : 'tooLong');
  return ok(digits);
}

/** G counts centuries from 1900 in pairs, male even, female odd: 0/1 = 1900s, 2/3 = 2000s, up to 8/9 = 2300s. */
export function explainPersonalId(id: PersonalId): PersonalIdFacts {
  const century = Number(id[3]);
  return {
    provinceCode: id.slice(0, 3),
    sex: century % 2 === 0 ? 'male' : 'female',
    birthYear: 1900 + Math.floor(century / 2) * 100 + Number(id.slice(4, 6)),
  };
}

/** Compares the number with what else is known of the person; `today` is a calendar day. Empty when nothing differs. */
export function personalIdWarnings(
  id: PersonalId,
  known: { birthDate?: PartialDate | undefined; sex?: Sex | undefined; today?: CalendarDay | undefined },
): PersonalIdWarning[] {
  const facts = explainPersonalId(id);
  const warnings: PersonalIdWarning[] = [];
  if (known.birthDate && known.birthDate.year !== facts.birthYear) warnings.push('birthYearDiffers');
  if (known.sex && known.sex !== facts.sex) warnings.push('sexDiffers');
  if (known.today && facts.birthYear > partsOfDay(known.today).year) warnings.push('birthYearInFuture');
  return warnings;
}

/** In threes, as it is easiest to compare with a card: "038 050 012 345". */
export function formatPersonalId(id: PersonalId): string {
  return id.replace(/(\d{3})(?=\d)/g, '$1 ');
}
