import { cutIntoSheets, type Piece } from '../../domain/paper/cutIntoSheets.ts';

/** An A4 sheet at 200 dots an inch: small print stays readable, and the province prints it in its own size. */
const SHEET = { short: 1654, long: 2339 };
/** What a page may weigh before it is made coarser. Bytes. */
const PAGE_BUDGET = 400 * 1024;

/** Tried in turn until a page fits its budget; what does not fit even then (a busy photograph) is taken as it is. */
const attempts: readonly { scale: number; quality: number }[] = [
  { scale: 1, quality: 0.75 },
  { scale: 1, quality: 0.6 },
  { scale: 0.85, quality: 0.6 },
  { scale: 0.75, quality: 0.6 },
];

/**
 * A picture upright on white, no larger than a sheet (and never larger than it was), as JPEG; a long strip as several, page by page.
 * Undefined when it cannot be decoded.
 */
export async function pictureToJpegs(picture: Blob): Promise<Uint8Array<ArrayBuffer>[] | undefined> {
  const bitmap = await createImageBitmap(picture, { imageOrientation: 'from-image' }).catch(() => undefined);
  if (!bitmap) return undefined;
  try {
    const jpegs: Uint8Array<ArrayBuffer>[] = [];
    for (const piece of cutIntoSheets(bitmap.width, bitmap.height, SHEET.long)) jpegs.push(await toPage(bitmap, piece));
    return jpegs;
  } catch {
    return undefined; // too large for the graphics memory
  } finally {
    bitmap.close();
  }
}

async function toPage(bitmap: ImageBitmap, piece: Piece): Promise<Uint8Array<ArrayBuffer>> {
  const fits = fitSheet(piece.width, piece.height);
  let jpeg = new Blob();
  for (const { scale, quality } of attempts) {
    jpeg = await encode(bitmap, piece, fits * scale, quality);
    if (jpeg.size <= PAGE_BUDGET) break;
  }
  return new Uint8Array(await jpeg.arrayBuffer());
}

/** Upright or lying, the sheet turns with the picture. */
function fitSheet(width: number, height: number): number {
  return Math.min(1, SHEET.short / Math.min(width, height), SHEET.long / Math.max(width, height));
}

function encode(bitmap: ImageBitmap, piece: Piece, scale: number, quality: number): Promise<Blob> {
  const { x, y, width, height } = piece;
  const canvas = new OffscreenCanvas(Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale)));
  const paint = canvas.getContext('2d', { alpha: false });
  if (!paint) throw new Error('no canvas');
  paint.fillStyle = 'white';
  paint.fillRect(0, 0, canvas.width, canvas.height);
  paint.imageSmoothingQuality = 'high';
  paint.drawImage(bitmap, x, y, width, height, 0, 0, canvas.width, canvas.height);
  return canvas.convertToBlob({ type: 'image/jpeg', quality });
}
