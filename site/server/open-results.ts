import { randomBytes } from "node:crypto";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { course } from "@redress/lessons";
import { type Clock, openStore, type Store, sqliteEngine } from "@redress/results";

/** Opens the course's results in the data folder, which is made where it is missing, for its owner only. */
export function openResults(data: string, clock: Clock): Promise<Store> {
  mkdirSync(data, { recursive: true, mode: 0o700 });
  const exercises = course.flatMap((lesson) => lesson.exercises);
  return openStore({ engine: sqliteEngine(join(data, "results.sqlite")), exercises, clock, random: randomBytes });
}
