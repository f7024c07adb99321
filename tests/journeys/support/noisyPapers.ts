import { statSync, writeFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { pdfOfJpegs } from '../../../src/domain/paper/pdfOfJpegs.ts';

/** A file as a camera, a scanner or a stick gives it. */
export interface PaperFile {
  path: string;
  size: number;
}

const MEGABYTE = 1_000_000;

/** A photograph of a sheet of paper: writing on grey, and the grain of a cheap camera, which is what makes it heavy. */
export async function aPhotograph(page: Page, path: string, megabytes: number): Promise<PaperFile> {
  return keep(path, await paintNoise(page, megabytes * MEGABYTE));
}

/** A scan of several pages, as the kiosk's own writer of PDFs makes it. */
export async function aScannedPdf(page: Page, path: string, megabytes: number): Promise<PaperFile> {
  const sheet = await paintNoise(page, (megabytes * MEGABYTE) / 3);
  const pdf = pdfOfJpegs([sheet, sheet, sheet]);
  if (!pdf) throw new Error('the writer refused the pages');
  return keep(path, pdf);
}

function keep(path: string, bytes: Uint8Array): PaperFile {
  writeFileSync(path, bytes);
  return { path, size: statSync(path).size };
}

/** A JPEG of at least so many bytes and not much more, different at every call. */
async function paintNoise(page: Page, bytes: number): Promise<Buffer> {
  const base64 = await page.evaluate(async (wanted) => {
    // At this quality a dot of colour noise weighs about a byte.
    for (let dots = wanted * 0.9; ; dots *= 1.1) {
      const width = Math.round(Math.sqrt(dots * 1.33));
      const height = Math.round(width / 1.33);
      const canvas = new OffscreenCanvas(width, height);
      const paint = canvas.getContext('2d');
      if (!paint) throw new Error('no canvas');
      const picture = paint.createImageData(width, height);
      const grain = new Uint8Array(picture.data.buffer);
      for (let at = 0; at < grain.length; at += 65_536) crypto.getRandomValues(grain.subarray(at, at + 65_536));
      for (let at = 3; at < grain.length; at += 4) grain[at] = 255;
      paint.putImageData(picture, 0, 0);
      paint.font = `${Math.round(height / 12)}px serif`;
      paint.fillText('GIẤY CHỨNG SINH', width / 10, height / 4);
      const jpeg = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.85 });
      if (jpeg.size < wanted) continue;
      const reader = new FileReader();
      await new Promise<void>((read) => {
        reader.addEventListener('load', () => read());
        reader.readAsDataURL(jpeg);
      });
      return (reader.result as string).split(',')[1] ?? '';
    }
  }, bytes);
  return Buffer.from(base64, 'base64');
}
