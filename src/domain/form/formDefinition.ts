/** Stable name of a form, camelCase English, e.g. `birthRegistration`. */
export type FormId = string;

/** Name of a question, unique within its form (columns of a table: unique within the form as well). Letters, digits, `_`. */
export type QuestionId = string;

/**
 * An XLSForm expression (the ODK world's XPath 1.0 subset), e.g. `${age} < 18 and selected(${papers}, 'birth')`.
 * `.` is the question's own value. Parts of composite answers are read as `${home.commune}`; see `form/expression`.
 */
export type Expression = string;

/** How well the labels are known: A seen in full, B partly seen, C from knowledge only (never printed as official). */
export type FormGrade = 'A' | 'A-' | 'B' | 'C';

/** A form (tờ khai) as data: versioned, never code. A published (id, version) never changes. All its texts are Vietnamese; translations are apart. */
export interface FormDefinition {
  id: FormId;
  /** Positive integer, raised by every change. */
  version: number;
  /** Statutory title, in capitals as printed. */
  title: string;
  grade: FormGrade;
  /** Legal text that fixes the form, e.g. "Thông tư 04/2020/TT-BTP, Phụ lục 5". */
  source: string;
  pages: Page[];
  /** Closing pledge (cam đoan), verbatim. */
  pledge: string;
}

/** One screen: one group of questions. */
export interface Page {
  id: string;
  title: string;
  /** Statutory sentence that the printed form has above this group, verbatim. */
  lead?: string;
  help?: string;
  showIf?: Expression;
  questions: Question[];
}

export interface Check {
  /** Must be true; `.` is the value. Not evaluated while the answer is empty (XForms). */
  rule: Expression;
  message: string;
  /** A warning never blocks: the officer decides. Default: error. */
  severity?: 'error' | 'warning';
}

export interface Choice {
  code: string;
  label: string;
}

/** Which person a question speaks of, and what of him: lets a card reader fill it in. */
export interface PersonField {
  role: string;
  field: 'name' | 'birthDate' | 'sex' | 'personalId' | 'identityDocument' | 'residence' | 'ethnicGroup' | 'phone' | 'email';
}

export interface QuestionBase {
  id: QuestionId;
  /** Statutory label, word for word as printed (with its note number, e.g. "Nơi cư trú: (2)"). */
  label: string;
  /** What to write, in plain words of our own. */
  help?: string;
  /** true, or an expression. Default: false; the screen then says "(không bắt buộc)". */
  required?: boolean | Expression;
  showIf?: Expression;
  checks?: Check[];
  /** The value is computed and cannot be typed. */
  compute?: Expression;
  /** Initial value, evaluated once when the draft starts. The person can change it. */
  initial?: Expression;
  person?: PersonField;
  /** Sensitive: never in logs, lists, or the search of drafts. */
  secured?: boolean;
  /** Number or letter printed before the label, e.g. "11", "3.1". */
  number?: string;
}

export type ChoiceSource = { choices: Choice[] } | { codeList: CodeListId };

export type Question =
  | (QuestionBase & { type: 'text'; maxLength?: number; lines?: number })
  | (QuestionBase & { type: 'name' })
  | (QuestionBase & { type: 'number'; min?: number; max?: number; unit?: string })
  | (QuestionBase & { type: 'money' })
  /** `precision`: the least that must be known. `year` allows year only or month and year. Default: day. */
  | (QuestionBase & { type: 'date'; precision?: 'year' | 'month' | 'day' })
  | (QuestionBase & { type: 'time' })
  | (QuestionBase & { type: 'choice' } & ChoiceSource)
  | (QuestionBase & { type: 'choices' } & ChoiceSource)
  | (QuestionBase & { type: 'yesNo' })
  /** Twelve digits, or the explicit answer "chưa có" (`none`) where the form allows it. */
  | (QuestionBase & { type: 'personalId'; mayBeNone?: boolean })
  | (QuestionBase & { type: 'identityDocument' })
  | (QuestionBase & { type: 'phone' })
  | (QuestionBase & { type: 'email' })
  /** `historical`: a free text of three levels is allowed instead (birthplaces, old certificates). */
  | (QuestionBase & { type: 'address'; historical?: boolean })
  | (QuestionBase & { type: 'ethnicity' })
  | (QuestionBase & { type: 'table'; columns: Question[]; minRows?: number; maxRows?: number; rowName: string })
  | (QuestionBase & { type: 'file' })
  | (QuestionBase & { type: 'signature' })
  /** Text to read, with nothing to answer. */
  | (QuestionBase & { type: 'statement' });

export type QuestionType = Question['type'];

/** Code lists that the catalog publishes. */
export type CodeListId =
  'provinces' | 'communes' | 'ethnicGroups' | 'nationalities' | 'identityPapers' | 'relations' | 'publicHolidays';

export interface CodeListItem {
  code: string;
  name: string;
  /** Code of the item above it in another list, e.g. the province of a commune. */
  parent?: string;
  /** Other spellings found on papers; used to search, never shown. */
  otherNames?: string[];
}

export interface CodeList {
  id: CodeListId;
  /** Day of the data (ISO). */
  dataOn: string;
  items: CodeListItem[];
}
