import { readJpegHeader } from './jpegHeader.ts';

/** Scans are kept at 200 dots an inch, so that 1,654 dots are the width of an A4 sheet; PDF measures in 1/72 inch. */
const pointsPerDot = 72 / 200;

const colourSpaces: Readonly<Record<number, string>> = { 1: '/DeviceGray', 3: '/DeviceRGB' };

/**
 * Several scanned pages as one PDF 1.4 (ISO 32000-1): each JPEG goes in as it is (DCTDecode), a page as large as the sheet it shows.
 * The same pages always give the same bytes. Undefined when there is no page, or one is no JPEG of one or three components.
 */
export function pdfOfJpegs(pages: readonly Uint8Array[]): Uint8Array<ArrayBuffer> | undefined {
  const headers = pages.map(readJpegHeader);
  if (pages.length === 0 || headers.some((header) => !header || !(header.components in colourSpaces))) return undefined;

  const pdf = createWriter();
  pdf.write('%PDF-1.4\n%');
  pdf.write(new Uint8Array([0xe2, 0xe3, 0xcf, 0xd3, 0x0a])); // says that the file is binary
  const pageNumber = (page: number) => 3 + 3 * page;
  const kids = pages.map((_, page) => `${pageNumber(page)} 0 R`).join(' ');
  pdf.object(1, '<< /Type /Catalog /Pages 2 0 R >>');
  pdf.object(2, `<< /Type /Pages /Count ${pages.length} /Kids [${kids}] >>`);
  headers.forEach((header, page) => {
    const number = pageNumber(page);
    const { width, height, components } = header!;
    const [across, down] = [points(width), points(height)];
    pdf.object(
      number,
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${across} ${down}] /Contents ${number + 1} 0 R ` +
        `/Resources << /XObject << /Scan ${number + 2} 0 R >> >> >>`,
    );
    pdf.stream(number + 1, '', ascii(`q ${across} 0 0 ${down} 0 0 cm /Scan Do Q`));
    const picture = `/Type /XObject /Subtype /Image /Width ${width} /Height ${height} /BitsPerComponent 8`;
    pdf.stream(number + 2, `${picture} /ColorSpace ${colourSpaces[components]} /Filter /DCTDecode `, pages[page]!);
  });
  return pdf.finish();
}

const points = (dots: number): string => (dots * pointsPerDot).toFixed(2);

const ascii = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

function createWriter() {
  const chunks: Uint8Array[] = [];
  const offsets: number[] = [];
  let length = 0;
  const write = (chunk: Uint8Array | string): void => {
    const bytes = typeof chunk === 'string' ? ascii(chunk) : chunk;
    chunks.push(bytes);
    length += bytes.length;
  };
  const begin = (number: number): void => {
    offsets[number] = length;
    write(`${number} 0 obj\n`);
  };
  return {
    write,
    object(number: number, dictionary: string): void {
      begin(number);
      write(`${dictionary}\nendobj\n`);
    },
    stream(number: number, entries: string, content: Uint8Array): void {
      begin(number);
      write(`<< ${entries}/Length ${content.length} >>\nstream\n`);
      write(content);
      write('\nendstream\nendobj\n');
    },
    /** The table of offsets has entries of exactly 20 bytes; object 0 is the head of the free list. */
    finish(): Uint8Array<ArrayBuffer> {
      const table = length;
      const entries = offsets.slice(1).map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`);
      write(`xref\n0 ${offsets.length}\n0000000000 65535 f \n${entries.join('')}`);
      write(`trailer\n<< /Size ${offsets.length} /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`);
      const bytes = new Uint8Array(length);
      let at = 0;
      for (const chunk of chunks) {
        bytes.set(chunk, at);
        at += chunk.length;
      }
      return bytes;
    },
  };
}
