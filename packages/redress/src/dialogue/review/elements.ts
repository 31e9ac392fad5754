import type { Lexicon } from "./define-lexicon.ts";
import type { ReplyCase } from "./finding.ts";
import { restates } from "./gist.ts";
import type { Reading } from "./reading.ts";
import { type ReplyElement, type ReplyExtra, type ReplyStage, replyElements } from "./stage.ts";

/** What of its stage a reply holds, lacks, and what cannot be told. */
export interface HeldElements {
  readonly present: readonly ReplyElement[];
  readonly missing: readonly (ReplyElement | ReplyExtra)[];
  readonly unjudged: readonly ReplyElement[];
}

const sentencesOf = (reading: Reading, label: string) => new Set(reading.hits(label).map(({ from }) => reading.words[from]?.sentence ?? 0));

/** Whether one sentence holds a time and a second label. */
const timed = (reading: Reading, ...labels: readonly string[]) =>
  [...sentencesOf(reading, "when")].some((sentence) => labels.some((label) => reading.inSentence(label, sentence)));

/** A term in days whose counting is not named. */
const countsUnsaid = (reading: Reading) =>
  [...sentencesOf(reading, "days")].some((sentence) => reading.inSentence("future", sentence)) && !reading.hits("counting").length;

/** How many actions are offered: sentences or numbered points that hold one, and further ones in the same sentence. */
function actionsIn(reading: Reading): number {
  let count = 0;
  let reached = 0;
  for (const { from, to } of reading.hits("element:options")) {
    if (from >= reached) count++;
    reached = Math.max(reached, to);
  }
  return count;
}

/** How many sentences there are. */
const lengthOf = ({ words }: Reading) => (words.at(-1)?.sentence ?? -1) + 1;
/** In so many sentences much is told without a word that says so: reasons ("The digits were swapped."), sympathy, the gist. */
const tells = 3;
/** A time of day or a day to come, in whatever tense: "She reads it tomorrow at 7." */
const comes = (reading: Reading) => reading.hits("coming").length > 0;

/**
 * What is missing is said only where it is sure. Meaning that no phrase shows leaves an element open: a decision beside a
 * remedy or a closing, reasons, sympathy and the gist in a reply of several sentences, an action that only has its day. @internal
 */
export function elementsOf(text: string, reading: Reading, lexicon: Lexicon, stage: ReplyStage, { complaint }: ReplyCase): HeldElements {
  const has = (element: ReplyElement) => reading.hits(`element:${element}`).length > 0;
  const long = lengthOf(reading) >= tells;
  const open = (sure: boolean, doubtful: boolean) => sure || (doubtful ? undefined : false);
  const holds: Partial<Record<ReplyElement, () => boolean | undefined>> = {
    when: () => open(timed(reading, "future"), comes(reading)),
    "who-what-when": () => timed(reading, "actor"),
    gist: () => {
      const given = complaint?.trim() ? restates(text, reading, complaint, lexicon) : undefined;
      return given === false ? open(false, long) : given;
    },
    feeling: () => open(has("feeling"), long),
    options: () => open(actionsIn(reading) > 0, timed(reading, "actor")),
    decision: () => open(has("decision"), has("remedy") || has("stage") || has("reasons")),
    reasons: () => open(has("reasons"), long),
    escalation: () => has("escalation") || /\bhttps?:\/\/|\bwww\.|\/odr\b/i.test(text),
  };
  const present: ReplyElement[] = [];
  const missing: (ReplyElement | ReplyExtra)[] = [];
  const unjudged: ReplyElement[] = [];
  for (const element of replyElements[stage]) {
    const told = holds[element] ? holds[element]() : has(element);
    const held = told === false && reading.hits(`hint:${element}`).length ? undefined : told;
    (held === undefined ? unjudged : held ? present : missing).push(element);
  }
  if (stage === "registration" && countsUnsaid(reading)) missing.push("counting");
  if (stage === "agreement" && actionsIn(reading) === 1) missing.push("second-option");
  return { present, missing, unjudged };
}
