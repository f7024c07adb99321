import type { CompiledForm } from '../form/compileForm.ts';
import type { Answers } from '../form/answers.ts';
import type { QuestionId } from '../form/formDefinition.ts';
import type { PaperFault } from '../paper/judgePapers.ts';
import type { StoredFile } from './dossier.ts';

/** A file or a picture of a signature that is itself an answer: the answer is its SHA-256. */
export interface AnswerFile {
  questionId: QuestionId;
  sha256: string;
}

/** Every file that the answers name, those in rows of tables too; each once. */
export function answerFiles({ byId }: Pick<CompiledForm, 'byId'>, answers: Answers): AnswerFile[] {
  const found = Object.entries(answers).flatMap(([questionId, answer]): AnswerFile[] => {
    const question = byId.get(questionId)?.question;
    if (question?.type === 'file' || question?.type === 'signature') {
      return typeof answer === 'string' ? [{ questionId, sha256: answer }] : [];
    }
    const rows = question?.type === 'table' && Array.isArray(answer) ? answer : [];
    return rows.flatMap((row) => (typeof row === 'object' ? answerFiles({ byId }, row.answers) : []));
  });
  return [...new Map(found.map((file) => [`${file.questionId} ${file.sha256}`, file])).values()];
}

/** An answer without its file, and a file that answers nothing. */
export function judgeAnswerFiles(named: readonly AnswerFile[], files: readonly StoredFile[]): PaperFault[] {
  const isSame = (file: StoredFile, { questionId, sha256 }: AnswerFile) =>
    file.questionId === questionId && file.sha256 === sha256;
  const lacking = named.filter((answer) => !files.some((file) => isSame(file, answer)));
  const strange = files.filter((file) => file.questionId !== undefined && !named.some((answer) => isSame(file, answer)));
  return [
    ...lacking.map(({ questionId }): PaperFault => ({ about: 'answer', questionId, cause: 'noFile' })),
    ...strange.map(({ questionId = '' }): PaperFault => ({ about: 'answer', questionId, cause: 'notAnswered' })),
  ];
}
