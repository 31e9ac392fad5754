import type { CauseLine } from "./report-shape.ts";
import type { Sheet } from "./sheet.ts";
import { byText } from "./smallest.ts";

/** Causes by how often they are found, with what those up to each come to: which few make up most. @internal */
export function causeLines(sheet: Sheet, before: Sheet): CauseLine[] {
  const causes = new Set([...sheet.causes.keys(), ...before.causes.keys()]);
  const lines = [...causes].map((cause) => ({ cause, count: sheet.causes.get(cause) ?? 0, before: before.causes.get(cause) ?? 0 }));
  lines.sort((a, b) => b.count - a.count || byText(a.cause, b.cause));
  const all = lines.reduce((sum, { count }) => sum + count, 0);
  let upTo = 0;
  return lines.map((line) => {
    upTo += line.count;
    return { ...line, share: all && line.count / all, upTo: all && upTo / all };
  });
}
