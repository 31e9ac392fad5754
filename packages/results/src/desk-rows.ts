import { firstPracticeGo } from "@redress/exercises/practice-go";
import type { Database } from "./tables.ts";

/** Each learner's latest attempt per item in the lesson, with how many there were, newest first. */
export const latestRows = (db: Database) =>
  db
    .with("latest", (cte) =>
      cte
        .selectFrom("attempts")
        .where("round", "<", firstPracticeGo)
        .groupBy(["learner", "exercise", "item"])
        .select(({ fn }) => [fn.max("seq").as("last"), fn.countAll().as("count")]),
    )
    .selectFrom("latest")
    .innerJoin("attempts", "attempts.seq", "latest.last")
    .innerJoin("learners", "learners.id", "attempts.learner")
    .orderBy("attempts.seq", "desc")
    .select(["learners.id as learner", "learners.pseudonym", "latest.count"])
    .select(["attempts.exercise", "attempts.item", "attempts.option", "attempts.round"])
    .select(["attempts.points", "attempts.max", "attempts.hints", "attempts.received_at as at"])
    .execute();

/** First attempts, each learner's first on the item in round 1, counted per item and option. */
export const firstRows = (db: Database) =>
  db
    .with("firsts", (cte) =>
      cte
        .selectFrom("attempts")
        .where("round", "=", 1)
        .groupBy(["learner", "exercise", "item"])
        .select(({ fn }) => fn.min("seq").as("first")),
    )
    .selectFrom("firsts")
    .innerJoin("attempts", "attempts.seq", "firsts.first")
    .groupBy(["exercise", "item", "option", "points", "max", "hints"])
    .select(["exercise", "item", "option", "points", "max", "hints"])
    .select(({ fn }) => fn.countAll().as("count"))
    .execute();

/** How often each learner has answered in practice, and when last. */
export const practisedRows = (db: Database) =>
  db
    .selectFrom("attempts")
    .where("round", ">=", firstPracticeGo)
    .groupBy("learner")
    .select("learner")
    .select(({ fn }) => [fn.countAll().as("count"), fn.max("received_at").as("at")])
    .execute();

export type PractisedRow = Awaited<ReturnType<typeof practisedRows>>[number];
export type LatestRow = Awaited<ReturnType<typeof latestRows>>[number];
export type FirstRow = Awaited<ReturnType<typeof firstRows>>[number];
