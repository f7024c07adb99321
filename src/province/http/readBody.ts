import * as v from 'valibot';
import type { Problem } from '../../contract/problem.ts';
import { parseStrictJson } from '../../contract/strictJson.ts';
import { limits } from '../../contract/versions.ts';
import { ok, refused, type Outcome } from '../../domain/basics/outcome.ts';
import { arrivingBytes } from './arrivingBytes.ts';
import type { HttpContext } from './bindings.ts';
import { createByteBlocks } from './byteBlocks.ts';
import { problemOf } from './problems.ts';

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

/**
 * The whole body, within a limit that is checked before the first byte and at every one, and within what all bodies may hold together.
 * While it stalls, and others need its room, its sender is hung up on.
 */
export async function readBody(context: HttpContext, limit: number): Promise<Outcome<Uint8Array<ArrayBuffer>, Problem>> {
  const announced = announcedLength(context);
  if (!announced.ok) return announced;
  if ((announced.value ?? 0) > limit) return refused(problemOf('too-large', { detail: `at most ${limit} bytes` }));
  const flight = context.get('flight');
  const blocks = createByteBlocks();
  flight?.onGiveWay(() => {
    blocks.takeAll();
    context.env.incoming?.destroy();
  });
  try {
    for await (const chunk of arrivingBytes(context)) {
      if (blocks.size + chunk.length > limit) return refused(problemOf('too-large', { detail: `at most ${limit} bytes` }));
      if (flight?.grow(chunk.length) === false) return refused(problemOf('unavailable', { detail: 'too many bodies at once' }));
      blocks.push(chunk);
    }
  } catch {
    return refused(problemOf('malformed', { detail: 'the body broke off' }));
  } finally {
    flight?.landed();
  }
  return ok(blocks.takeAll());
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
  const parsed = v.safeParse(schema, json.value, { abortEarly: true });
  if (parsed.success) return ok(parsed.output);
  const errors = parsed.issues.map((issue) => ({
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
