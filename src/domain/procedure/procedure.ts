import type { FormId } from '../form/formDefinition.ts';

/** National code of an administrative procedure (mã thủ tục), e.g. `1.001193`. */
export type ProcedureCode = string;

/** Field of government that a procedure belongs to (lĩnh vực), as the national list names it, e.g. "Hộ tịch". */
export type ProcedureArea = string;

/** How a dossier may be filed: at the desk, on the national portal, by post. */
export type Channel = 'direct' | 'online' | 'postal';

/** Service level that the province declares: toàn trình, một phần, desk only. Never guessed. */
export type ServiceLevel = 'full' | 'partial' | 'deskOnly' | 'unknown';

/**
 * Processing time (thời hạn giải quyết). `sameDay`: the law gives the result on the day of receipt (received after 15:00 → next
 * working day). `unknown`: the source says nothing that can be counted; the note has its words. Where the source has several times by
 * case, the amount is the ordinary one and the note lists the others.
 */
export type ProcessingTime =
  | { unit: 'workingDay' | 'calendarDay' | 'hour' | 'month'; amount: number; note?: string }
  | { unit: 'sameDay' | 'unknown'; note?: string };

/** `fee` is phí, `charge` is lệ phí: the law keeps them apart. An amount in dong, or unknown; 0 only where the source says free. */
export interface FeeItem {
  kind: 'fee' | 'charge' | 'unspecified';
  amount: number | 'unknown';
  /** Charged for each copy asked for (bản sao). Default: once a dossier. */
  per?: 'copy';
  note?: string;
}

export interface FilingChannel {
  channel: Channel;
  time: ProcessingTime;
  /** An empty list means that the source says nothing of a fee: shown as unknown, never as free. */
  fees: FeeItem[];
}

/** One document of the dossier (thành phần hồ sơ). */
export interface RequiredPaper {
  /** Stable within the procedure, e.g. `birthCertificateOfHospital`; attached files refer to it. The same paper has it in every case. */
  id: string;
  /** Official wording. */
  name: string;
  originals: number;
  copies: number;
  /** Our own plain words: what it looks like, who has it, what to do without it. */
  hint?: string;
  /** `form`: filled in here, nothing to attach. `attach`: hand in or scan. `show`: presented and given back. */
  handling: 'form' | 'attach' | 'show';
  /** Expression over the form's answers; the paper is asked for only while it is true. */
  neededIf?: string;
  /** "nếu có", "hoặc": the dossier may go without it. */
  optional?: boolean;
}

/** Papers by case (trường hợp). An empty name holds for every dossier. */
export interface PaperCase {
  id: string;
  name: string;
  /** Not a case of its own: it only adds papers to another one ("theo ủy quyền", "phải có thêm"), and none has to be chosen. */
  addsOnly?: true;
  papers: RequiredPaper[];
}

export interface Procedure {
  code: ProcedureCode;
  /** Official title. */
  name: string;
  area: ProcedureArea;
  /** What it is for, in a sentence of our own that a farmer would use. */
  summary: string;
  /** Everyday words and abbreviations people search with, e.g. "giấy khai sinh", "làm thẻ bảo hiểm". */
  keywords: string[];
  serviceLevel: ServiceLevel;
  /** Each channel once; empty where the source names none. */
  channels: FilingChannel[];
  paperCases: PaperCase[];
  /** Several of the alternative cases may be true of one dossier, as when address and members change together. Otherwise exactly one. */
  casesMayJoin?: true;
  /** What the citizen gets, official wording. */
  results: string[];
  /** Numbers of the legal texts, e.g. `123/2015/NĐ-CP`. */
  legalBasis: string[];
  /** System in which the dossier is resolved once received. */
  resolvingSystem: 'province' | 'civilStatus' | 'residence' | 'socialInsurance' | 'business' | 'land' | 'unknown';
  /** Who decides, official wording, or unknown. */
  authority: string | 'unknown';
  formId: FormId;
  /** Page of the national portal (dichvucong.gov.vn), where known. */
  portalUrl?: string;
  /** Number of the ministry's decision that published it, where known. */
  decision?: string;
  /** One of those that people come for every day: found and listed first. */
  everyday?: boolean;
  /** Day on which the facts above were last compared with their source (calendar day, ISO). */
  dataOn: string;
}

/** What the list and the search need of a procedure: the catalog's index carries one for each. */
export interface ProcedureSummary {
  code: ProcedureCode;
  name: string;
  area: ProcedureArea;
  keywords: string[];
  serviceLevel: ServiceLevel;
  /** The printed procedures of everyday life come first. */
  everyday: boolean;
}
