import * as v from 'valibot';
import type { Problem } from '../../contract/problem.ts';
import { parseStrictJson } from '../../contract/strictJson.ts';
import { limits } from '../../contract/versions.ts';
import { ok, refused, type Outcome } from '../../domain/basics/outcome.ts';
import { arrivingBytes } from './arrivingBytes.ts';
import type { HttpContext } from './bindings.ts';
import { problemOf } from './problems.ts';

const MAX_ERRORS = 20;

/** Refuses what is not of that media type, or is compressed: limits hold for the bytes that we are going to read. */
export function checkMediaType({ req }: HttpContext, expected: string): Problem | undefined {
  const essence = req.header('content-type')?.split(';', 1)[0]?.trim().toLowerCase();
  if (essence !== expected) return problemOf('wrong-media-type', { detail: `expected ${expected}` });
  const encoding = req.header('content-encoding')?.trim().toLowerCase();
  return encoding && encoding !== 'identity'
    ? problemOf('wrong-media-type', { detail: 'expected no content-encoding' })
    : undefined;
}

/** `undefined`: not announced. NaN never comes: what is no length is refused. */
export function announcedLength({ req }: HttpContext): Outcome<number | undefined, Problem> {
  const header = req.header('content-length');
  if (header === undefined) return ok(undefined);
  return /^\d{1,15}$/.test(header) ? ok(Number(header)) : refused(problemOf('malformed', { detail: 'content-length' }));
}

/** The whole body, within a limit that is checked before the first byte and at every one. */
export async function readBody(context: HttpContext, limit: number): Promise<Outcome<Uint8Array<ArrayBuffer>, Problem>> {
  const announced = announcedLength(context);
  if (!announced.ok) return announced;
  if ((announced.value ?? 0) > limit) return refused(problemOf('too-large', { detail: `at most ${limit} bytes` }));
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of arrivingBytes(context)) {
      size += chunk.length;
      if (size > limit) return refused(problemOf('too-large', { detail: `at most ${limit} bytes` }));
      chunks.push(chunk);
    }
  } catch {
    return refused(problemOf('malformed', { detail: 'the body broke off' }));
  }
  const body = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    body.set(chunk, at);
    at += chunk.length;
  }
  return ok(body);
}

/** A JSON body of that shape. The errors say where and what was expected, never what came. */
export async function readJson<Schema extends v.GenericSchema>(
  context: HttpContext,
  schema: Schema,
): Promise<Outcome<v.InferOutput<Schema>, Problem>> {
  const wrongType = checkMediaType(context, 'application/json');
  if (wrongType) return refused(wrongType);
  const body = await readBody(context, limits.json);
  if (!body.ok) return body;
  const text = decodeText(body.value);
  if (text === undefined) return refused(problemOf('malformed', { detail: 'not UTF-8' }));
  const json = parseStrictJson(text);
  if (!json.ok) return refused(problemOf('malformed', { detail: json.error }));
  const parsed = v.safeParse(schema, json.value);
  if (parsed.success) return ok(parsed.output);
  const errors = parsed.issues.slice(0, MAX_ERRORS).map((issue) => ({
    path: (v.getDotPath(issue) ?? '').slice(0, 200),
    message: issue.expected ? `expected ${issue.expected}` : `must satisfy ${issue.type}`,
  }));
  return refused(problemOf('malformed', { detail: 'wrong shape', errors }));
}

function decodeText(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
