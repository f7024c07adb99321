import { mkdir, open } from 'node:fs/promises';
import { dirname } from 'node:path';

/** A new name is durable only when its directory is. Windows cannot sync a directory and needs no such thing. */
export async function syncDirectory(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const directory = await open(path, 'r');
  try {
    await directory.sync();
  } finally {
    await directory.close();
  }
}

export async function makeDirectory(path: string): Promise<void> {
  const made = await mkdir(path, { recursive: true, mode: 0o700 });
  if (made !== undefined) for (let at = path; at.length >= dirname(made).length; at = dirname(at)) await syncDirectory(at);
}
