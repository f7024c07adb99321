import { describe, expect, it } from 'vitest';
import { limits } from '../../../../src/contract/versions.ts';
import type { Dossier } from '../../../../src/domain/dossier/dossier.ts';
import { deflate, inflate } from '../../../../src/kiosk/platform/deflate.ts';
import { plainSealer } from '../../../../src/kiosk/platform/plainSealer.ts';

const dossier: Dossier = {
  v: 1,
  id: '0123456789abcdef0123456789abcdef',
  temporaryCode: 'CG-23456-789AB',
  procedureCode: '1.001193',
  procedureName: 'Đăng ký khai sinh',
  catalogVersion: 1,
  formId: 'birthRegistration',
  formVersion: 1,
  communeCode: '14923',
  channel: 'direct',
  paperCaseIds: [],
  answers: { childName: 'Lò Văn Thử' },
  papers: [],
  files: [],
  flags: { verifiedWithVneid: false, digitised: false, reusedPapers: false },
  assistance: { typedBy: 'officer', confirmedBy: 'applicant' },
  applicantName: 'Hà Thị Mẫu',
  startedAt: '2026-11-23T02:00:00.000Z',
  finalisedAt: '2026-11-23T02:10:00.000Z',
};

describe('a plain body', () => {
  it('can be read back on this machine', async () => {
    const { kid, body } = await plainSealer.seal(dossier);
    expect(kid).toBe('plain');
    expect(body.length % 256).toBe(0);
    expect(await plainSealer.open(kid, body)).toEqual(dossier);
  });

  it('is undefined when it is sealed, cut or damaged', async () => {
    const { body } = await plainSealer.seal(dossier);
    expect(await plainSealer.open('province-2026', body)).toBeUndefined();
    expect(await plainSealer.open('plain', body.subarray(0, 100))).toBeUndefined();
    const damaged = body.slice();
    damaged[20]! ^= 0xff;
    expect(await plainSealer.open('plain', damaged)).toBeUndefined();
  });

  it('never inflates beyond what a dossier may be', async () => {
    const bomb = await deflate(new Uint8Array(limits.dossier + 1));
    expect(bomb.length).toBeLessThan(10_000);
    await expect(inflate(bomb, limits.dossier)).rejects.toThrow(RangeError);
  });
});
