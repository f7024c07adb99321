import { hexToBytes } from '../basics/bytesToHex.ts';
import type { CalendarDay } from '../basics/calendarDay.ts';
import type { Assistance, Dossier, DossierFlags, StoredFile } from './dossier.ts';
import { applicantName } from '../form/applicantName.ts';
import type { Answers } from '../form/answers.ts';
import type { FormState } from '../form/formState.ts';
import { createTemporaryCode } from '../identity/temporaryCode.ts';
import type { PaperAnswer } from '../paper/attachedPaper.ts';
import type { PaperChecklist, PaperTask } from '../paper/paperChecklist.ts';
import { answerFiles, type AnswerFile } from './answerFiles.ts';
import type { Draft } from './draft.ts';

interface Finalised {
  answers: Answers;
  state: FormState;
  checklist: PaperChecklist;
  flags: DossierFlags;
  assistance: Assistance;
  /** Commune of the desk it is made at. */
  communeCode: string;
  /** Server time minus kiosk time in ms, when last measured. */
  clockOffsetMs: number | undefined;
  finalisedAt: string;
  judgedOn: CalendarDay;
  catalogVersion: number;
}

/** The immutable dossier. Files of papers and questions that are not asked for (any more) stay on this machine and do not travel. */
export function draftToDossier(
  draft: Draft,
  {
    answers,
    state,
    checklist,
    flags,
    assistance,
    communeCode,
    clockOffsetMs,
    finalisedAt,
    judgedOn,
    catalogVersion,
  }: Finalised,
): Dossier {
  const asked = checklist.tasks.filter(({ status }) => status !== 'notAsked');
  const askedIds = new Set(asked.map(({ paper }) => paper.id));
  const { id, procedureCode, procedureName, formId, formVersion, paperCaseIds, startedAt } = draft;
  return {
    v: 1,
    id,
    temporaryCode: temporaryCodeOf(id),
    procedureCode,
    procedureName,
    catalogVersion,
    formId,
    formVersion,
    communeCode,
    // At the desk it is filed directly, unless it was filed with the citizen's own e-ID (rules of the national portal).
    channel: flags.verifiedWithVneid ? 'online' : 'direct',
    paperCaseIds,
    answers,
    papers: asked.flatMap((task) => toAnswer(task) ?? []),
    files: [
      ...draft.files.filter(({ paperId }) => paperId !== undefined && askedIds.has(paperId)),
      ...answerFiles(state.form, answers).flatMap((answer) => toAnswerFile(answer, draft.files) ?? []),
    ].map((file, n) => ({ ...file, n })),
    flags,
    assistance,
    applicantName: applicantName(state),
    startedAt,
    finalisedAt,
    judgedOn,
    ...(clockOffsetMs !== undefined && { clockOffsetMs: Math.round(clockOffsetMs) }),
  };
}

/** Made of the dossier's own random id: the same however often it is worked out, and on whichever machine. */
const temporaryCodeOf = (id: Draft['id']): string => createTemporaryCode(hexToBytes(id));

/** Drafts of before files had an owner by type keep those of questions under the question's name as well. */
function toAnswerFile({ questionId, sha256 }: AnswerFile, files: readonly StoredFile[]): StoredFile | undefined {
  const file = files.find((each) => each.sha256 === sha256 && (each.questionId ?? each.paperId) === questionId);
  if (!file) return undefined;
  const { paperId: _p, questionId: _q, ...facts } = file;
  return { ...facts, questionId };
}

/** Nothing was said of a paper that is only shown, of an optional one left open, or of the form itself. */
function toAnswer({ paper, status, reason }: PaperTask): PaperAnswer | undefined {
  const state = status === 'attached' ? 'have' : status;
  if (state !== 'have' && state !== 'onPaper' && state !== 'missing' && state !== 'notNeeded') return undefined;
  return { paperId: paper.id, state, ...(reason && { reason }) };
}
