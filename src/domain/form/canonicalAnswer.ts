import { toCleanText, toSingleLine } from '../basics/vietnameseText.ts';
import { parsePersonName } from '../identity/personName.ts';
import { parsePersonalId } from '../identity/personalId.ts';
import { parsePhone } from '../identity/phone.ts';
import type { Address, AnswerValue, IdentityDocument } from './answers.ts';
import type { PartialDate } from '../basics/partialDate.ts';
import type { Question } from './formDefinition.ts';

/**
 * One spelling for one answer: NFC, no stray spaces, digits without separators, members in a fixed order, nothing empty. Undefined when
 * nothing was answered. The draft keeps what was typed; rules, checks and the finalised dossier see this.
 */
export function canonicalAnswer(question: Question, answer: AnswerValue | undefined): AnswerValue | undefined {
  if (answer === undefined || typeof answer === 'number') return answer === 0 ? 0 : answer;
  if (typeof answer === 'string') return canonicalText(question, answer) || undefined;
  switch (question.type) {
    case 'choices':
      return canonicalChoices(question, answer as string[]);
    case 'date':
      return canonicalDate(answer as PartialDate);
    case 'address':
      return canonicalAddress(answer as Address);
    case 'identityDocument':
      return canonicalDocument(answer as IdentityDocument);
    default:
      return answer;
  }
}

function canonicalText(question: Question, text: string): string {
  switch (question.type) {
    case 'text':
      return (question.lines ?? 1) > 1 ? cleanLines(text) : toSingleLine(text);
    case 'name':
      return valueOr(parsePersonName(text), text);
    case 'personalId':
      return valueOr(parsePersonalId(text), text);
    case 'phone':
      return valueOr(parsePhone(text), text);
    default:
      return toSingleLine(text);
  }
}

/** A text that cannot be read as what it should be stays as it was typed: its problem is reported, not hidden. */
function valueOr(parsed: { ok: true; value: string } | { ok: false }, text: string): string {
  return parsed.ok ? parsed.value : toSingleLine(text);
}

function cleanLines(text: string): string {
  return toCleanText(text)
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
    .join('\n')
    .trim();
}

/** In the order of the form, each once. */
function canonicalChoices(question: Question & { type: 'choices' }, codes: string[]): string[] | undefined {
  const chosen = [...new Set(codes.map(toSingleLine))].filter((code) => code !== '');
  const order = 'choices' in question ? question.choices.map(({ code }) => code) : [];
  chosen.sort((a, b) => order.indexOf(a) - order.indexOf(b));
  return chosen.length > 0 ? chosen : undefined;
}

function canonicalDate({ year, month, day }: PartialDate): PartialDate {
  const known: PartialDate = { year };
  if (month !== undefined) known.month = month;
  if (day !== undefined) known.day = day;
  return known;
}

const addressMembers = ['provinceCode', 'provinceName', 'communeCode', 'communeName', 'village', 'historical'] as const;

function canonicalAddress(answer: Address): Address | undefined {
  const address: Address = {};
  for (const member of addressMembers) {
    const text = toSingleLine(answer[member] ?? '');
    if (text !== '') address[member] = text;
  }
  return Object.keys(address).length > 0 ? address : undefined;
}

/** A kind alone, as a screen may preset it, says nothing yet. A number of twelve digits loses its separators. */
function canonicalDocument(answer: IdentityDocument): IdentityDocument | undefined {
  const document: IdentityDocument = {};
  for (const member of ['kind', 'number', 'issuedBy'] as const) {
    const text = toSingleLine(answer[member] ?? '');
    if (text !== '') document[member] = member === 'number' ? valueOr(parsePersonalId(text), text) : text;
  }
  if (answer.issuedOn) document.issuedOn = canonicalDate(answer.issuedOn);
  return (document.number ?? document.issuedBy ?? document.issuedOn) ? document : undefined;
}
