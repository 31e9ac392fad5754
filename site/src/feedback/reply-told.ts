import type { ReplyFinding, ReplyReview } from "redress/dialogue";
import type { FeedbackPack } from "./pack.ts";

/** A finding in a reply, in words. */
export interface ToldFinding {
  /** Number of the place in the text, where it has one. */
  readonly number?: number;
  readonly counts: boolean;
  readonly quoted?: string;
  /** None where the review cannot tell whether an element is there. */
  readonly finding?: string;
  readonly why: string;
  readonly better?: string;
  /** What was found, with its rule and how grave it is; missing where nothing could be told. */
  readonly of?: ReplyFinding;
}

/** The text of a reply in pieces: plain, or with the number of a finding. */
export interface ToldPiece {
  readonly text: string;
  readonly number?: number;
}

/** A review in words: the text with its places numbered, what was found, and whether each element of the stage is there. */
export interface ToldReview {
  readonly pieces: readonly ToldPiece[];
  readonly findings: readonly ToldFinding[];
}

/** Words a review. Places that overlap are numbered once, by the first. */
export function toldReview(text: string, { findings, unjudged }: ReplyReview, { sentences }: Pick<FeedbackPack, "sentences">): ToldReview {
  const say = (code: string) => sentences[code] ?? code;
  const pieces: ToldPiece[] = [];
  let reached = 0;
  let number = 0;
  const told = findings.map((finding): ToldFinding => {
    const shared = { finding: say(finding.code), why: say(finding.why), better: finding.better, of: finding };
    if (finding.kind === "element") return { ...shared, counts: finding.severity !== "info" };
    number++;
    const [from, to] = finding.span;
    if (from >= reached) {
      pieces.push({ text: text.slice(reached, from) }, { text: text.slice(from, to), number });
      reached = to;
    }
    return { ...shared, number, counts: finding.severity === "error", quoted: finding.text };
  });
  pieces.push({ text: text.slice(reached) });
  const open = unjudged.map((element): ToldFinding => ({ counts: true, why: say(`rule.dialogue.element.${element}`) }));
  return { pieces: pieces.filter((piece) => piece.text), findings: [...told, ...open] };
}
