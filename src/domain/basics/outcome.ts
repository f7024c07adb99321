/** A result that may be refused for a reason the caller must handle. Thrown errors are for bugs and broken machines only. */
export type Outcome<T, E> = { ok: true; value: T } | { ok: false; error: E };

export const ok = <T>(value: T): { ok: true; value: T } => ({ ok: true, value });
export const refused = <E>(error: E): { ok: false; error: E } => ({ ok: false, error });
