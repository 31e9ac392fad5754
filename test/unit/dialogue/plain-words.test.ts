import { gradeTalk, type MoveId, reviewReply } from "redress/dialogue";
import { en } from "redress/dialogue/lexicon/en";
import { expect, test } from "vitest";
import { letterCases, wordsCases } from "../../golden/plain-words.ts";

test.each(wordsCases.map((one) => [one.id, one] as const))("%s", (_, one) => {
  const client = { temper: "angry", emotion: 8, eases: 1, reveals: 5 } as const;
  const talk = gradeTalk({ client, policy: { fault: "unknown" }, moves: one.moves.split(" ") as MoveId[] });
  if (talk.status === "refused") throw new Error(talk.code);
  const last = talk.moves.at(-1);
  expect(last?.verdict).toBe(one.verdict);
  if ("rule" in one) expect(last?.rule).toBe(one.rule);
});

test.each(letterCases.map((one) => [one.id, one] as const))("%s", (_, { text, robot }) => {
  const review = reviewReply(text, { lexicon: en, stage: "first-contact" });
  const rules = review.status === "reviewed" ? review.findings.map(({ rule }) => rule as string) : [];
  expect(rules.includes("dialogue.reply.robot")).toBe(robot);
});
