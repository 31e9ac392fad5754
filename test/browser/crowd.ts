import { randomUUID } from "node:crypto";
import { statements } from "../golden/internal-or-external.ts";
import { sorting } from "./learner.ts";

const options = ["external", "internal", "ask"] as const;

/** Many learners at once, each as far as it happens, right about two times in three; the same crowd every time. */
export async function crowd(origin: string, learners: number): Promise<void> {
  for (let learner = 0; learner < learners; learner++) {
    const attempts = statements.slice(0, learner % 4 === 3 ? 10 : 3 + (learner % 7)).map(({ id, marks }, at) => {
      const good = options.filter((option) => marks[option] === 1);
      const guess = (learner * 7 + at * 5) % 3 ? good[learner % good.length] : options[(learner + at) % 3];
      return {
        id: randomUUID(),
        exercise: sorting,
        item: id,
        option: guess ?? "ask",
        round: 1,
        answeredAt: new Date(Date.now() - 60_000 * (10 - at)).toISOString(),
        locale: "en",
      };
    });
    const answer = await fetch(`${origin}/api/attempts`, {
      method: "POST",
      headers: { origin, "content-type": "application/json" },
      body: JSON.stringify({ attempts }),
    });
    if (!answer.ok) throw new Error(`${answer.status}: ${await answer.text()}`);
  }
}
