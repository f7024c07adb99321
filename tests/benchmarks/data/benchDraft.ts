import { bytesToHex } from '../../../src/domain/basics/bytesToHex.ts';
import type { Answers } from '../../../src/domain/form/answers.ts';
import type { Procedure } from '../../../src/domain/procedure/procedure.ts';
import type { Chance } from '../../../src/kiosk/ports/time.ts';
import type { Draft } from '../../../src/domain/dossier/draft.ts';
import { createSeededChance } from '../../support/seededChance.ts';
import { aCardOf, cutVanOn, haVanUm, leThiSuu, loThiPieng, thaoAPo } from '../../support/samplePeople.ts';
import { createWriter } from './vietnameseText.ts';

/** Đổi, cấp lại Giấy xác nhận khuyết tật: the general request, and one paper. */
export const BENCH_PROCEDURE = '1.001653';
export const BENCH_COMMUNE = '14956';

const people = [cutVanOn, haVanUm, leThiSuu, loThiPieng, thaoAPo];
const WORDS = 190;
const LONGEST = 1_000;

/** A finished draft whose dossier weighs about 4 kB as JSON. `n` fixes all but the id: that is new each time. */
export function createBenchDraft(
  { bytes }: Pick<Chance, 'bytes'>,
  n: number,
  { procedure, procedureVersion, formVersion, catalogVersion }: PublishedProcedure,
): Draft {
  return {
    id: bytesToHex(bytes(16)),
    procedureCode: procedure.code,
    procedureName: procedure.name,
    procedureVersion,
    catalogVersion,
    formId: procedure.formId,
    formVersion,
    paperCaseIds: [],
    answers: createAnswers(n),
    papers: [{ paperId: paperOf(procedure), state: 'onPaper' }],
    files: [],
    flags: { verifiedWithVneid: false, digitised: false, reusedPapers: false },
    assistance: { typedBy: 'officer', confirmedBy: 'applicant' },
    place: 'check',
    startedAt: '2026-11-23T02:00:00.000Z',
    savedAt: '2026-11-23T02:10:00.000Z',
    revision: 0,
  };
}

export interface PublishedProcedure {
  procedure: Procedure;
  procedureVersion: string;
  formVersion: number;
  catalogVersion: number;
}

export const paperOf = ({ paperCases }: Procedure): string => paperCases[0]!.papers[0]!.id;

function createAnswers(n: number): Answers {
  const write = createWriter(createSeededChance(n + 1));
  const person = people[n % people.length]!;
  return {
    registeringOffice: 'Trung tâm Phục vụ hành chính công xã Pù Luông, tỉnh Thanh Hóa',
    requesterName: person.name,
    requesterBirthDate: person.birthDate,
    requesterPhone: '0359000222',
    requesterResidence: person.residence,
    requesterIdentity: aCardOf(person),
    onBehalfOf: 'self',
    requestContent: write(WORDS).slice(0, LONGEST).trim(),
    requestNotes: write(WORDS).slice(0, LONGEST).trim(),
    resultDelivery: 'desk',
  };
}

/** A scan of so many bytes, each different; it cannot be compressed, as a real one. */
export function createScan(run: number, n: number, size: number): Uint8Array<ArrayBuffer> {
  const bytes = createSeededChance(run * 10_000 + n).bytes(size);
  bytes.set([0xff, 0xd8, 0xff, 0xe0]);
  return bytes;
}
