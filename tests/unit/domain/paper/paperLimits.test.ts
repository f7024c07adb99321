import { describe, expect, it } from 'vitest';
import { paperLimits } from '../../../../src/domain/paper/paperLimits.ts';
import { sniffPaperType } from '../../../../src/domain/paper/sniffPaperType.ts';

const bytes = (...parts: (string | number)[]) =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'number' ? [part] : [...part].map((letter) => letter.charCodeAt(0)))),
  );
const jpeg = bytes(0xff, 0xd8, 0xff, 0xe0, 0x00, 0x10, 'JFIF', 0x00, 0x01);

describe('the type of a file', () => {
  it.each([
    ['image/jpeg', jpeg],
    ['image/jpeg', bytes(0xff, 0xd8, 0xff, 0xe1, 0, 0, 'Exif')],
    ['image/png', bytes(0x89, 'PNG', 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d)],
    ['image/webp', bytes('RIFF', 0x24, 0x10, 0, 0, 'WEBPVP8 ')],
    ['application/pdf', bytes('%PDF-1.7')],
  ])('%s is known by its first bytes', (mediaType, head) => {
    expect(sniffPaperType(head)).toBe(mediaType);
  });

  it.each([
    ['nothing', bytes()],
    ['the beginning of a JPEG', bytes(0xff, 0xd8)],
    ['a WAV', bytes('RIFF', 0x24, 0x10, 0, 0, 'WAVEfmt ')],
    ['an iPhone photo (HEIC)', bytes(0, 0, 0, 0x18, 'ftypheic')],
    ['a Word file', bytes('PK', 3, 4)],
    ['a program', bytes('MZ', 0x90, 0)],
    ['a page', bytes('<!doctype html>')],
    ['an SVG', bytes('<svg xmlns=')],
    ['a PDF hidden behind something else', bytes('<html>%PDF-1.7')],
    ['a GIF', bytes('GIF89a')],
  ])('%s is not taken', (_what, head) => {
    expect(sniffPaperType(head)).toBeUndefined();
  });
});

describe('the limits of a dossier', () => {
  it('are numbers that people can be told', () => {
    const megabyte = 1024 * 1024;
    expect(paperLimits).toEqual({ files: 25, fileSize: 10 * megabyte, dossierSize: 60 * megabyte });
  });
});
