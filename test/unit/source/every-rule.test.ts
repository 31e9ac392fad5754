import { readdirSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { complaintRules } from "redress/complaint";
import { define, prove, type Table } from "redress/decision";
import { defineRecords, type Figure, type Rule } from "redress/source";
import { describe, expect, test } from "vitest";

const src = fileURLToPath(new URL("../../../packages/redress/src", import.meta.url));
const files = readdirSync(src, { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => file.endsWith(".ts"));

type AnyTable = Table<Record<string, readonly string[]>, string>;
const isRecord = (value: unknown): value is Rule | Figure =>
  typeof value === "object" && value !== null && "id" in value && ("standing" in value || "source" in value);
const isTable = (value: unknown): value is AnyTable =>
  typeof value === "object" && value !== null && "spec" in value && "rows" in value && "memo" in value;

/** Everything that a value exported anywhere in the library holds, one level deep: lists, maps, records of things. */
function held(value: unknown): readonly unknown[] {
  if (value instanceof Map) return [...value.values()];
  return typeof value === "object" && value !== null ? [value, ...Object.values(value)] : [];
}

const exported = (
  await Promise.all(files.map(async (file) => Object.values((await import(pathToFileURL(`${src}/${file}`).href)) as object)))
).flat();
const records = new Set(exported.flatMap(held).filter(isRecord));
const tables = [...new Set(exported.flatMap(held).filter(isTable))];
const ruleIds = new Set([...records].map(({ id }) => id));

describe("every rule and figure exported anywhere in the library", () => {
  test("is found: more than the complaint room has", () => {
    for (const id of complaintRules.keys()) expect(ruleIds).toContain(id);
    expect(ruleIds.size).toBeGreaterThan(complaintRules.size);
  });
  test("passes the checker, each id once", () => {
    expect(defineRecords([...records]).size).toBe(records.size);
  });
});

describe("every decision table of the library", () => {
  test("is found, among them those of the complaint room", () => {
    const subjects = ["kind", "origin", "fault", "validity", "importance", "registrar", "answer"];
    expect(tables.map(({ spec }) => spec.id)).toEqual(expect.arrayContaining(subjects.map((subject) => `complaint.${subject}`)));
  });
  describe.each(tables.map((table) => [table.spec.id, table] as const))("%s", (id, table) => {
    test("is accepted by define", () => {
      expect(define(table.spec).rows).toEqual(table.rows);
    });
    test("has no gap, no overlap and no idle row", () => {
      const { proved, gaps, overlaps, idle } = prove(table);
      expect({ proved, gaps, overlaps, idle }).toEqual({ proved: true, gaps: [], overlaps: [], idle: [] });
    });
    test("names only rules that exist", () => {
      const known = id.startsWith("complaint.") ? [...complaintRules.keys()] : [...ruleIds];
      const used = [...table.rows, ...table.exclusions].map(({ rule }) => rule);
      expect(used.filter((rule) => !known.includes(rule))).toEqual([]);
    });
  });
});
