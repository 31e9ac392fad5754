import type { StoryResult, StoryTables, StoryTeller } from "./story-shape.ts";
import type { Worked } from "./story-teller.ts";

type Rows = readonly (readonly [key: readonly string[], result: number])[];

/** Without one of the things that it hangs on; undefined where it does hang on it. */
function without(rows: Rows, at: number): Rows | undefined {
  const left = new Map<string, (typeof rows)[number]>();
  for (const [key, result] of rows) {
    const rest = key.filter((_, index) => index !== at);
    const same = left.get(rest.join(" "));
    if (same && same[1] !== result) return undefined;
    left.set(rest.join(" "), [rest, result]);
  }
  return [...left.values()];
}

/** Only the things on which the results do hang: a log is read with more than what matters. */
function fewest(reads: readonly string[], rows: Rows): { readonly reads: readonly string[]; readonly rows: Rows } {
  for (const at of reads.keys()) {
    const fewer = without(rows, at);
    if (fewer) return fewest(reads.toSpliced(at, 1), fewer);
  }
  return { reads, rows };
}

/** All that was worked out, as tables: what a page plays a story by. */
export function tablesOf({ outline, reads, worked }: StoryTeller & { readonly worked: Worked }): StoryTables {
  const results: StoryResult[] = [];
  const places = new Map<string, number>();
  const place = (result: StoryResult | undefined) => {
    if (!result) return -1;
    const text = JSON.stringify(result);
    const known = places.get(text) ?? results.push(result) - 1;
    places.set(text, known);
    return known;
  };
  const tables = Object.entries(worked).flatMap(([id, found]) => {
    const rows = [...found].map(([key, result]) => [key.split(" "), place(result)] as const);
    return rows.some(([, result]) => result >= 0) ? [[id, fewest(reads[id] ?? [], rows)] as const] : [];
  });
  return {
    ...{ outline, results },
    reads: Object.fromEntries(tables.map(([id, table]) => [id, table.reads])),
    told: Object.fromEntries(
      tables.map(([id, { rows }]) => [id, Object.fromEntries(rows.filter(([, at]) => at >= 0).map(([key, at]) => [key.join(" "), at]))]),
    ),
  };
}
