import type { Kysely } from "kysely";

/** How many hints an answer took; those from before took none, for there were none. */
export async function hints(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable("attempts")
    .addColumn("hints", "integer", (column) => column.notNull().defaultTo(0))
    .execute();
}
