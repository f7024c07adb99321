import * as v from 'valibot';
import { ok, refused, type Outcome } from '../domain/basics/outcome.ts';
import type { Dossier } from '../domain/dossier/dossier.ts';
import type { Answers } from '../domain/form/answers.ts';
import { CommuneCode, Count, Day, Id, Instant, ProcedureCode, Sha256 } from './basics.ts';
import { boundedArray } from './boundedArray.ts';
import { boundedRecord } from './boundedRecord.ts';
import { canonicalJson } from './canonicalJson.ts';
import type { EnvelopeHeader } from './envelopeHeader.ts';
import { findJsonExcess } from './jsonExcess.ts';
import { limits } from './versions.ts';

const text = (maximum: number) => v.pipe(v.string(), v.maxLength(maximum));

/**
 * Bounds for reading safely, nowhere tighter than what the form engine lets through: what a person could type, a kiosk could finalise
 * and a desk could print is never refused for its length alone.
 */
const LONGEST_TEXT = 20_000;
const LONGEST_LIST = 1000;
const AnyText = text(LONGEST_TEXT);
const AnyNumber = v.pipe(v.number(), v.finite());

const PartialDate = v.strictObject({ year: AnyNumber, month: v.exactOptional(AnyNumber), day: v.exactOptional(AnyNumber) });

const Address = v.strictObject({
  provinceCode: v.exactOptional(AnyText),
  provinceName: v.exactOptional(AnyText),
  communeCode: v.exactOptional(AnyText),
  communeName: v.exactOptional(AnyText),
  village: v.exactOptional(AnyText),
  historical: v.exactOptional(AnyText),
});

const IdentityDocument = v.strictObject({
  kind: v.exactOptional(AnyText),
  number: v.exactOptional(AnyText),
  issuedBy: v.exactOptional(AnyText),
  issuedOn: v.exactOptional(PartialDate),
});

const TableRow = v.strictObject({ id: text(100), answers: v.lazy(() => AnswersContent) });

const Texts = boundedArray(AnyText, LONGEST_LIST);
const TableRows = boundedArray(TableRow, LONGEST_LIST);

/** One look tells which of them an answer may be: to try each would cost seven readings a value. */
const AnswerContent: v.GenericSchema<Answers[string]> = v.lazy((input): v.GenericSchema<Answers[string]> => {
  if (Array.isArray(input)) return typeof input[0] === 'object' ? TableRows : Texts;
  if (typeof input === 'number') return AnyNumber;
  if (typeof input !== 'object' || input === null) return AnyText;
  if ('year' in input) return PartialDate;
  return Object.keys(Address.entries).some((part) => part in input) ? Address : IdentityDocument;
});

/** The shape of answers alone; whether they fit their form is the form engine's to say. */
const AnswersContent: v.GenericSchema<Answers> = boundedRecord(
  v.pipe(v.string(), v.regex(/^\w{1,100}$/)),
  AnswerContent,
  LONGEST_LIST,
);

/**
 * A file of a paper, as all files of the first kiosks, or one that answers a question: never both, never neither. One schema with a check
 * instead of two in a union, so that an error names the member; the check is what makes the type true.
 */
const ManifestFile = v.pipe(
  v.strictObject({
    n: Count,
    paperId: v.exactOptional(text(100)),
    questionId: v.exactOptional(text(100)),
    name: v.pipe(text(1000), v.minLength(1)),
    mediaType: v.picklist(['image/jpeg', 'application/pdf']),
    size: v.pipe(Count, v.minValue(1), v.maxValue(limits.file)),
    sha256: Sha256,
    pages: v.pipe(Count, v.maxValue(10_000)),
  }),
  v.check(({ paperId, questionId }) => (paperId === undefined) !== (questionId === undefined)),
) as unknown as v.GenericSchema<Dossier['files'][number]>;

export const DossierContent: v.GenericSchema<Dossier> = v.strictObject({
  v: v.literal(1),
  id: Id,
  temporaryCode: v.pipe(v.string(), v.regex(/^CG-[2-9A-HJ-NP-VX-Z]{5}-[2-9A-HJ-NP-VX-Z]{5}$/, 'must look like CG-XXXXX-XXXXX')),
  procedureCode: ProcedureCode,
  procedureName: v.pipe(text(4000), v.minLength(1)),
  catalogVersion: Count,
  formId: v.pipe(v.string(), v.regex(/^[a-zA-Z]{1,100}$/)),
  formVersion: v.pipe(Count, v.minValue(1)),
  communeCode: CommuneCode,
  channel: v.picklist(['direct', 'online', 'postal']),
  paperCaseIds: boundedArray(text(100), 100),
  answers: AnswersContent,
  papers: boundedArray(
    v.strictObject({
      paperId: text(100),
      state: v.picklist(['have', 'onPaper', 'missing', 'notNeeded']),
      reason: v.exactOptional(AnyText),
    }),
    500,
  ),
  files: boundedArray(ManifestFile, limits.files),
  flags: v.strictObject({
    verifiedWithVneid: v.boolean(),
    digitised: v.boolean(),
    reusedPapers: v.boolean(),
    databaseUnavailable: v.exactOptional(AnyText),
  }),
  assistance: v.strictObject({
    typedBy: v.picklist(['applicant', 'officer', 'companion']),
    confirmedBy: v.picklist(['applicant', 'representative']),
  }),
  applicantName: text(1000),
  startedAt: Instant,
  finalisedAt: Instant,
  judgedOn: v.exactOptional(Day),
  clockOffsetMs: v.exactOptional(v.pipe(v.number(), v.safeInteger())),
});

/** A place in the dossier and what is wrong there; never a value, which may be about a person. */
export interface ContentError {
  path: string;
  message: string;
}

export type ContentFault =
  | { kind: 'not-json' | 'not-canonical' | 'too-deep' | 'too-many-values' | 'bad-text' | 'wrong-version' }
  | { kind: 'wrong-shape'; errors: ContentError[] };

/** Rows of tables nest twice; nothing that people fill in nests ten times, or has a thousand rows of fifty answers. */
const most = { depth: 16, values: 50_000 };

/** In canonical JSON: NUL, which databases refuse, and halves of surrogate pairs, which no text has. */
const impossibleText = /(?:^|[^\\])(?:\\\\)*\\u(?:0000|d[89a-f])/;

/** Reads the content of an opened envelope: canonical JSON of a dossier. */
export function parseDossierContent(content: string): Outcome<Dossier, ContentFault> {
  const excess = findJsonExcess(content, most);
  if (excess) return refused({ kind: excess });
  let json: unknown;
  try {
    json = JSON.parse(content);
  } catch {
    return refused({ kind: 'not-json' });
  }
  const version = typeof json === 'object' && json !== null && 'v' in json ? json.v : undefined;
  if (typeof version === 'number' && version !== 1) return refused({ kind: 'wrong-version' });
  // The first fault is enough: a list of all would be as long as what a stranger sends.
  const parsed = v.safeParse(DossierContent, json, { abortEarly: true });
  if (!parsed.success) {
    const errors = parsed.issues.map((issue) => ({
      path: (v.getDotPath(issue) ?? '').slice(0, 200),
      message: issueMessage(issue),
    }));
    return refused({ kind: 'wrong-shape', errors });
  }
  // A second spelling of one dossier (duplicate keys, other order, white space) would mean two contents to two readers; so would a name
  // that the schema drops (__proto__).
  if (canonicalJson(parsed.output) !== content) return refused({ kind: 'not-canonical' });
  if (impossibleText.test(content)) return refused({ kind: 'bad-text' });
  return ok(parsed.output);
}

/** Valibot's own messages quote what they received; ours only say what was expected. */
const issueMessage = (issue: v.BaseIssue<unknown>): string =>
  issue.expected ? `expected ${issue.expected}` : `must satisfy ${issue.type}`;

/** Header and content are made together and must tell the same; the paths of what differs. */
export function contentDisagreements(header: EnvelopeHeader, dossier: Dossier): ContentError[] {
  const told: [path: string, agrees: boolean][] = [
    ['id', header.id === dossier.id],
    ['communeCode', header.commune === dossier.communeCode],
    ['catalogVersion', header.catalog === dossier.catalogVersion],
    ['files', header.files.length === dossier.files.length],
    ...dossier.files.map((file, n): [string, boolean] => {
      const announced = header.files[n];
      return [`files.${n}`, file.n === n && file.size === announced?.size && file.sha256 === announced.sha256];
    }),
  ];
  return told.filter(([, agrees]) => !agrees).map(([path]) => ({ path, message: 'differs from the header of the envelope' }));
}
