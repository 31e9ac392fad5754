import {
  CompiledQuery,
  type DatabaseConnection,
  type Driver,
  SqliteAdapter,
  SqliteDialect,
  type SqliteDialectConfig,
  SqliteDriver,
} from "kysely";
import type { Engine } from "../engine.ts";
import { type OpenConnection, openDurable } from "./open.ts";
import { statements } from "./statements.ts";

/** A migration either happens or does not: SQLite can do that, though Kysely's adapter does not say so. */
class Adapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

/** Takes the write lock at the start: a transaction that reads first and writes later could be refused half-way. */
class WritingDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw("begin immediate"));
  }
}

class NodeSqliteDialect extends SqliteDialect {
  readonly #config: SqliteDialectConfig;
  constructor(config: SqliteDialectConfig) {
    super(config);
    this.#config = config;
  }
  override createAdapter(): SqliteAdapter {
    return new Adapter();
  }
  override createDriver(): Driver {
    return new WritingDriver(this.#config);
  }
}

const refuse = (table: string, change: "update" | "delete") =>
  `create trigger ${table}_refuse_${change} before ${change} on ${table} begin select raise(abort, '${table} are append-only'); end`;

/** SQLite in a file, by Node's own `node:sqlite`: write-ahead log, and a commit returns when the disk has it. */
export const sqliteEngine = (path: string, open?: OpenConnection): Engine => ({
  dialect: new NodeSqliteDialect({ database: async () => statements(openDurable(path, open)) }),
  counting: (column) => column.primaryKey().autoIncrement(),
  appendOnly: (table) => [refuse(table, "update"), refuse(table, "delete")],
});
