import { describe, expect, it } from 'vitest';
import { checkNewPaper, paperLimits } from '../../../../src/domain/paper/paperLimits.ts';
import { sniffPaperType } from '../../../../src/domain/paper/sniffPaperType.ts';

const bytes = (...parts: (string | number)[]) =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'number' ? [part] : [...part].map((letter) => letter.charCodeAt(0)))),
  );
const jpeg = bytes(0xff, 0xd8, 0xff, 0xe0, 0x00, 0x10, 'JFIF', 0x00, 0x01);
const megabyte = 1024 * 1024;

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

describe('one more file', () => {
  const files = (count: number, size: number) => Array.from({ length: count }, () => ({ size }));

  it('fits while every limit holds, to the last byte', () => {
    expect(checkNewPaper({ size: 1, head: jpeg }, [])).toEqual({ ok: true, value: 'image/jpeg' });
    expect(checkNewPaper({ size: 10 * megabyte, head: jpeg }, files(5, 10 * megabyte))).toMatchObject({ ok: true });
    expect(checkNewPaper({ size: megabyte, head: jpeg }, files(24, megabyte))).toMatchObject({ ok: true });
  });

  it.each([
    ['emptyFile', 0, jpeg, []],
    ['typeNotAllowed', 1000, bytes('GIF89a'), []],
    ['fileTooLarge', 10 * megabyte + 1, jpeg, []],
    ['tooManyFiles', 1000, jpeg, files(25, 1000)],
    ['dossierTooLarge', 10 * megabyte, jpeg, files(6, 9 * megabyte)],
  ])('is refused: %s', (reason, size, head, attached) => {
    expect(checkNewPaper({ size, head }, attached)).toEqual({ ok: false, error: reason });
  });

  it('is measured by limits that people can be told', () => {
    expect(paperLimits).toEqual({ files: 25, fileSize: 10 * megabyte, dossierSize: 60 * megabyte });
  });
});
