import type { DatabaseSync, SQLInputValue } from "node:sqlite";
import type { SqliteDatabase, SqliteStatement } from "kysely";

/** How many prepared statements are kept; the texts of our queries are few. */
const kept = 256;

/** Shows node:sqlite to Kysely in the form it expects, and prepares each statement once. */
export function statements(connection: DatabaseSync): SqliteDatabase {
  const prepared = new Map<string, SqliteStatement>();
  const prepare = (sql: string): SqliteStatement => {
    const statement = connection.prepare(sql);
    const values = (parameters: readonly unknown[]) => parameters as SQLInputValue[];
    return {
      reader: statement.columns().length > 0,
      all: (parameters) => statement.all(...values(parameters)),
      run: (parameters) => statement.run(...values(parameters)),
      iterate: (parameters) => statement.iterate(...values(parameters)),
    };
  };
  return {
    close: () => connection.close(),
    prepare(sql) {
      const found = prepared.get(sql) ?? prepare(sql);
      if (prepared.size >= kept) prepared.clear();
      prepared.set(sql, found);
      return found;
    },
  };
}
