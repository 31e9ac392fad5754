import type { Code } from "redress/locales";
import type { Citation, DocumentId } from "redress/source";

/**
 * Where a term comes from: a document, which says it or from which it follows; a work, law or standard outside of the
 * documents; or nowhere else, and then the word is ours.
 */
export type Origin =
  | (Citation & { readonly standing: "stated" | "derived" })
  | { readonly work: string }
  | { readonly standing: "assumed" };

/** One of what a term holds, such as a move: its name and what is said of it are the library's own words. */
export interface Member {
  readonly id: string;
  /** Its name in the locale packs; without one its rule's sentence names it. */
  readonly code?: Code;
  /** The rule that says what it is, which is then its sentence too. */
  readonly rule?: string;
}

/** What is known of a term, without its words. */
export interface Term {
  readonly from: Origin;
  /** Rules that carry it. */
  readonly rules?: readonly string[];
  /** What carries it in the library, as `room/name`. */
  readonly names?: readonly string[];
  /** Lessons that teach it. */
  readonly lessons?: readonly string[];
  /** Other terms to read beside it. */
  readonly related?: readonly string[];
  /** Its name in the locale packs, for languages that have no glossary yet. */
  readonly code?: Code;
  readonly holds?: readonly Member[];
}

const stated = (document: DocumentId) => (at: string) => ({ document, at, standing: "stated" }) as const;

/** Stated in one of the documents, at an inventory number. */
export const training = /* @__PURE__ */ stated("complaint-training");
export const reader = /* @__PURE__ */ stated("client-work-reader");
export const serviceLesson = /* @__PURE__ */ stated("service-lesson");
export const article = /* @__PURE__ */ stated("offboarding-article");
export const essay = /* @__PURE__ */ stated("service-essay");

/** It follows from the document, which does not use the word so. */
export const derived = <O extends Citation>(origin: O) => ({ ...origin, standing: "derived" }) as const;

/** From a work outside of the documents. */
export const known = (work: string) => ({ work }) as const;

/** The word is ours. */
export const ours = { standing: "assumed" } as const;

/** The members that a list of the library has, each with the code of its name and its rule. */
export const members = (ids: readonly string[], of: (id: string, at: number) => Omit<Member, "id">): readonly Member[] =>
  ids.map((id, at) => ({ id, ...of(id, at) }));
