import { type CreateTableBuilder, type Kysely, sql } from "kysely";
import type { Engine } from "../engine.ts";

const texts = <T extends string>(table: CreateTableBuilder<T>, ...names: string[]): CreateTableBuilder<T> => {
  let built = table;
  for (const name of names) built = built.addColumn(name as T, "text", (column) => column.notNull()) as CreateTableBuilder<T>;
  return built;
};

/** Learners, their tokens, and their attempts. */
export const attempts = (engine: Engine) => async (db: Kysely<unknown>) => {
  await texts(
    db.schema
      .createTable("learners")
      .addColumn("id", "text", (column) => column.primaryKey())
      .addColumn("pseudonym", "text", (column) => column.notNull().unique()),
    "created_at",
  ).execute();
  await texts(
    db.schema
      .createTable("learner_tokens")
      .addColumn("hash", "text", (column) => column.primaryKey())
      .addColumn("learner", "text", (column) => column.notNull().references("learners.id")),
    "created_at",
  ).execute();
  await texts(
    db.schema
      .createTable("attempts")
      .addColumn("seq", "integer", engine.counting)
      .addColumn("id", "text", (column) => column.notNull().unique())
      .addColumn("learner", "text", (column) => column.notNull().references("learners.id"))
      .addColumn("round", "integer", (column) => column.notNull().check(sql`round >= 1`))
      .addColumn("points", "real", (column) => column.notNull())
      .addColumn("max", "real", (column) => column.notNull()),
    ...["exercise", "item", "option", "answered_at", "received_at", "locale", "content", "rules"],
  ).execute();
  // Serves a learner's own list, the latest answers and the first ones: all group by these columns.
  const grouped = ["learner", "exercise", "item", "round", "seq"];
  await db.schema.createIndex("attempts_by_learner").on("attempts").columns(grouped).execute();
  for (const statement of engine.appendOnly("attempts")) await sql.raw(statement).execute(db);
};
