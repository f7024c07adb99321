import { describe, expect, it } from 'vitest';
import { readSettings, SettingsError } from '../../../src/province/settings.ts';

describe('settings', () => {
  it('need nothing to start on one’s own machine', () => {
    const { dataDirectory, ...settings } = readSettings({ PORT: '', DATABASE_URL: '  ' });
    expect(settings).toEqual({
      port: 8080,
      host: '127.0.0.1',
      databaseUrl: undefined,
      publicUrl: undefined,
      behindProxy: false,
      operatorPassword: undefined,
    });
    expect(dataDirectory).toMatch(/[\\/]\.data$/);
  });

  it('are read from the environment', () => {
    const settings = readSettings({
      PORT: '80',
      HOST: '0.0.0.0',
      DATA_DIR: '/var/lib/cua-ban',
      DATABASE_URL: 'postgresql://province:secret@db:5432/province',
      PUBLIC_URL: 'https://cuaban.example.gov.vn',
      BEHIND_PROXY: '1',
      OPERATOR_PASSWORD: 'twelve signs',
    });
    expect(settings).toMatchObject({ port: 80, host: '0.0.0.0', behindProxy: true, operatorPassword: 'twelve signs' });
    expect(settings.publicUrl?.protocol).toBe('https:');
  });

  it.each([
    ['PORT', '65536'],
    ['PORT', '8080x'],
    ['HOST', 'a host'],
    ['DATABASE_URL', 'mysql://a/b'],
    ['DATABASE_URL', 'postgresql://nowhere'],
    ['PUBLIC_URL', 'cuaban.example'],
    ['PUBLIC_URL', 'https://cuaban.example/kiosk'],
    ['BEHIND_PROXY', 'maybe'],
    ['OPERATOR_PASSWORD', 'short'],
  ])('say what is wrong with %s=%s', (name, value) => {
    expect(() => readSettings({ [name]: value })).toThrow(SettingsError);
    expect(() => readSettings({ [name]: value })).toThrow(name);
  });

  it('say all that is wrong at once', () => {
    expect(() => readSettings({ PORT: 'x', BEHIND_PROXY: 'x' })).toThrow(/PORT[^]*BEHIND_PROXY/);
  });

  it('never repeat a password or an address in an error', () => {
    expect(() => readSettings({ DATABASE_URL: 'mysql://province:s3cr3t@db/x' })).toThrow(/^(?!.*s3cr3t)/);
  });
});
