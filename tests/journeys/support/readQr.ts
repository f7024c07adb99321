import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Locator } from 'playwright-core';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';

const wasm = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm');
prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(readFileSync(wasm)).buffer } });

/** What a telephone reads from a QR code as it is drawn on the screen. */
export async function readQr(drawn: Locator): Promise<string | undefined> {
  const [found] = await readBarcodes(await drawn.screenshot(), { formats: ['QRCode'] });
  return found?.text;
}
