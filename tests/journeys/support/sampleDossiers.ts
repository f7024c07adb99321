import { addDays, partsOfDay } from '../../../src/domain/basics/calendarDay.ts';
import { instantToLocalTime } from '../../../src/domain/basics/localTime.ts';
import type { FormState } from '../../../src/domain/form/formState.ts';
import { aFilledForm } from '../../support/aFilledForm.ts';
import { attachPaper, isAtPapers, sayNothingIsDigitised, sayWhoTypes, submit } from './dossierPages.ts';
import { continueFrom, fillForm } from './fillForm.ts';
import { findProcedure, startDossier } from './homePages.ts';
import type { PaperFile } from './noisyPapers.ts';
import type { Person } from './person.ts';

/** Everything that this dossier says of people, to be looked for where it must not be. */
export const birthPeople = ['Hà Văn Úm', 'Hà Minh Khăm', 'Lò Thị Piềng', '038096990011', '038199990012', 'bản Lặn Ngoài'];
export const requestPeople = ['Cụt Văn Ơn', '038081990061', 'bản Đoàn Kết', '0359000222'];

/** The two papers of an ordinary birth that can be scanned. */
const birthCertificate = 'Giấy chứng sinh';
const identityPaper = /^Hộ chiếu/;

export interface BirthScans {
  certificate: readonly PaperFile[];
  /** Shown and given back, unless somebody scans it all the same. */
  identity?: readonly PaperFile[];
}

/** The sample birth, three weeks ago, so that it stays within the sixty days whenever the tests run. */
export function aFilledBirth(): FormState {
  const { year, month, day } = partsOfDay(addDays(instantToLocalTime(new Date().toISOString()).on, -21));
  return aFilledForm('birthRegistration', { childBirthDate: { year, month, day } });
}

/** From the home screen to the slip: đăng ký khai sinh with its scanned papers. Answers the temporary code. */
export async function submitBirth(person: Person, { certificate, identity = [] }: BirthScans): Promise<string> {
  await findProcedure(person, 'khai sinh', 'Thủ tục đăng ký khai sinh');
  await startDossier(person);
  await sayWhoTypes(person);
  await fillForm(person, aFilledBirth());
  await isAtPapers(person);
  await attachPaper(person, birthCertificate, certificate);
  if (identity.length > 0) await attachPaper(person, identityPaper, identity);
  await sayNothingIsDigitised(person);
  await continueFrom(person);
  return submit(person);
}

/** The shortest dossier there is: cấp bản sao từ sổ gốc, by the general request, without a paper to attach. */
const shortRequest = {
  words: 'bản sao từ sổ gốc',
  name: 'Thủ tục cấp bản sao từ sổ gốc',
  answers: { onBehalfOf: 'self' },
};

export async function startRequest(person: Person): Promise<void> {
  await findProcedure(person, shortRequest.words, shortRequest.name);
  await startDossier(person);
  await sayWhoTypes(person);
}

export async function submitRequest(person: Person): Promise<string> {
  await startRequest(person);
  return finishRequest(person);
}

/** From the first page of the form to the slip. */
export async function finishRequest(person: Person): Promise<string> {
  await fillForm(person, aFilledForm('generalRequest', shortRequest.answers));
  await isAtPapers(person);
  await sayNothingIsDigitised(person);
  await continueFrom(person);
  return submit(person);
}
