import { type ReplyStage, replyElements } from "redress/dialogue";
import { readAddress } from "../tools/address.ts";
import { isLocale, type Locale } from "../words/locale.ts";

/** What may stand in the address: never what was written. */
export interface ReplyGiven {
  readonly language: Locale;
  readonly stage: ReplyStage;
  readonly fault: "yes" | "no" | "unknown";
  /** Of an apology's law, or "" for another. */
  readonly jurisdiction: string;
}

export const stages = Object.keys(replyElements) as readonly ReplyStage[];
export const faults = ["unknown", "yes", "no"] as const;
export const givenNames = ["language", "stage", "fault", "jurisdiction"] as const;

/** The stage and facts that an address gives; what is none of ours is as at first. */
export function givenFrom(query: string, language: Locale): ReplyGiven {
  const given = readAddress(query, givenNames);
  return {
    language: isLocale(given.language) ? given.language : language,
    stage: stages.find((stage) => stage === given.stage) ?? "first-contact",
    fault: faults.find((fault) => fault === given.fault) ?? "unknown",
    jurisdiction: given.jurisdiction ?? "",
  };
}
