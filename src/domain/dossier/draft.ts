import type { Assistance, DossierFlags, DossierId, StoredFile } from './dossier.ts';
import type { Answers } from '../form/answers.ts';
import type { FormId } from '../form/formDefinition.ts';
import type { PaperAnswer } from '../paper/attachedPaper.ts';
import type { ProcedureCode } from '../procedure/procedure.ts';

export interface Draft {
  id: DossierId;
  procedureCode: ProcedureCode;
  procedureName: string;
  /** SHA-256 of the procedure as the draft began with it: its papers and times stay, whatever the catalog does. */
  procedureVersion: string;
  catalogVersion: number;
  formId: FormId;
  /** The form stays at this version whatever the catalog does. */
  formVersion: number;
  paperCaseIds: string[];
  answers: Answers;
  papers: PaperAnswer[];
  files: StoredFile[];
  /** What nobody has said yet is absent: a dossier carries no answer that was not given. */
  flags: Partial<DossierFlags>;
  assistance: Partial<Assistance>;
  /** Where the person was, to come back there after a crash: a page id, `papers` or `check`. */
  place: string;
  startedAt: string;
  savedAt: string;
  /** The refused dossier that this draft puts right. */
  corrects?: DossierId;
  /** Raised by each save; a save on an older revision is refused with `conflict` (two windows). */
  revision: number;
}
