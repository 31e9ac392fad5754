import type { Expected, Grade } from "@redress/exercises/shape";
import { fill } from "redress/locales";
import type { FeedbackPack } from "./pack.ts";

/** Which of the three inks an answer is written in: green, red, or pencil where it depends. */
export type Tone = "right" | "wrong" | "open";

/** The answer to an answer, in words. */
export interface Feedback {
  readonly tone: Tone;
  readonly verdict: string;
  /** Why, in one to three sentences: the case's own reason, and what the rule says. */
  readonly reason: string;
  /** Where the statement leaves it open or only likely: the question, and what each answer would make it. */
  readonly question?: string;
  readonly branches: readonly { readonly answer: string; readonly outcome: string }[];
  /** The rule's id, within `source`. */
  readonly rule: string;
  readonly source: string;
}

/** Id of the table that a rule belongs to: `complaint.origin` of `complaint.origin.client`. */
export const tableOf = (rule: string): string => rule.slice(0, rule.lastIndexOf("."));

function verdictOf({ verdict, chosen, expected: { confidence } }: Grade) {
  if (verdict === "wrong") return "feedback.wrong";
  if (verdict === "half") return "feedback.half";
  if (confidence === "settled") return "feedback.right";
  if (confidence === "open") return "feedback.depends";
  return chosen === "ask" ? "feedback.asked" : "feedback.likely";
}

/** The near miss that teaches most: one that ends otherwise for sure, or else one that leaves it open. */
export const nearest = ({ confidence, against }: Expected) =>
  confidence === "settled" ? (against.find(({ becomes }) => becomes.length === 1) ?? against[0]) : undefined;

/** Words a grade: the verdict, the reason with its rule, the question or the near miss, and the source. */
export function explain(grade: Grade, why: string, { language, words, sentences, rules }: FeedbackPack): Feedback {
  const { expected, verdict } = grade;
  const { rule, ask } = expected;
  const table = tableOf(rule);
  const say = (code: string) => sentences[code] ?? code;
  const or = new Intl.ListFormat(language, { type: "disjunction" });
  const outcomes = (ids: readonly string[]) => or.format(ids.map((id) => say(`outcome.${table}.${id}`)));
  const word = (code: keyof typeof words, facts = {}) => fill(language, words[code], facts);

  const near = nearest(expected);
  const miss =
    near &&
    word(near.becomes.length === 1 ? "feedback.near" : "feedback.near-open", {
      fact: say(`fact.${table}.${near.input}.${near.to}`),
      outcome: outcomes(near.becomes),
    });
  const half = verdict === "half" && word("feedback.half-why");
  const note = rules[rule];
  return {
    tone: verdict === "half" ? "open" : verdict,
    verdict: word(verdictOf(grade)),
    reason: [half, why, say(`rule.${rule}`), miss].filter(Boolean).join(" "),
    ...(ask && { question: say(`ask.${table}.${ask.input}`) }),
    branches: (ask?.answers ?? []).map(({ value, leaves }) => ({
      answer: say(`fact.${table}.${ask?.input}.${value}`),
      outcome: outcomes(leaves),
    })),
    rule,
    source: word("feedback.source", {
      rule,
      standing: say(`standing.${note?.standing}`),
      document: say(`document.${note?.document}`),
      at: note?.at ?? "",
    }),
  };
}
