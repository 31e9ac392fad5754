import { fill, type MessageFacts, type Messages } from "redress/locales";
import type { WordCode } from "../words/index.ts";

/** The words of a part of the page, which stand in it, and a place of it to say them in. */
export interface Voice<Code extends WordCode> {
  readonly say: (code: Code, facts?: MessageFacts) => string;
  /** Says something in the part's own line, aloud too. */
  readonly tell: (...parts: readonly string[]) => void;
}

/** Reads the words of a part. */
export function voice<Code extends WordCode>(box: HTMLElement): Voice<Code> {
  const words = JSON.parse(box.dataset.words as string) as Messages<Code>;
  return {
    say: (code, facts) => fill(box.dataset.language as string, words[code], facts),
    tell: (...parts) => {
      (box.querySelector("[data-said]") as HTMLElement).textContent = parts.filter(Boolean).join(" ");
    },
  };
}
