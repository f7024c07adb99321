import { sql, type RawBuilder } from 'kysely';

type Value = string | number | Uint8Array | null | undefined;

/** Many rows as one parameter a column: `select * from unnest($1::text[], $2::bigint[] …)`, in the order of the columns given. */
export function unnestRows<Column extends string>(
  columns: Record<Column, 'text' | 'bigint' | 'integer' | 'timestamptz' | 'bytea'>,
  rows: readonly { [column in NoInfer<Column>]: Value }[],
): RawBuilder<unknown> {
  const arrays = (Object.keys(columns) as Column[]).map((column) => {
    const values = rows.map((row) => row[column] ?? null);
    return sql`${values}::${sql.raw(columns[column])}[]`;
  });
  return sql`select * from unnest(${sql.join(arrays)})`;
}
