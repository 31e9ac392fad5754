import type { Kysely } from "kysely";

/** One-time codes by which another browser becomes a learner's too. */
export async function joinCodes(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("join_codes")
    .addColumn("hash", "text", (column) => column.primaryKey())
    .addColumn("learner", "text", (column) => column.notNull().references("learners.id"))
    .addColumn("created_at", "text", (column) => column.notNull())
    .addColumn("expires_at", "text", (column) => column.notNull())
    .addColumn("used_at", "text")
    .addColumn("revoked_at", "text")
    .execute();
  await db.schema.createIndex("join_codes_by_learner").on("join_codes").column("learner").execute();
}
