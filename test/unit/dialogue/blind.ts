import { readFileSync } from "node:fs";
import { type Lexicon, type ReplyElement, type ReplyReview, replyFaults, reviewReply } from "redress/dialogue";
import { type LabelledReply, replyElements } from "../../golden/replies/shape.ts";

const folder = new URL("../../golden/replies/", import.meta.url);

/** The replies with odd numbers have been read to repair the lexicons; those with even numbers have not. */
export type Half = "odd" | "even" | "all";

/** The labelled replies that count, with what the review makes of them. */
export function reviewed(lexicon: Lexicon, half: Half): readonly (readonly [LabelledReply, ReplyReview])[] {
  const replies = JSON.parse(readFileSync(new URL(`${lexicon.locale}.json`, folder), "utf8")) as readonly LabelledReply[];
  return replies
    .filter(({ id, borderline }) => !borderline && (half === "all" || (Number(id.slice(-3)) % 2 === 1) === (half === "odd")))
    .map((reply) => {
      const { text, stage, complaint, faultEstablished } = reply;
      const review = reviewReply(text, { lexicon, stage, case: { complaint, faultEstablished: faultEstablished ? "yes" : "no" } });
      if (review.status === "refused") throw new Error(`${reply.id}: ${review.code}`);
      return [reply, review] as const;
    });
}

/** Right and wrong findings, and labels that were found or not. */
export interface Count {
  right: number;
  wrong: number;
  missed: number;
}
export const precision = ({ right, wrong }: Count) => (right + wrong ? right / (right + wrong) : 1);
export const recall = ({ right, missed }: Count) => (right + missed ? right / (right + missed) : 1);

/** One slip of the review: which reply, which rule, and the words found or missed. */
export type Slip = readonly [id: string, what: "wrong" | "missed", rule: string, words: string];

/** A finding is right where a label of the same rule overlaps it; a label is found where a finding of the same rule does. */
export function countFaults(
  lexicon: Lexicon,
  half: Half,
): { readonly byRule: ReadonlyMap<string, Count>; readonly slips: readonly Slip[] } {
  const byRule = new Map<string, Count>([...replyFaults, "all"].map((rule) => [rule, { right: 0, wrong: 0, missed: 0 }]));
  const slips: Slip[] = [];
  const count = (rule: string, what: keyof Count) => {
    for (const key of [rule, "all"]) (byRule.get(key) as Count)[what]++;
  };
  for (const [{ id, text, faults }, { findings }] of reviewed(lexicon, half)) {
    const labels = faults.map(({ rule, quote }) => ({ rule, quote, from: text.indexOf(quote), to: text.indexOf(quote) + quote.length }));
    const found = findings.flatMap((finding) => (finding.kind === "fault" ? [finding] : []));
    const meets = (label: (typeof labels)[number], finding: (typeof found)[number]) =>
      label.rule === finding.fault && finding.span[0] < label.to && label.from < finding.span[1];
    for (const finding of found) {
      if (labels.some((label) => meets(label, finding))) continue;
      count(finding.fault, "wrong");
      slips.push([id, "wrong", finding.fault, finding.text]);
    }
    for (const label of labels) {
      const met = found.some((finding) => meets(label, finding));
      count(label.rule, met ? "right" : "missed");
      if (!met) slips.push([id, "missed", label.rule, label.quote]);
    }
  }
  return { byRule, slips };
}

/** An element found missing is right where no label says that it is there. */
export function countElements(
  lexicon: Lexicon,
  half: Half,
): { readonly byElement: ReadonlyMap<string, Count>; readonly slips: readonly Slip[] } {
  const byElement = new Map<string, Count>([["all", { right: 0, wrong: 0, missed: 0 }]]);
  const slips: Slip[] = [];
  for (const [{ id, text, stage, present }, { findings }] of reviewed(lexicon, half)) {
    const missing = findings.flatMap((finding) => (finding.kind === "element" ? [finding.element] : []));
    const count = (element: string, what: keyof Count) => {
      for (const key of [element, "all"]) {
        const one = byElement.get(key) ?? { right: 0, wrong: 0, missed: 0 };
        byElement.set(key, one);
        one[what]++;
      }
      if (what !== "right") slips.push([id, what, element, text]);
    };
    for (const element of missing)
      if (element !== "counting" && element !== "second-option") count(element, present.includes(element) ? "wrong" : "right");
    for (const element of replyElements[stage] as readonly ReplyElement[])
      if (!present.includes(element) && !missing.includes(element)) count(element, "missed");
  }
  return { byElement, slips };
}
