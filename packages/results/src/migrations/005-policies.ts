import { type Kysely, sql } from "kysely";
import type { Engine } from "../engine.ts";

/** What a trainer allows, each time it was set; the latest of a scope holds. `course` is everybody. */
export const policies = (engine: Engine) => async (db: Kysely<unknown>) => {
  await db.schema
    .createTable("attempt_policies")
    .addColumn("seq", "integer", engine.counting)
    .addColumn("scope", "text", (column) => column.notNull())
    .addColumn("goes", "integer", (column) => column.check(sql`goes >= 1`))
    .addColumn("set_at", "text", (column) => column.notNull())
    .execute();
  for (const statement of engine.appendOnly("attempt_policies")) await sql.raw(statement).execute(db);
};
