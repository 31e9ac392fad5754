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
  /** Each rule at work with its id, which stands within `text`: standing, document, number. */
  readonly sources: readonly { readonly rule: string; readonly text: string }[];
}

/** Id of the table that a rule belongs to: `complaint.origin` of `complaint.origin.client`. */
export const tableOf = (rule: string): string => rule.slice(0, rule.lastIndexOf("."));

function verdictOf({ verdict, chosen, expected: { confidence, made, ask } }: Grade) {
  if (verdict === "wrong") return made ? "feedback.not-yet" : "feedback.wrong";
  if (verdict === "half") return confidence === "settled" ? "feedback.nearly" : "feedback.half";
  // A default row with all said is as sure as any other.
  if (confidence === "settled" || !ask) return "feedback.right";
  if (confidence === "open") return "feedback.depends";
  return chosen === "ask" ? "feedback.asked" : "feedback.likely";
}

/** The near miss that teaches most: one that ends otherwise for sure, or else one that leaves it open. */
export const nearest = ({ confidence, against }: Expected) =>
  confidence === "settled" ? (against.find(({ becomes }) => becomes.length === 1) ?? against[0]) : undefined;

/** The rules to name: the one that decided or narrowed it down; where it is open, each that an answer would bring in. */
export const spokenRules = ({ confidence, rule, rules }: Expected): readonly string[] => (confidence === "open" ? rules : [rule]);

/** Words a grade: the verdict, the reason with its rule, the question or the near miss, and the source. */
export function explain(grade: Grade, why: string, { language, words, sentences, rules }: FeedbackPack): Feedback {
  const { expected, verdict } = grade;
  const { rule, ask } = expected;
  const table = tableOf(rule);
  const spoken = spokenRules(expected);
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
  const half = verdict === "half" && expected.confidence !== "settled" && word("feedback.half-why");
  return {
    tone: verdict === "half" ? "open" : verdict,
    verdict: word(verdictOf(grade)),
    reason: [half, why, ...spoken.map((id) => say(`rule.${id}`)), miss].filter(Boolean).join(" "),
    ...(ask && { question: say(`ask.${table}.${ask.input}`) }),
    branches: (ask?.answers ?? []).map(({ value, leaves }) => ({
      answer: say(`fact.${table}.${ask?.input}.${value}`),
      outcome: outcomes(leaves),
    })),
    sources: spoken.map((id) => {
      const { standing, document, at } = rules[id] ?? { standing: "", document: "", at: "" };
      const text = word("feedback.source", { rule: id, standing: say(`standing.${standing}`), document: say(`document.${document}`), at });
      return { rule: id, text };
    }),
  };
}
