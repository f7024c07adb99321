import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openOperatorPassword } from '../../../../src/province/crypto/operatorPassword.ts';
import { openProvinceKey } from '../../../../src/province/crypto/provinceKey.ts';
import { createReceiptSigner } from '../../../../src/province/crypto/signReceipt.ts';
import { isSignedBy } from '../../../support/verifiedReceipt.ts';

const directory = mkdtempSync(join(tmpdir(), 'cua-ban-keys-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));
const receipt = {
  v: 1 as const,
  id: 'a'.repeat(32),
  digest: 'b'.repeat(64),
  receivedAt: '2026-11-23T02:30:00.000Z',
  epoch: 1,
  lsn: 2,
};

describe('the key of the province', () => {
  it('is made once, readable by its owner alone, and the same ever after', () => {
    const first = openProvinceKey(join(directory, 'keys'));
    const again = openProvinceKey(join(directory, 'keys'));
    expect(again.keys).toEqual(first.keys);
    expect(first.kid).toMatch(/^[0-9a-f]{16}$/);
    expect(statSync(join(directory, 'keys', 'province-signing.pem')).mode & 0o777).toBe(0o600);
  });

  it('signs so that whoever has its public half can verify, and nothing else passes', () => {
    const signer = openProvinceKey(join(directory, 'keys'));
    const signed = createReceiptSigner(signer)(receipt);
    expect(isSignedBy(signer.keys, signed)).toBe(true);
    expect(isSignedBy(signer.keys, { ...signed, receipt: { ...receipt, lsn: 3 } })).toBe(false);
    expect(isSignedBy(openProvinceKey(join(directory, 'other')).keys, { ...signed, kid: signer.kid })).toBe(false);
  });

  it('of another kind is refused, not replaced', () => {
    const path = join(directory, 'foreign');
    openProvinceKey(path);
    writeFileSync(join(path, 'province-signing.pem'), 'not a key');
    expect(() => openProvinceKey(path)).toThrow(/./);
    expect(readFileSync(join(path, 'province-signing.pem'), 'utf8')).toBe('not a key');
  });
});

it('the operators’ password is made once, long, and readable by its owner alone', () => {
  const path = join(directory, 'operator-password');
  let calls = 0;
  const chance = { bytes: (count: number) => new Uint8Array(count).fill(++calls) };
  const password = openOperatorPassword(path, chance);
  expect(password).toMatch(/^[0-9a-f]{6}(-[0-9a-f]{6}){4}$/);
  expect(openOperatorPassword(path, chance)).toBe(password);
  expect(statSync(path).mode & 0o777).toBe(0o600);
  writeFileSync(path, '\n');
  expect(() => openOperatorPassword(path, chance)).toThrow(path);
});
