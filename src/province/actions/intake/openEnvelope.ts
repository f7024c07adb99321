import { contentDisagreements, parseDossierContent, type ContentFault } from '../../../contract/dossierContent.ts';
import { decodeEnvelope } from '../../../contract/envelope.ts';
import { unpadBody } from '../../../contract/plainBody.ts';
import { createProblem, type Problem } from '../../../contract/problem.ts';
import { limits } from '../../../contract/versions.ts';
import { ok, refused, type Outcome } from '../../../domain/basics/outcome.ts';
import type { CheckedEnvelope, ReadableEnvelope } from '../../ports/intake.ts';
import type { Platform } from '../../ports/process.ts';

/** Body deflated, not sealed. */
const PLAIN = 'plain';

/** Reads what stands outside on an envelope. */
export function readEnvelope(bytes: Uint8Array, digest: string): Outcome<ReadableEnvelope, Problem> {
  const envelope = decodeEnvelope(bytes);
  if (envelope.ok) return ok({ digest, bytes, ...envelope.value });
  return refused(
    envelope.error === 'wrong-version' ? unsupported('version of the envelope') : malformed(`envelope: ${envelope.error}`),
  );
}

/** Opens it and reads its dossier. Whether the catalog knows its form and the answers fit is for `checkDossier` to say. */
export function openEnvelope(
  platform: Platform,
  envelope: ReadableEnvelope,
  onInflated: (bytes: number) => void = () => undefined,
): Outcome<CheckedEnvelope, Problem> {
  const { header, body } = envelope;
  if (header.kid !== PLAIN) return refused(unsupported('key that the envelope is sealed to'));
  const deflated = unpadBody(body);
  if (!deflated.ok) return refused(malformed(`body: ${deflated.error}`));
  const inflated = platform.inflate(deflated.value, limits.dossier);
  onInflated(inflated?.length ?? limits.dossier);
  if (!inflated) return refused(malformed('body: cannot be inflated within its bounds'));
  const text = decodeText(inflated);
  if (text === undefined) return refused(malformed('content: not UTF-8'));
  const content = parseDossierContent(text);
  if (!content.ok) return refused(contentProblem(content.error));
  const disagreements = contentDisagreements(header, content.value);
  if (disagreements.length > 0) return refused(invalidDossier(disagreements));
  return ok({ ...envelope, dossier: content.value });
}

export const invalidDossier = (errors: NonNullable<Problem['errors']>): Problem =>
  createProblem('invalid-dossier', 422, 'The dossier does not fit its form', { errors });

function contentProblem(fault: ContentFault): Problem {
  if (fault.kind === 'wrong-shape') return invalidDossier(fault.errors);
  return fault.kind === 'wrong-version' ? unsupported('version of the dossier') : malformed(`content: ${fault.kind}`);
}

const malformed = (detail: string) => createProblem('malformed', 400, 'The envelope cannot be read', { detail });
const unsupported = (what: string) => createProblem('unsupported-version', 422, `Unknown ${what}`);

function decodeText(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
