import { isCalendarDay, type CalendarDay } from '../basics/calendarDay.ts';
import { ok, refused, type Outcome } from '../basics/outcome.ts';
import { parsePartialDate } from '../basics/parsePartialDate.ts';
import { latestDay, type PartialDate } from '../basics/partialDate.ts';
import { toSingleLine } from '../basics/vietnameseText.ts';
import { isWronglyDecoded } from '../basics/wrongEncoding.ts';
import type { PersonalId, Sex } from './personalId.ts';
import { looksGarbled, parsePersonName } from './personName.ts';

/**
 * What the QR code of a citizen card says. It is unsigned text that anybody can print: it fills a form in, it proves nothing,
 * and the officer compares it with the card.
 */
export interface CitizenCard {
  personalId: PersonalId;
  /** Number of the identity card before this one; often empty. */
  oldId?: string;
  name?: string;
  birthDate?: PartialDate;
  sex?: Sex;
  /** Residence as on the card, one line; cards made before July 2025 still name the district. */
  address?: string;
  issuedOn?: CalendarDay;
  /** Fields that were there but not readable, e.g. a name that an input method has garbled: to be typed from the card. */
  unread: CardField[];
}

export type CardField = 'oldId' | 'name' | 'birthDate' | 'sex' | 'address' | 'issuedOn';

/** `healthInsuranceCard`: a health insurance card (thẻ BHYT) was shown instead. `link`: a web address, never followed. */
export type CitizenCardProblem = 'empty' | 'link' | 'healthInsuranceCard' | 'notACard';

/**
 * Reads `ID|old ID|full name|ddMMyyyy|Nam/Nữ|address|ddMMyyyy` (card of 2021, and the back of the card of 2024; more fields may follow
 * and are ignored). A bare number, as the bar code of older cards holds, is a card with nothing else known.
 */
export function parseCitizenCard(scanned: string): Outcome<CitizenCard, CitizenCardProblem> {
  const untilNul = scanned.split('\0', 1)[0] ?? '';
  const text = untilNul
    .replace(/[\uFEFF\r\n]/g, '')
    .replace(/\uFF5C/g, '|')
    .trim();
  if (text === '') return refused('empty');
  if (/:\/\/|^(?:https?:|www\.)/i.test(text)) return refused('link');
  const fields = text.split('|').map((field) => field.trim());
  if (isHealthInsuranceCard(fields)) return refused('healthInsuranceCard');
  const [personalId = '', oldId, name, birthDate, sex, address, issuedOn] = fields;
  if (!/^\d{12}$/.test(personalId)) return refused('notACard');
  const card: CitizenCard = { personalId, unread: [] };
  read(card, 'oldId', oldId, (digits) => (/^(?:\d{9}|\d{12})$/.test(digits) ? digits : undefined));
  read(card, 'name', name, toName);
  read(card, 'birthDate', birthDate, toBirthDate);
  read(card, 'sex', sex, (word) => sexByWord[toSingleLine(word).toLowerCase()]);
  read(card, 'address', address, toAddress);
  read(card, 'issuedOn', issuedOn, toFullDay);
  return ok(card);
}

function read<F extends CardField>(
  card: CitizenCard,
  field: F,
  text: string | undefined,
  convert: (text: string) => CitizenCard[F],
) {
  if (text === undefined || text === '') return;
  const value = convert(text);
  if (value === undefined) card.unread.push(field);
  else card[field] = value;
}

const sexByWord: Readonly<Record<string, Sex>> = { nam: 'male', nữ: 'female', nu: 'female' };

function toName(text: string): string | undefined {
  const name = parsePersonName(text);
  return name.ok && !looksGarbled(text) ? name.value : undefined;
}

/** ddMMyyyy, with zeros for what is not known; or the year alone. */
function toBirthDate(text: string): PartialDate | undefined {
  if (!/^(?:\d{8}|\d{4})$/.test(text)) return undefined;
  const date = parsePartialDate(text);
  return date.ok ? date.value : undefined;
}

function toFullDay(text: string): CalendarDay | undefined {
  const date = toBirthDate(text);
  return date?.day !== undefined && isCalendarDay(latestDay(date)) ? latestDay(date) : undefined;
}

/** Any line with a word in it, unless characters were lost or decoded wrongly on the way. */
function toAddress(text: string): string | undefined {
  return /\p{L}{2}/u.test(text) && !isWronglyDecoded(text) ? toSingleLine(text) : undefined;
}

/** Its code is the insurance number (ten digits, or fifteen characters from two letters) and the name follows as hexadecimal UTF-8. */
function isHealthInsuranceCard([code = '', name = '']: readonly string[]): boolean {
  const nameIsHex = /^(?:[0-9a-f]{2}){2,}$/i.test(name) && !/^(?:\d{9}|\d{12})$/.test(name);
  return /^(?:[A-Z]{2}\d{13}|\d{10})$/i.test(code) || (/^\d{12}$/.test(code) && nameIsHex);
}
