import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readPdfFacts } from '../../../../src/domain/paper/readPdfFacts.ts';
import { sniffPaperType } from '../../../../src/domain/paper/sniffPaperType.ts';
import { inflatePdf } from '../../../../src/kiosk/platform/inflatePdf.ts';

const bytesOf = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));
const facts = (pdf: string) => readPdfFacts(bytesOf(pdf), inflatePdf);

const twoPages =
  '1 0 obj\n<< /Type /Catalog /Pages 2 0 R /Outlines 5 0 R >>\nendobj\n2 0 obj\n<</Type/Pages/Count 2/Kids[3 0 R 4 0 R]>>\nendobj\n' +
  '3 0 obj\n<< /Type /Page /Parent 2 0 R >>\nendobj\n4 0 obj\n<< /Type /Page /Parent 2 0 R >>\nendobj\n';
const end = 'xref\n0 1\n0000000000 65535 f \ntrailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n300\n%%EOF\n';
const plain = `%PDF-1.4\n${twoPages}${end}`;

/** Pages and catalog inside a structure stream, and the table as a stream too, as newer programs write them. */
function packed(): string {
  const parts = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Count 2/Kids[3 0 R 4 0 R]>>',
    '<</Type/Page>>',
    '<</Type/Page>>',
  ];
  let offset = 0;
  const index = parts.map((part, place) => {
    const entry = `${place + 1} ${offset}`;
    offset += part.length + 1;
    return entry;
  });
  const head = `${index.join(' ')} `;
  const deflated = deflateSync(Buffer.from(head + parts.join(' '), 'latin1')).toString('latin1');
  return (
    `%PDF-1.5\n7 0 obj\n<</Type/ObjStm/N 4/First ${head.length}/Filter/FlateDecode/Length ${deflated.length}>>stream\r\n${deflated}\r\nendstream\nendobj\n` +
    '8 0 obj\n<</Type/XRef/Root 1 0 R/Size 9/W[1 2 1]/Length 4>>stream\nabcd\nendstream\nendobj\nstartxref\n200\n%%EOF'
  );
}

describe('a PDF from elsewhere', () => {
  it.each([
    ['as it is written', plain],
    ['with a byte order mark in front', `\xef\xbb\xbf${plain}`],
    ['with an empty line in front', `\r\n${plain}`],
    ['with the lines of a mail in front', `Content-Type: application/pdf\r\n\r\n${plain}`],
    ['with padding behind it', `${plain}${'\0'.repeat(5000)}`],
    ['with blank lines behind it', `${plain}${'\n'.repeat(2000)}`],
    ['with the page of a web server behind it', `${plain}<html>${'x'.repeat(3000)}</html>`],
    ['with all its structure compressed', packed()],
  ])('%s is whole and has two pages', async (_, pdf) => {
    expect(sniffPaperType(bytesOf(pdf))).toBe('application/pdf');
    expect(await facts(pdf)).toEqual({ complete: true, locked: false, pages: 2 });
  });

  it('has as many pages as its tree holds, whatever an outline counts', async () => {
    expect(
      (await facts(plain.replace('xref\n0', '5 0 obj\n<</Type/Outlines/Count 40/First 6 0 R>>\nendobj\nxref\n0'))).pages,
    ).toBe(2);
  });

  it('that was changed afterwards has the pages of its last state', async () => {
    const less = '2 0 obj\n<</Type/Pages/Count 1/Kids[3 0 R]>>\nendobj\n';
    expect((await facts(plain + less + end)).pages).toBe(1);
  });

  it('whose pages lie within each other in a circle is read to its end', async () => {
    expect((await facts(plain.replace('[3 0 R 4 0 R]', '[2 0 R 3 0 R 3 0 R]'))).pages).toBe(1);
  });

  it.each([
    ['before its pages', '%PDF-1.4\n1 0 obj'],
    ['before its end', plain.slice(0, plain.indexOf('startxref'))],
    [
      'behind the first part of a file made for the web',
      `%PDF-1.4\n${twoPages}trailer\n<</Root 1 0 R>>\nstartxref\n0\n%%EOF\n9 0 obj\n<</Le`,
    ],
    ['within a change', `${plain}2 0 obj\n<</Type/Pages/Count 1/Kids[3 0 R]>>\nendobj\n`],
  ])('that was cut off %s is not whole', async (_, pdf) => {
    expect((await facts(pdf)).complete).toBe(false);
  });

  it('that speaks of encryption is not locked by that', async () => {
    expect((await facts(plain.replace('xref\n0', '5 0 obj\n(how to /Encrypt 8 0 R)\nendobj\nxref\n0'))).locked).toBe(false);
  });
});

describe('a PDF with a password', () => {
  const hex = (text: string) => `<${text}>`;
  const lockedBy = (encryption: string, id: string) =>
    plain.replace('/Root 1 0 R', `/Root 1 0 R /Encrypt << /Filter /Standard ${encryption} >> /ID [${hex(id)} ${hex(id)}]`);

  it('that nobody knows, or in a way that is not known, is locked', async () => {
    const [owner, user] = [hex('11'.repeat(32)), hex('22'.repeat(32))];
    for (const revision of [2, 3, 4, 6])
      expect((await facts(lockedBy(`/V 2 /R ${revision} /Length 128 /P -4 /O ${owner} /U ${user}`, 'ab'))).locked).toBe(true);
  });
});
