import { encodeEnvelope } from '../../../contract/envelope.ts';
import type { EnvelopeHeader } from '../../../contract/envelopeHeader.ts';
import { PROTOCOL_VERSION } from '../../../contract/versions.ts';
import { msToInstant } from '../../../domain/basics/instant.ts';
import { refused, type Outcome } from '../../../domain/basics/outcome.ts';
import type { Dossier } from '../../../domain/dossier/dossier.ts';
import { whatIsSaid, type Unsaid } from '../../../domain/dossier/whatIsSaid.ts';
import { createFormState } from '../../../domain/form/createFormState.ts';
import { finaliseAnswers } from '../../../domain/form/finaliseAnswers.ts';
import type { Problem } from '../../../domain/form/problem.ts';
import type { PaperGap } from '../../../domain/paper/paperChecklist.ts';
import type { Procedure } from '../../../domain/procedure/procedure.ts';
import type { Announcer } from '../../ports/windows.ts';
import type { CatalogStore, NewOutboxEntry, Outbox } from '../../ports/storage.ts';
import type { Clock } from '../../ports/time.ts';
import type { Digest } from '../../ports/sealing.ts';
import type { Draft } from '../../../domain/dossier/draft.ts';
import type { OutboxEntry } from '../../records/outboxEntry.ts';
import type { Sealer } from '../../ports/sealing.ts';
import type { SettingsStore, StorageFault } from '../../ports/storage.ts';
import { answerFiles, judgeAnswerFiles } from '../../../domain/dossier/answerFiles.ts';
import { judgePapers, type PaperFault } from '../../../domain/paper/judgePapers.ts';
import { createPaperList } from '../../../domain/paper/createPaperList.ts';
import { draftToDossier } from '../../../domain/dossier/draftToDossier.ts';
import { readDeskTime } from '../machine/readDeskTime.ts';
import { todayOf, type OpenedForm } from './openForm.ts';
import { pendingSlip } from '../../../domain/dossier/pendingSlip.ts';

/** Why a dossier could not be submitted: what is still missing, or that the disk refused. Everything stays as it is. */
export type SubmitRefusal =
  | { kind: 'answers'; problems: Problem[] }
  /** Nobody has said who typed, how it is filed, … : never taken for granted. */
  | { kind: 'notSaid'; what: Unsaid[] }
  /** It is not said which case (trường hợp) this is, or the procedure has no such case. */
  | { kind: 'cases' }
  | { kind: 'papers'; paperIds: string[]; gaps: PaperGap[] }
  | { kind: 'noCommune' }
  | { kind: 'storage'; fault: StorageFault };

export interface SubmitPorts {
  outbox: Outbox;
  catalog: CatalogStore;
  settings: SettingsStore;
  sealer: Sealer;
  digest: Digest;
  clock: Clock;
  announcer: Announcer;
  /** Version of this app, for the header of the envelope. */
  appVersion: string;
}

/**
 * The officer submits; the kiosk sends later. `draft` must be what is stored. Ok means that the dossier is in the outbox, on the disk,
 * and no longer a draft (I1); repeating it, here or in another window, changes nothing (I3).
 */
export async function submitDossier(
  ports: SubmitPorts,
  draft: Draft,
  procedure: Procedure,
  form: OpenedForm,
): Promise<Outcome<OutboxEntry, SubmitRefusal>> {
  const { outbox, catalog, settings, clock, announcer } = ports;
  const machine = await settings.get();
  if (machine.communeCode === '') return refused({ kind: 'noCommune' });
  const finalisedAt = msToInstant(clock.now());
  const time = await readDeskTime(ports);
  // The province checks the answers with the day on which they were finalised, so a dossier begun yesterday is judged anew.
  const context = { ...form.context, ...todayOf(time) };
  const answers = finaliseAnswers(form.compiled, draft.answers, context);
  if (!answers.ok) return refused({ kind: 'answers', problems: answers.error });
  const state = createFormState(form.compiled, answers.value, context);
  const checklist = createPaperList(procedure, form.compiled)(state, draft);
  const said = whatIsSaid(draft);
  if (!said.ok) return refused({ kind: 'notSaid', what: said.error });
  const dossier = draftToDossier(draft, {
    ...said.value,
    answers: answers.value,
    state,
    checklist,
    communeCode: machine.communeCode,
    clockOffsetMs: machine.clockOffsetMs,
    finalisedAt,
    judgedOn: context.today,
    catalogVersion: form.catalogVersion,
  });
  const withoutFile = judgeAnswerFiles(answerFiles(form.compiled, dossier.answers), dossier.files);
  if (withoutFile.length > 0) return refused({ kind: 'answers', problems: withoutFile.flatMap(toProblem) });
  const faults = judgePapers(procedure, checklist, dossier);
  if (faults.some(({ about }) => about === 'cases')) return refused({ kind: 'cases' });
  if (faults.length > 0) {
    return refused({ kind: 'papers', paperIds: checklist.gaps.map(({ paper }) => paper.id), gaps: checklist.gaps });
  }
  const communes = await catalog.codeList('communes');
  const slip = pendingSlip(dossier, checklist, procedure, {
    communeName: communes?.items.find(({ code }) => code === machine.communeCode)?.name ?? '',
    calendar: await catalog.calendar(),
    time,
  });
  const submitted = await outbox.submit(draft, (seq) => seal(ports, dossier, slip, { seq, device: machine.deviceId }));
  if (!submitted.ok) return refused({ kind: 'storage', fault: submitted.error });
  announcer.announce('outbox');
  announcer.announce('drafts');
  return submitted;
}

/** The answer is there and its file is not: it must be given anew. */
const toProblem = (fault: PaperFault): Problem[] =>
  fault.about === 'answer' ? [{ questionId: fault.questionId, kind: 'required', severity: 'error' }] : [];

async function seal(
  { sealer, digest, appVersion }: SubmitPorts,
  dossier: Dossier,
  slip: OutboxEntry['slip'],
  { seq, device }: { seq: number; device: string },
): Promise<NewOutboxEntry> {
  const { id, communeCode, catalogVersion, finalisedAt, files } = dossier;
  const { kid, body } = await sealer.seal(dossier);
  const header: EnvelopeHeader = {
    v: PROTOCOL_VERSION,
    kid,
    id,
    device,
    commune: communeCode,
    seq,
    catalog: catalogVersion,
    app: appVersion,
    createdLocal: finalisedAt,
    files: files.map(({ n, size, sha256 }) => ({ n, size, sha256 })),
  };
  const envelope = encodeEnvelope({ header, body });
  return {
    envelope,
    entry: {
      id,
      digest: await digest.sha256(envelope),
      seq,
      state: 'queued',
      slip,
      files,
      envelopeSize: envelope.length,
      queuedAt: finalisedAt,
      attempts: 0,
    },
  };
}
