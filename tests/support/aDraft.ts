import type { Draft } from '../../src/domain/dossier/draft.ts';

/** A draft of a birth registration, an hour into the working day. */
export function aDraft(with_: Partial<Draft> = {}): Draft {
  return {
    id: '0123456789abcdef0123456789abcdef',
    procedureCode: '1.001193',
    procedureName: 'Thủ tục đăng ký khai sinh',
    procedureVersion: 'a'.repeat(64),
    catalogVersion: 1,
    formId: 'birthRegistration',
    formVersion: 1,
    paperCaseIds: [],
    answers: {},
    papers: [],
    files: [],
    flags: { verifiedWithVneid: false, digitised: false, reusedPapers: false },
    assistance: { typedBy: 'officer', confirmedBy: 'applicant' },
    place: '',
    startedAt: '2026-11-23T02:00:00.000Z',
    savedAt: '2026-11-23T02:00:00.000Z',
    revision: 0,
    ...with_,
  };
}
