import { expect, it } from 'vitest';
import { ownAddress } from '../../../../src/kiosk/platform/ownAddress.ts';

const at = (address: string) => ownAddress(new URL(address));

it('an address that means "this machine" leads nowhere from a telephone', () => {
  for (const address of ['http://localhost:8080', 'http://127.0.0.1:8080', 'http://[::1]:8080', 'http://kiosk.localhost'])
    expect(at(address)).toBeUndefined();
  expect(at('https://motcua.thanhhoa.example/outbox')).toBe('https://motcua.thanhhoa.example');
});
