import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import type { HttpContext } from './bindings.ts';
import { createEncodedBody, type EncodedBody } from './encodedBody.ts';
import { refuse } from './problems.ts';
import { kioskPolicy } from './securityHeaders.ts';

const mediaTypeOf: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.mp3': 'audio/mpeg',
  '.ogg': 'audio/ogg',
};

/** Formats that are compressed already. */
const dense = new Set(['.png', '.jpg', '.webp', '.ico', '.woff2', '.mp3', '.ogg']);

interface KioskFile {
  etag: string;
  mediaType: string;
  immutable: boolean;
  plain: Buffer<ArrayBuffer>;
  encoded: EncodedBody | undefined;
}

/**
 * Serves the kiosk's build. All of it is read at the start: an address is looked up in a table and never becomes a path. Any other
 * address that a browser navigates to is the page's own business.
 */
export function createKioskFiles(directory: string): (context: HttpContext) => Promise<Response> {
  const files = readFiles(directory);
  return async (context) => {
    const { method, path } = context.req;
    if (method !== 'GET' && method !== 'HEAD') return refuse('method-not-allowed', undefined, { allow: 'GET, HEAD' });
    const file = files.get(path === '/' ? '/index.html' : path);
    if (file) return sendFile(context, file);
    const page = files.get('/index.html');
    if (!isNavigation(context)) return refuse('not-found');
    return page ? sendFile(context, page) : kioskNotBuilt();
  };
}

function readFiles(directory: string): Map<string, KioskFile> {
  if (!existsSync(directory)) return new Map();
  const names = readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.map'))
    .map((entry) => relative(directory, join(entry.parentPath, entry.name)));
  return new Map(names.map((name) => [`/${name.split(sep).join('/')}`, readFile(directory, name)]));
}

function readFile(directory: string, name: string): KioskFile {
  const plain = readFileSync(join(directory, name));
  const extension = extname(name).toLowerCase();
  return {
    etag: createHash('sha256').update(plain).digest('base64url').slice(0, 22),
    mediaType: mediaTypeOf[extension] ?? 'application/octet-stream',
    // The builder puts a hash of the content into the names of this directory.
    immutable: name.startsWith(`assets${sep}`),
    plain,
    encoded: dense.has(extension) ? undefined : createEncodedBody(plain),
  };
}

async function sendFile(context: HttpContext, { etag, mediaType, immutable, plain, encoded }: KioskFile): Promise<Response> {
  const { bytes, encoding } = (await encoded?.pick(context)) ?? { bytes: plain, encoding: 'identity' };
  const headers = {
    etag: `"${etag}-${encoding}"`,
    'cache-control': immutable ? 'public, max-age=31536000, immutable' : 'no-cache',
    'content-security-policy': kioskPolicy,
    ...(encoded && { vary: 'accept-encoding' }),
  };
  if (context.req.header('if-none-match') === headers.etag) return new Response(null, { status: 304, headers });
  return new Response(bytes, {
    headers: { ...headers, 'content-type': mediaType, ...(encoding !== 'identity' && { 'content-encoding': encoding }) },
  });
}

/** A place within the page, such as /procedures/1.001193: not a file, whose extension has letters, nor anything of the API. */
function isNavigation({ req }: HttpContext): boolean {
  if (/^\/(v1|assets)\/|\.[a-z]\w*$/i.test(req.path)) return false;
  return req.header('sec-fetch-mode') === 'navigate' || (req.header('accept') ?? '').includes('text/html');
}

function kioskNotBuilt(): Response {
  const page =
    '<!doctype html><html lang="vi"><meta charset="utf-8"><title>Cửa Bản</title>' +
    '<p>Máy chủ đang chạy nhưng chưa có giao diện. Chạy <code>npm run build</code> rồi khởi động lại.</p>' +
    '<p lang="en">The server runs, but the kiosk was not built. Run <code>npm run build</code> and start again.</p></html>';
  return new Response(page, {
    status: 503,
    headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' },
  });
}
