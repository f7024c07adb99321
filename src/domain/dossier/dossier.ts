import type { CalendarDay } from '../basics/calendarDay.ts';
import type { FileFacts } from '../paper/fileFacts.ts';
import type { Answers } from '../form/answers.ts';
import type { FormId, QuestionId } from '../form/formDefinition.ts';
import type { PaperAnswer } from '../paper/attachedPaper.ts';
import type { Channel, ProcedureCode } from '../procedure/procedure.ts';

/** 128 random bits made when the draft starts, as 32 lower-case hex digits. The same from the first letter typed to the archive (I3). */
export type DossierId = string;

/** A file stands for a required paper, or it is itself the answer to a question. */
export type FileOwner = { paperId: string; questionId?: never } | { questionId: QuestionId; paperId?: never };

/** A file that belongs to a draft or to a queued dossier. Its bytes lie in the files table under (dossier, sha256). */
export type StoredFile = FileFacts & FileOwner;

/** One file of the manifest. `n` counts from 0. */
export type ManifestFile = StoredFile & { n: number };

/** Who held the keyboard and who said yes: they are often two people at an assisted desk. */
export interface Assistance {
  typedBy: 'applicant' | 'officer' | 'companion';
  confirmedBy: 'applicant' | 'representative';
}

/** Explicit in every dossier, never defaulted (rules of the exchange with the national portal). */
export interface DossierFlags {
  verifiedWithVneid: boolean;
  digitised: boolean;
  reusedPapers: boolean;
  /** Why a paper was asked for that a database should have answered, when it could not be reached. */
  databaseUnavailable?: string;
}

/** A finalised dossier (hồ sơ): immutable from here on. It is the plain content of an envelope. */
export interface Dossier {
  v: 1;
  id: DossierId;
  temporaryCode: string;
  procedureCode: ProcedureCode;
  procedureName: string;
  catalogVersion: number;
  formId: FormId;
  formVersion: number;
  /** Commune whose desk it was made at (five digits). */
  communeCode: string;
  channel: Channel;
  paperCaseIds: string[];
  answers: Answers;
  papers: PaperAnswer[];
  files: ManifestFile[];
  flags: DossierFlags;
  assistance: Assistance;
  /** Name as in the form's requester, for the list of the desk. */
  applicantName: string;
  /** By the kiosk's clock (ISO UTC): a record, never an order (I6). */
  startedAt: string;
  finalisedAt: string;
  /**
   * The day that its answers were judged by: the best that the kiosk knew of today, which may be another than its clock's. Absent in
   * what kiosks of release 0.1.0 made.
   */
  judgedOn?: CalendarDay;
  /** Server time minus kiosk time in ms, when last measured; absent if the kiosk never heard the province. */
  clockOffsetMs?: number;
}
