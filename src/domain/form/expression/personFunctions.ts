import { ageOn } from '../../basics/ageOn.ts';
import { amountInWords } from '../../basics/amountInWords.ts';
import { dateInWords } from '../../basics/dateInWords.ts';
import { earliestDay } from '../../basics/partialDate.ts';
import { parsePersonalId, personalIdWarnings, type Sex } from '../../identity/personalId.ts';
import type { FunctionGroup } from './functionDefinition.ts';
import { toPartialDate } from './isoPartialDate.ts';
import { toDateText, toNumber, toText, type Value } from './value.ts';

const dateOf = (value: Value) => {
  const iso = toDateText(value);
  return iso === undefined ? undefined : toPartialDate(iso);
};

/** Our own functions: what forms of this country ask again and again. */
export const personFunctions: FunctionGroup = {
  /** Full years (tuổi tròn) certainly reached: of '1985', those that a child of 31 December has. NaN without dates or before birth. */
  age: { least: 2, most: 2, call: ([birth = '', on = '']) => age(birth, on) },
  /** "ngày mùng một tháng hai năm hai nghìn không trăm hai mươi sáu"; unknown parts are left out. */
  'date-in-words': { least: 1, most: 1, call: ([date = '']) => inWords(dateOf(date), dateInWords) },
  /** "tám nghìn đồng"; '' for what is no whole amount. */
  'amount-in-words': { least: 1, most: 1, call: ([amount = '']) => inWords(wholeAmount(toNumber(amount)), amountInWords) },
  /** Whether a personal id fits birth date and sex ('male', 'female'); what is not known never disagrees. */
  'personal-id-agrees': {
    least: 3,
    most: 3,
    call: ([id = '', birth = '', sex = '']) => agrees(toText(id), birth, toText(sex)),
  },
};

function age(birth: Value, on: Value): number {
  const [birthDate, onDate] = [dateOf(birth), dateOf(on)];
  return (birthDate && onDate && ageOn(birthDate, earliestDay(onDate))?.min) ?? NaN;
}

function agrees(text: string, birth: Value, sexCode: string): boolean {
  const id = parsePersonalId(text);
  if (!id.ok) return true;
  const sex: Sex | undefined = sexCode === 'male' || sexCode === 'female' ? sexCode : undefined;
  return personalIdWarnings(id.value, { birthDate: dateOf(birth), sex }).length === 0;
}

const wholeAmount = (amount: number): number | undefined => (Number.isSafeInteger(amount) && amount >= 0 ? amount : undefined);

function inWords<T>(known: T | undefined, words: (known: T) => string): string {
  return known === undefined ? '' : words(known);
}
