import { describe, expect, it } from 'vitest';
import { readJpegHeader } from '../../../../src/domain/paper/jpegHeader.ts';
import { pdfOfJpegs } from '../../../../src/domain/paper/pdfOfJpegs.ts';
import { inflatePdf } from '../../../../src/kiosk/platform/inflatePdf.ts';
import { readPdfFacts } from '../../../../src/domain/paper/readPdfFacts.ts';

/** The headers of a JPEG: JFIF, a quantisation table, then the frame; no picture data is needed to wrap it. */
function aJpeg(width: number, height: number, components = 3): Uint8Array {
  const word = (value: number) => [value >> 8, value & 0xff];
  const parts = [
    [0xff, 0xd8],
    [0xff, 0xe0, ...word(16), 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0],
    [0xff, 0xff, 0xc4, ...word(4), 0, 0],
    [0xff, 0xc0, ...word(8 + 3 * components), 8, ...word(height), ...word(width), components],
    Array<number>(3 * components).fill(0),
    [0xff, 0xda, 0, 2, 0xff, 0xd9],
  ];
  return new Uint8Array(parts.flat());
}

const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

describe('a PDF of scanned pages', () => {
  const pages = [aJpeg(1654, 2339), aJpeg(800, 600, 1)];
  const pdf = pdfOfJpegs(pages)!;
  const text = latin1(pdf);

  it('holds every page as it was scanned', async () => {
    for (const page of pages) expect(text).toContain(latin1(page));
    expect(await readPdfFacts(pdf, inflatePdf)).toEqual({ complete: true, locked: false, pages: 2 });
  });

  it('has pages of the size of the sheet', () => {
    expect(text).toContain('/MediaBox [0 0 595.44 842.04]');
    expect(text).toContain('/MediaBox [0 0 288.00 216.00]');
  });

  it('tells grey from colour', () => {
    expect(text.match(/\/ColorSpace \/Device\w+/g)).toEqual(['/ColorSpace /DeviceRGB', '/ColorSpace /DeviceGray']);
  });

  it('has a table that points at every object', () => {
    const table = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(text)?.[1]);
    const entries = text.slice(table).match(/^\d{10} \d{5} [nf] $/gm)!;
    expect(entries).toHaveLength(9);
    entries.slice(1).forEach((entry, at) => {
      expect(text.slice(Number(entry.slice(0, 10))).startsWith(`${at + 1} 0 obj\n`)).toBe(true);
    });
  });

  it('tells the length of every stream', () => {
    const streams = [...text.matchAll(/\/Length (\d+) >>\nstream\n/g)];
    expect(streams).toHaveLength(4);
    for (const { 0: head, 1: length, index } of streams) {
      expect(text.slice(index + head.length + Number(length)).startsWith('\nendstream')).toBe(true);
    }
  });

  it('is the same bytes for the same pages', () => {
    expect(pdfOfJpegs(pages)).toEqual(pdf);
  });

  it.each([
    ['no pages', []],
    ['something that is no JPEG', [new Uint8Array([0x89, 0x50, 0x4e, 0x47])]],
    ['a JPEG for printers (four inks)', [aJpeg(10, 10, 4)]],
    ['a JPEG cut off before its frame', [aJpeg(10, 10).subarray(0, 20)]],
  ])('is not made of %s', (_, wrong) => {
    expect(pdfOfJpegs(wrong)).toBeUndefined();
  });
});

describe('the header of a JPEG', () => {
  it('tells width, height and components', () => {
    expect(readJpegHeader(aJpeg(4000, 3000))).toEqual({ width: 4000, height: 3000, components: 3 });
  });
});
