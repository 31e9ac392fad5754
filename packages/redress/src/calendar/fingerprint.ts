import type { Source } from "./expand.ts";

/** Members in alphabetical order, so that the same data gives the same text; undefined ones left out. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  members.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${canonical(member)}`).join()}}`;
}

/** FNV-1a in 32 bits, from a beginning of its own. */
function hash(text: string, from: number): string {
  let found = from;
  for (let at = 0; at < text.length; at++) found = Math.imul(found ^ text.charCodeAt(at), 0x01000193);
  return (found >>> 0).toString(16).padStart(8, "0");
}

/** Sixteen hex digits of plain data. Tells one from another by accident, not against somebody who tries. @internal */
export function fingerprintOf(data: unknown): string {
  const text = canonical(data);
  return hash(text, 0x811c9dc5) + hash(`${text.length} ${text}`, 0x1b873593);
}

/** The fingerprint of when a source is open: its zone, and the week, breaks and days of its plans. @internal */
export const fingerprintOfSource = ({ zone, plans }: Source): string =>
  fingerprintOf([
    zone.name,
    ...plans.map(({ zone: own, week, weekBreaks, days, dayBreaks }) => {
      const dates = (map: typeof days) => [...map].sort(([a], [b]) => a - b);
      return [own.name, week, weekBreaks, dates(days), dates(dayBreaks)];
    }),
  ]);
