import { PostgresDialect, sql, type DatabaseIntrospector } from 'kysely';

/**
 * Migrations ask which tables are there. Kysely's introspector reads every column of every schema for that, and breaks on one that
 * is dropped beside it meanwhile. This one looks at ours alone.
 */
export class OwnSchemaDialect extends PostgresDialect {
  override createIntrospector(db: Parameters<PostgresDialect['createIntrospector']>[0]): DatabaseIntrospector {
    const whole = super.createIntrospector(db);
    return {
      getSchemas: () => whole.getSchemas(),
      async getTables() {
        const { rows } = await sql<{ name: string; schema: string }>`
          select tablename as name, schemaname as schema from pg_tables where schemaname = current_schema()
        `.execute(db);
        return rows.map((table) => ({ ...table, isView: false, isForeign: false, columns: [] }));
      },
    };
  }
}
