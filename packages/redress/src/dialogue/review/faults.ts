import { apologyAdvice } from "../../complaint/remedies/apology-advice.ts";
import type { Lexicon } from "./define-lexicon.ts";
import type { ReplyCase } from "./finding.ts";
import type { FaultPhrases } from "./lexicon.ts";
import type { Hit } from "./matcher.ts";
import type { Reading } from "./reading.ts";
import type { Placed } from "./sentences.ts";
import type { ReplyFault, ReplyStage } from "./stage.ts";

/** A fault, and where it stands in the text. */
export interface FoundFault {
  readonly fault: ReplyFault;
  readonly span: readonly [from: number, to: number];
}

/** How many words may stand between an excuse and what it excuses. */
const reach = 4;

/** Whether what is said of liability comes too early; where the fault is not known of, only the first two stages are early. */
export function liabilityIsEarly(
  group: FaultPhrases,
  stage: ReplyStage,
  { faultEstablished = "unknown", jurisdiction }: ReplyCase,
): boolean {
  if (faultEstablished === "yes") return false;
  if (faultEstablished === "unknown" && (stage === "agreement" || stage === "closing")) return false;
  if (group.liability !== "apologises") return true;
  const advice = apologyAdvice({ faultEvident: faultEstablished, ...(jurisdiction === undefined ? {} : { jurisdiction }) });
  return advice.acts.some(({ act, advice }) => act === "apologise-for-fault" && advice === "do-not");
}

/** Whether something in the text excuses a phrase. */
function excused(group: FaultPhrases, index: number, hit: Hit, reading: Reading): boolean {
  const { sentence } = reading.words[hit.from] as Placed;
  if (group.unlessConcrete) {
    if (reading.inSentence("when", sentence) || reading.specific.has(sentence)) return true;
    if (group.unlessConcrete === "next-sentence" && reading.inSentence("when", sentence + 1)) return true;
  }
  if (reading.inSentence(`said:${index}`, sentence)) return true;
  if (reading.beginsAt(`after:${index}`, hit.to)) return true;
  return reading.endsBefore(`before:${index}`, hit.from, reach);
}

/** The faults of a text, in order; of two that overlap under one rule the one that begins earlier, or is longer. @internal */
export function faultsOf(text: string, reading: Reading, { spec }: Lexicon, stage: ReplyStage, of: ReplyCase): FoundFault[] {
  const found: FoundFault[] = [];
  for (const [index, group] of spec.faults.entries()) {
    if (group.fault === "liability" && !liabilityIsEarly(group, stage, of)) continue;
    for (const hit of reading.hits(`fault:${index}`)) {
      if (excused(group, index, hit, reading)) continue;
      const [first, last] = [reading.words[hit.from] as Placed, reading.words[hit.to - 1] as Placed];
      found.push({ fault: group.fault, span: [first.from, last.to] });
    }
  }
  found.push(...deadLinks(text, reading));
  found.sort((one, other) => one.span[0] - other.span[0] || other.span[1] - one.span[1]);
  const reached = new Map<ReplyFault, number>();
  return found.filter(({ fault, span }) => {
    if (span[0] < (reached.get(fault) ?? 0)) return false;
    reached.set(fault, span[1]);
    return true;
  });
}

const link = /(?:https?:\/\/)?(?:www\.|webgate\.)?ec\.europa\.eu\/(?:consumers\/)?odr(?![\p{L}\p{N}_-])/giu;

/** Links to the platform that closed, where the writer and not the client gives them. */
function deadLinks(text: string, { quoted }: Reading): FoundFault[] {
  let quotation = 0;
  return [...text.matchAll(link)].flatMap((match) => {
    while ((quoted[quotation]?.[1] ?? Number.POSITIVE_INFINITY) <= match.index) quotation++;
    if ((quoted[quotation]?.[0] ?? Number.POSITIVE_INFINITY) <= match.index) return [];
    return [{ fault: "dead-link", span: [match.index, match.index + match[0].length] } as const];
  });
}
