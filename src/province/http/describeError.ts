const MAX_FRAMES = 6;

/**
 * An error as a log may hold it: name, code and places in our code. Never its message: those of parsers and of databases quote what they
 * stumbled over, which may be about a person.
 */
export function describeError(error: unknown): Record<string, string> {
  if (!(error instanceof Error)) return { error: typeof error };
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  const cause = error.cause instanceof Error ? describeError(error.cause) : undefined;
  return {
    error: error.name,
    ...('code' in error && typeof error.code === 'string' && { code: error.code }),
    ...('constraint' in error && typeof error.constraint === 'string' && { constraint: error.constraint }),
    ...(cause?.['code'] !== undefined && { cause: cause['code'] }),
    where: frames
      .slice(0, MAX_FRAMES)
      .map((line) => line.trim().slice(3))
      .join(' < '),
  };
}
