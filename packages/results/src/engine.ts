import type { ColumnDefinitionBuilder, Dialect } from "kysely";

/** A database engine: the only place that may speak an SQL of its own. All else is Kysely, the same for every engine. */
export interface Engine {
  readonly dialect: Dialect;
  /** Makes a column count upwards by itself: the order in which rows came. */
  readonly counting: (column: ColumnDefinitionBuilder) => ColumnDefinitionBuilder;
  /** Statements after which the database itself refuses to change or delete rows of a table. */
  readonly appendOnly: (table: string) => readonly string[];
}
