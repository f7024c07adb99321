import { hash } from 'node:crypto';
import { canonicalJson } from '../../../contract/canonicalJson.ts';
import type { AuditEntry } from '../../ports/desk.ts';

export interface AuditLine {
  seq: number;
  at: string;
  actor: string;
  action: string;
  subject: string;
  /** Canonical JSON. */
  detail: string;
  hash: string;
}

/** The hash that the first line follows. */
export const auditStart = '0'.repeat(64);

/** Each line's hash covers the one before it: whoever changes or removes a line must rewrite all that follow, and the ledger. */
export function chainAuditLine(previous: { seq: number; hash: string }, at: string, entry: AuditEntry): AuditLine {
  const line = {
    seq: previous.seq + 1,
    at,
    actor: entry.actor,
    action: entry.action,
    subject: entry.subject,
    detail: canonicalJson(entry.detail ?? {}),
  };
  return { ...line, hash: auditHash(previous.hash, line) };
}

/** The first line that does not follow from those before it. */
export function findBrokenLine(previous: { seq: number; hash: string }, lines: readonly AuditLine[]): AuditLine | undefined {
  let last = previous;
  for (const line of lines) {
    if (line.seq !== last.seq + 1 || line.hash !== auditHash(last.hash, line)) return line;
    last = line;
  }
  return undefined;
}

function auditHash(previousHash: string, line: Omit<AuditLine, 'hash'>): string {
  const { seq, at, actor, action, subject, detail } = line;
  return hash(
    'sha256',
    `cuaban audit v1\n${previousHash}\n${JSON.stringify([seq, at, actor, action, subject, detail])}`,
    'hex',
  );
}
