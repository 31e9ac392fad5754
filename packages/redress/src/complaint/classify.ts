import { type Decision, decide, type Facts } from "../decision/index.ts";
import { type ContactKind, contactKind } from "./contact-kind.ts";
import { type Importance, importance } from "./importance.ts";
import { type Origin, origin } from "./origin.ts";
import { type Validity, validity } from "./validity.ts";

/** The four tables of a classification, by what each decides. */
export const classification = { kind: contactKind, origin, validity, importance } as const;

type InputsOf<K extends keyof typeof classification> = (typeof classification)[K]["spec"]["inputs"];

/** What is known of a contact. Everything may be left out or `"unknown"`; `{ inferred: value }` marks what nobody said. */
export type ComplaintFacts = Facts<InputsOf<"kind">> &
  Facts<InputsOf<"origin">> &
  Facts<InputsOf<"validity">> &
  Facts<InputsOf<"importance">>;

/** The four classes of a contact, each with its reasons. A contact that is no complaint has only a kind. */
export interface Classification {
  readonly kind: Decision<ContactKind>;
  readonly origin?: Decision<Origin>;
  readonly validity?: Decision<Validity>;
  readonly importance?: Decision<Importance>;
}

/**
 * Classifies a contact: what kind it is, and for a complaint its origin, validity and importance, each with its reasons
 * and, where the facts do not settle it, the question to ask.
 *
 * Never throws and never changes the facts. A name that no table has, or a value that is not allowed, is refused by the
 * class it concerns: `confidence: "none"`, `code`, `input`; an unknown name is reported under `kind`.
 * Rules `complaint.kind.*`, `complaint.origin.*`, `complaint.validity.*`, `complaint.importance.*` (C1, C4, C14, C15, C19).
 *
 * @example
 * ```ts
 * import { classify } from "redress/complaint";
 * const { origin, importance } = classify({ dissatisfied: "yes", reporter: "client", breach: "yes", loss: "yes" });
 * origin?.confidence === "settled" && origin.outcome; // "external"
 * importance?.confidence === "settled" && importance.rule; // "complaint.importance.breach-and-loss"
 * ```
 */
export function classify(facts: ComplaintFacts): Classification {
  const part = (names: (input: string) => boolean) => Object.fromEntries(Object.entries(facts).filter(([input]) => names(input)));
  const of = (table: { readonly names: readonly string[] }) => part((input) => table.names.includes(input));
  const others = [origin, validity, importance].flatMap(({ names }) => names);
  const kind = decide(
    contactKind,
    part((input) => !others.includes(input)),
  );
  if ("outcome" in kind && kind.outcome !== "complaint") return { kind };
  return {
    kind,
    origin: decide(origin, of(origin)),
    validity: decide(validity, of(validity)),
    importance: decide(importance, of(importance)),
  };
}
