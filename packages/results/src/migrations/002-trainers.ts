import type { Kysely } from "kysely";

/** One-time links to the desk, and the sessions they open. */
export async function trainers(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("trainer_links")
    .addColumn("hash", "text", (column) => column.primaryKey())
    .addColumn("created_at", "text", (column) => column.notNull())
    .addColumn("expires_at", "text", (column) => column.notNull())
    .addColumn("used_at", "text")
    .addColumn("revoked_at", "text")
    .execute();
  await db.schema
    .createTable("trainer_sessions")
    .addColumn("hash", "text", (column) => column.primaryKey())
    .addColumn("opened_at", "text", (column) => column.notNull())
    .addColumn("expires_at", "text", (column) => column.notNull())
    .addColumn("ended_at", "text")
    .execute();
}
