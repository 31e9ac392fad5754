import { replayTalk, reviewReply } from "redress/dialogue";
import { lexicons } from "redress/dialogue/lexicon";
import { ItemMistake } from "../item-mistake.ts";
import { countedIn } from "../reply/reply-weigh.ts";
import type { StoryCheck } from "./story-check-shape.ts";
import { chosenAt } from "./story-checks.ts";
import type { StoryExercise, StoryResult, StoryState } from "./story-shape.ts";

type CheckBy<B extends StoryCheck["by"]> = Extract<StoryCheck, { by: B }>;

/** How bad a move was: what the worst of a decision is named by. */
const worst = ["harmful", "refused", "premature"] as const;

/** The moves of a decision of the talk with how each counted, and where the hidden meters stood before and after. */
function talkUpTo(exercise: StoryExercise, check: CheckBy<"talk">, state: StoryState) {
  const parts = check.decisions.map((decision) => {
    const option = exercise.decisions.find(({ id }) => id === decision)?.options.find(({ id }) => id === state[decision]);
    return option?.moves ?? [];
  });
  const moves = parts.flat();
  const talk = replayTalk({ client: check.client, policy: check.policy, moves });
  if (talk.status !== "played") throw new ItemMistake(check.id, "decisions", `the talk is refused as ${talk.code}`);
  const own = talk.turns.slice(moves.length - (parts.at(-1)?.length ?? 0));
  const before = talk.turns.slice(0, talk.turns.length - own.length).findLast((turn) => turn.status === "said");
  const from = before?.status === "said" ? before.state : talk.start;
  const verdicts = own.map((turn) => (turn.status === "said" ? turn.verdict : "refused"));
  const at = own.findIndex((_, index) => verdicts[index] === worst.find((one) => verdicts.includes(one)));
  const facts = { from: from.emotion, to: talk.state.emotion, understood: talk.state.understanding };
  return { talk, verdicts, facts, rule: own[at]?.rule };
}

/** The worst of the moves made now; or at the end, whether she was helped. */
export function talkResult(exercise: StoryExercise, check: CheckBy<"talk">, state: StoryState): StoryResult {
  const { talk, verdicts, facts, rule } = talkUpTo(exercise, check, state);
  const fault = worst.find((one) => verdicts.includes(one));
  if (talk.end === "left-angry") return { code: "left", points: 0, rule: "dialogue.end.left-angry", facts };
  if (!check.ends) {
    const points = fault ? (fault === "harmful" ? 0 : 0.5) : 1;
    return { code: fault ?? "open", points, rule: rule ?? "dialogue.step.order", facts };
  }
  if (talk.end === "unresolved") return { code: "unresolved", points: 0, rule: rule ?? "dialogue.end.resolved", facts };
  return { code: fault ? "resolved-in-spite" : "resolved", points: fault ? 0.5 : 1, rule: rule ?? "dialogue.end.resolved", facts };
}

/** The letter by its review: what hurts, then what is not to be seen in it. Warnings and style are advice. */
export function replyResult(exercise: StoryExercise, check: CheckBy<"reply">, state: StoryState): StoryResult {
  const { stage, language } = check;
  const text = chosenAt(exercise, check, state)?.letter?.[language];
  if (!text) throw new ItemMistake(check.id, "language", `an option has no letter in ${language}`);
  const review = reviewReply(text, { locale: language, lexicons, stage, ...(check.case && { case: check.case }) });
  if (review.status !== "reviewed") throw new ItemMistake(check.id, "language", `a letter is refused as ${review.code}`);
  const { errors, unseen } = countedIn(review);
  const first = review.findings.find(({ severity }) => severity === "error") ?? review.findings.find(({ kind }) => kind !== "fault");
  const code = errors ? "hurts" : unseen ? "unseen" : "whole";
  const points = errors ? 0 : unseen ? 0.5 : 1;
  const rule = code === "whole" ? "dialogue.element.who-what-when" : (first?.rule ?? "");
  return { code, points, rule, facts: { count: errors || unseen } };
}
