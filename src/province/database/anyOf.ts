import { sql, type RawBuilder } from 'kysely';

/** Right side of `column = any($1)`: one parameter and one plan for a list of any length. */
export const anyOf = (values: readonly string[]): RawBuilder<string> => sql<string>`any(${values}::text[])`;
