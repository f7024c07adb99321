import type { Translate } from '../../../i18n/text.ts';

const kibibyte = 1024;

/** Bytes → "0,4": one decimal, with a comma, as numbers are written here. */
export function megabytes(bytes: number): string {
  return (bytes / kibibyte / kibibyte).toFixed(1).replace('.', ',').replace(',0', '');
}

/** "215 KB", "1,4 MB". */
export function formatSize(bytes: number, t: Translate): string {
  if (bytes >= kibibyte * kibibyte) return t('papers.attach.sizeMegabytes', { size: megabytes(bytes) });
  return t('papers.attach.size', { size: Math.max(1, Math.round(bytes / kibibyte)) });
}
