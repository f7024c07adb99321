import type { Address, IdentityDocument } from '../answers.ts';
import type { CodeIndex, FormContext } from '../formContext.ts';
import type { Fault } from '../problem.ts';
import { dateFaults } from './dateFaults.ts';

const longestPart = 250;

/**
 * An address has province and commune, or is one historical text where the form allows it. The commune must lie in the province; of a
 * province whose communes are not listed, its name is enough.
 */
export function addressFaults(
  address: Address,
  { historical: mayBeHistorical }: { historical?: boolean },
  codes: FormContext['codes'],
): Fault[] {
  const { provinceCode, communeCode, historical, ...others } = address;
  const faults = tooLong({ historical, village: others.village, province: others.provinceName, commune: others.communeName });
  if (historical !== undefined) {
    const isMixed = Object.keys(address).length > 1;
    return mayBeHistorical && !isMixed ? faults : [...faults, { kind: 'wrongType', part: 'historical' }];
  }
  if (provinceCode === undefined) return [...faults, { kind: 'incomplete', part: 'province' }];
  if (codes?.provinces?.has(provinceCode) === false) faults.push({ kind: 'unknownCode', part: 'province' });
  if (communeCode === undefined) {
    const nameIsEnough = others.communeName !== undefined && isUnlisted(provinceCode, codes?.communes);
    return nameIsEnough ? faults : [...faults, { kind: 'incomplete', part: 'commune' }];
  }
  const commune = codes?.communes?.get(communeCode);
  if (codes?.communes && (!commune || (commune.parent ?? provinceCode) !== provinceCode))
    faults.push({ kind: 'unknownCode', part: 'commune' });
  return faults;
}

function isUnlisted(provinceCode: string, communes: CodeIndex | undefined): boolean {
  return communes !== undefined && ![...communes.values()].some(({ parent }) => parent === provinceCode);
}

/** Only the number is compulsory: kind, issuer and day can be looked up (NĐ 104/2022/NĐ-CP). */
export function documentFaults({ kind, number, issuedBy, issuedOn }: IdentityDocument, codes: FormContext['codes']): Fault[] {
  const faults = tooLong({ kind, number, issuedBy });
  if (number === undefined) faults.push({ kind: 'incomplete', part: 'number' });
  if (kind !== undefined && codes?.identityPapers?.has(kind) === false) faults.push({ kind: 'unknownCode', part: 'kind' });
  if (issuedOn) faults.push(...dateFaults(issuedOn, 'year').map((fault) => ({ ...fault, part: 'issuedOn' })));
  return faults;
}

function tooLong(parts: Record<string, string | undefined>): Fault[] {
  return Object.entries(parts).flatMap(([part, text]) =>
    text !== undefined && text.length > longestPart ? [{ kind: 'tooLong' as const, part }] : [],
  );
}
