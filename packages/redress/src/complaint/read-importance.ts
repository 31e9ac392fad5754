import { type Importance, importances } from "./importance.ts";
import { type ComplaintRefusal, refuse } from "./refusal.ts";

/** An importance as read, with the alias and the rule where it was written otherwise. */
export interface ImportanceReading {
  readonly status: "read";
  readonly importance: Importance;
  readonly alias?: { readonly word: "medium"; readonly rule: "complaint.importance.medium" };
}

/**
 * Reads an importance as forms print it, in upper or lower case: "medium" is ordinary, and the alias is noted.
 * Any other word is refused with the words that would do. Rule `complaint.importance.medium` (K5).
 *
 * @example
 * ```ts
 * import { readImportance } from "redress/complaint";
 * const read = readImportance("Medium");
 * read.status === "read" && [read.importance, read.alias?.rule]; // ["ordinary", "complaint.importance.medium"]
 * ```
 */
export function readImportance(word: string): ImportanceReading | ComplaintRefusal<"unknown-value"> {
  const plain = typeof word === "string" ? word.trim().toLowerCase() : word;
  const importance = importances.find((one) => one === plain);
  if (importance) return { status: "read", importance };
  if (plain === "medium") return { status: "read", importance: "ordinary", alias: { word: "medium", rule: "complaint.importance.medium" } };
  return refuse("unknown-value", "importance", [...importances, "medium"]);
}
