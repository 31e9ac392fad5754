import { fates, type Kept, type KeptAnswer } from "./kept.ts";

/** Two views of the same answers made one: all answers, each with the fate furthest on. Tabs agree without a lock. */
export function merge(one: Kept, other: Kept): Kept {
  const byId = new Map<string, KeptAnswer>();
  for (const answer of [...one.answers, ...other.answers]) {
    const before = byId.get(answer.id);
    const further = !before || fates.indexOf(answer.fate) > fates.indexOf(before.fate);
    byId.set(answer.id, further ? { ...before, ...answer } : { ...answer, ...before });
  }
  const answers = [...byId.values()].sort((a, b) => Date.parse(a.answeredAt) - Date.parse(b.answeredAt) || (a.id < b.id ? -1 : 1));
  return { v: 1, round: Math.max(one.round, other.round), answers };
}
