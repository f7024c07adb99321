import { describe, expect, test } from 'vitest';
import { isInstalled } from '../../../.tools/install.mjs';

const wanted = {
  '': { version: '0.1.0' },
  'node_modules/hono': { version: '4.13.19', integrity: 'sha512-a' },
  'node_modules/native-mac': { version: '1.0.0', integrity: 'sha512-b', optional: true },
};

describe('npm ci is skipped', () => {
  test('when what npm installed is what the lock asks for', () => {
    expect(isInstalled(wanted, { 'node_modules/hono': { version: '4.13.19', integrity: 'sha512-a' } })).toBe(true);
  });
});

describe('npm ci runs', () => {
  test.each([
    ['nothing is installed', {}],
    ['a version changed', { 'node_modules/hono': { version: '4.13.18', integrity: 'sha512-a' } }],
    ['the same version has other bytes', { 'node_modules/hono': { version: '4.13.19', integrity: 'sha512-x' } }],
    [
      'something is installed that the lock no longer has',
      { 'node_modules/hono': { version: '4.13.19', integrity: 'sha512-a' }, 'node_modules/old': { version: '1.0.0' } },
    ],
  ])('when %s', (_name, installed) => {
    expect(isInstalled(wanted, installed)).toBe(false);
  });
});
