import { fill, type MessageFacts } from "redress/locales";
import type { ExampleData } from "./example.ts";

/** A code that a result holds, with its sentence. */
export interface Sentence {
  readonly code: string;
  readonly text: string;
}

const plain = (value: unknown): value is string | number => typeof value === "string" || typeof value === "number";

/** The facts beside a code: those of its object, and of the `facts` in it. */
function factsOf(holder: object): MessageFacts {
  const { facts } = holder as { readonly facts?: unknown };
  const all = { ...holder, ...(typeof facts === "object" ? facts : {}) };
  return Object.fromEntries(Object.entries(all).filter((pair): pair is [string, string | number] => plain(pair[1])));
}

/** A question is said where it is put, not where its input is only named. */
const put = (code: string, holder: object) => !code.startsWith("ask.") || "answers" in holder;

/** The sentences for the codes in a result, each once, in the order of the result. */
export function said(result: unknown, { says, sentences }: Pick<ExampleData, "says" | "sentences">): readonly Sentence[] {
  const found = new Map<string, Sentence>();
  const visit = (value: unknown, holder: object): void => {
    if (typeof value === "string")
      for (const code of new Set([value, `rule.${value}`, ...says.map((start) => start + value)])) {
        const message = Object.hasOwn(sentences, code) ? sentences[code] : undefined;
        if (message === undefined || !put(code, holder)) continue;
        const text = fill("en", message, factsOf(holder));
        found.set(code + text, { code, text });
      }
    else if (Array.isArray(value)) for (const one of value) visit(one, holder);
    else if (typeof value === "object" && value !== null) for (const one of Object.values(value)) visit(one, value);
  };
  visit(result, {});
  return [...found.values()];
}
