import { createHash } from "node:crypto";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { course } from "@redress/lessons";
import { type Engine, openStore, type Random, sqliteEngine } from "@redress/results";

/** Bytes that look random and are the same in each run. */
export const seeded = (seed = "seed"): Random => {
  let drawn = 0;
  return (bytes) => createHash("shake256", { outputLength: bytes }).update(`${seed}${drawn++}`).digest();
};

/** A clock that stands until it is moved. */
export function aClock(start = "2026-03-02T09:00:00.000Z") {
  let now = Date.parse(start);
  const clock = () => new Date(now);
  return Object.assign(clock, {
    pass: (minutes: number) => {
      now += minutes * 60_000;
    },
  });
}

export const aPath = (): string => join(mkdtempSync(join(tmpdir(), "redress-results-")), "results.sqlite");

const exercises = course.flatMap((lesson) => lesson.exercises);

/** A store on a new file, with a clock to move. */
export async function aStore({
  path = aPath(),
  engine = sqliteEngine(path),
  random = seeded(),
}: {
  path?: string;
  engine?: Engine;
  random?: Random;
} = {}) {
  const clock = aClock();
  return { store: await openStore({ engine, exercises, clock, random }), clock, path };
}

let made = 0;

/** A fresh attempt id. */
export const anId = (): string => `00000000-0000-4000-8000-${String(++made).padStart(12, "0")}`;

/** An attempt as a client would send it. */
export const anAttempt = (over: Record<string, unknown> = {}) => ({
  id: anId(),
  exercise: "who-is-complaining",
  item: "contact-not-handled",
  option: "internal",
  round: 1,
  answeredAt: "2026-03-02T09:00:00Z",
  locale: "en",
  ...over,
});
