import { describe, expect, it } from 'vitest';
import { explainStartFault, type StartStep } from '../../../src/province/startFault.ts';

const settings = {
  dataDirectory: '/var/lib/cua-ban',
  databaseUrl: 'postgresql://province:s3cr3t@db.example:5433/kiosk',
  host: '10.0.0.9',
  port: 80,
};

const fault = (code: string, message = code, cause?: Error) => Object.assign(new Error(message, { cause }), { code });

describe('a start that fails', () => {
  it.each<[StartStep, Error, RegExp]>([
    ['data', fault('EACCES'), /^DATA_DIR \(\/var\/lib\/cua-ban\) cannot be written by this account/],
    ['data', fault('EROFS'), /^DATA_DIR .* cannot be written/],
    ['data', fault('ENOSPC'), /^The disk is full: make room/],
    ['ownDatabase', new Error('initdb failed. could not extend file: No space left on device'), /^The disk is full/],
    ['ownDatabase', new Error('initdb failed. could not open: Permission denied'), /^DATA_DIR .* cannot be written/],
    [
      'ownDatabase',
      new Error('initdb failed. invalid binary "/root/kiosk/bin/initdb": Permission denied'),
      /account may not enter this folder/,
    ],
    [
      'ownDatabase',
      new Error('/root/kiosk/bin/initdb is out of reach of its account, and setpriv is not there', { cause: fault('ENOENT') }),
      /account may not enter this folder/,
    ],
    ['givenDatabase', fault('ECONNREFUSED'), /^No PostgreSQL answers at db\.example:5433\/kiosk/],
    ['givenDatabase', new Error('timeout exceeded when trying to connect'), /^No PostgreSQL answers/],
    ['givenDatabase', fault('28P01'), /does not let this user in/],
    ['givenDatabase', new Error('not up to date', { cause: fault('42501') }), /may not make tables in db\.example:5433\/kiosk/],
    [
      'ownDatabase',
      new Error('not up to date', { cause: new Error('corrupted migrations: 0099 is missing') }),
      /^The database belongs to a newer/,
    ],
    ['givenDatabase', fault('53100'), /^The disk is full/],
    ['server', fault('EADDRINUSE'), /^Port 80 of 10\.0\.0\.9 is in use/],
    ['server', fault('EACCES'), /may not open port 80: set PORT to 1024 or more/],
    ['server', fault('EADDRNOTAVAIL'), /^HOST \(10\.0\.0\.9\) is no address of this machine/],
  ])('while it was at %s is explained (%s)', (step, error, line) => {
    expect(explainStartFault(error, step, settings)).toMatch(line);
    expect(explainStartFault(error, step, settings)).not.toContain('s3cr3t');
  });

  it('for a reason that nobody foresaw is told as it is, in one line', () => {
    const told = explainStartFault(new Error('this key\nis not P-256'), 'data', settings);
    expect(told).toBe('The province could not start: this key is not P-256');
  });
});
