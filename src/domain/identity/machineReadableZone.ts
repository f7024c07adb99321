import { dayExists, toCalendarDay, type CalendarDay } from '../basics/calendarDay.ts';
import { ok, refused, type Outcome } from '../basics/outcome.ts';
import { isValidPartialDate, type PartialDate } from '../basics/partialDate.ts';
import { foldedWords } from '../basics/vietnameseText.ts';
import { explainPersonalId, type PersonalId, type Sex } from './personalId.ts';

/** What the machine-readable zone on the back of a citizen card says. Like the QR code it fills in and proves nothing. */
export interface CardZone {
  personalId: PersonalId;
  birthDate: PartialDate;
  sex?: Sex;
  /** Absent on a card that never expires. */
  expiresOn?: CalendarDay;
  /** Capitals without accents, cut at 30 characters: never to be written over a name with accents; see `agreesWithName`. */
  unaccentedName: string;
}

/** `checkDigit`: at least one digit was misread. `numbersDiffer`: the two numbers of the first line contradict each other. */
export type CardZoneProblem = 'wrongLength' | 'notACitizenCard' | 'checkDigit' | 'numbersDiffer' | 'notADate';

const lineLength = 30;

/**
 * Reads three lines of 30 (ICAO 9303-5, TD1), with or without line ends. First line: `IDVNM`, last nine digits, check,
 * all twelve digits, `<<`, check.
 */
export function parseMachineReadableZone(scanned: string): Outcome<CardZone, CardZoneProblem> {
  const zone = scanned.toUpperCase().replace(/«/g, '<<').replace(/\s/g, '');
  if (zone.length !== 3 * lineLength) return refused('wrongLength');
  const [first, second, third] = [0, 1, 2].map((line) => zone.slice(line * lineLength, (line + 1) * lineLength)) as [
    string,
    string,
    string,
  ];
  if (!/^IDVNM\d{10}\d{12}<<\d$/.test(first) || !/^[\d<]{6}\d[MF<]\d{7}VNM[A-Z\d<]{11}\d$/.test(second))
    return refused('notACitizenCard');
  if (!checkDigitsHold(first, second)) return refused('checkDigit');
  const personalId = first.slice(15, 27);
  if (first.slice(5, 14) !== personalId.slice(3)) return refused('numbersDiffer');
  const birthDate = toBirthDate(second.slice(0, 6), personalId);
  const expiry = second.slice(8, 14);
  const expiresOn = toExpiry(expiry);
  if (!birthDate || (!expiresOn && expiry !== neverExpires)) return refused('notADate');
  const sex = { M: 'male', F: 'female' } as const;
  const known = sex[second[7] as 'M' | 'F'];
  return ok({
    personalId,
    birthDate,
    ...(known && { sex: known }),
    ...(expiresOn && { expiresOn }),
    unaccentedName: third.replace(/<+/g, ' ').trim(),
  });
}

/** Whether a name with accents can be the one of the zone, which may be cut short. */
export function agreesWithName(zone: CardZone, name: string): boolean {
  const letters = (text: string) => foldedWords(text).join('');
  return zone.unaccentedName !== '' && letters(name).startsWith(letters(zone.unaccentedName));
}

/** 31/12/9999. Cards of people under 60 run for at most 20 years, so that no other card can say 2099 yet. */
const neverExpires = '991231';

function checkDigitsHold(first: string, second: string): boolean {
  const composite = first.slice(5) + second.slice(0, 7) + second.slice(8, 15) + second.slice(18, 29);
  return (
    checkDigit(first.slice(5, 14)) === first[14] &&
    checkDigit(first.slice(15, 27)) === first[29] &&
    checkDigit(second.slice(0, 6)) === second[6] &&
    checkDigit(second.slice(8, 14)) === second[14] &&
    checkDigit(composite) === second[29]
  );
}

/** ICAO 9303-3: weights 7-3-1, letters from A = 10, filler 0, modulo 10. */
export function checkDigit(field: string): string {
  const weights = [7, 3, 1];
  const sum = [...field].reduce(
    (total, symbol, place) => total + (symbol === '<' ? 0 : parseInt(symbol, 36)) * weights[place % 3]!,
    0,
  );
  return String(sum % 10);
}

/** Two digits of the year; the personal id tells the century. Fillers stand for an unknown month or day. */
function toBirthDate(yymmdd: string, personalId: PersonalId): PartialDate | undefined {
  const [yy = '', mm = '', dd = ''] = yymmdd.match(/../g) ?? [];
  const century = Math.floor(explainPersonalId(personalId).birthYear / 100) * 100;
  const date: PartialDate = { year: century + Number(yy) };
  if (mm !== '<<') date.month = Number(mm);
  if (dd !== '<<') date.day = Number(dd);
  return isValidPartialDate(date) ? date : undefined;
}

function toExpiry(yymmdd: string): CalendarDay | undefined {
  const [year = 0, month = 0, day = 0] = (yymmdd.match(/../g) ?? []).map(Number);
  return yymmdd !== neverExpires && dayExists(2000 + year, month, day) ? toCalendarDay(2000 + year, month, day) : undefined;
}
