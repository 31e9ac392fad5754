import { inRound, kindOf } from "@redress/exercises";
import { type AttemptResult, attemptSchema } from "./attempt.ts";
import type { Catalogue } from "./catalogue.ts";
import type { AttemptRow } from "./tables.ts";

/** An attempt graded here, ready to be stored but for learner and time; its hints are not paid yet. */
export type GradedAttempt = Omit<AttemptRow, "seq" | "learner" | "received_at">;
export type Refused = Extract<AttemptResult, { status: "refused" }>;

const idOf = (raw: unknown): string => {
  const id = typeof raw === "object" && raw !== null && "id" in raw ? raw.id : "";
  return typeof id === "string" ? id.slice(0, 100) : "";
};

/** Reads and grades what a client sent as one attempt; points that a client claims are not looked at. */
export function gradeAttempt(catalogue: Catalogue, raw: unknown): GradedAttempt | Refused {
  const parsed = attemptSchema.safeParse(raw);
  if (!parsed.success)
    return { id: idOf(raw), status: "refused", code: "invalid", field: parsed.error.issues[0]?.path.join(".") || "attempt" };
  const { id, exercise, item, option, round, hints, answeredAt, locale } = parsed.data;
  const entry = catalogue.get(exercise);
  if (!entry) return { id, status: "refused", code: "unknown-exercise" };
  const asked = inRound(entry.exercise, round);
  const graded = kindOf(asked).grade(asked, item, option === undefined ? undefined : { option });
  if (graded.status === "not-ready") return { id, status: "refused", code: "not-ready" };
  if (graded.status === "refused") return { id, status: "refused", code: graded.code };
  const { chosen, points, max } = graded;
  return { id, exercise, item, option: chosen, round, hints, answered_at: answeredAt, locale, points, max, ...entry.pinned };
}
