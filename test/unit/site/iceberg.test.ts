import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { icebergData, icebergLanguage } from "../../../site/src/iceberg/language.ts";
import { picture } from "../../../site/src/iceberg/picture.ts";
import { type Reckoned, reckon } from "../../../site/src/iceberg/reckon.ts";
import { fieldNames, firstCounts, type IcebergState, parseCounts } from "../../../site/src/iceberg/state.ts";
import { tellingOf } from "../../../site/src/iceberg/telling.ts";
import { lineOf, problemOf, rowsOf } from "../../../site/src/iceberg/told.ts";
import { ownRateCases } from "../../golden/worth-having.ts";

const telling = tellingOf(icebergData("en"));
const with_ = (change: Partial<IcebergState>): IcebergState => ({ ...firstCounts, ...change });
const rows = (change: Partial<IcebergState>) =>
  rowsOf(reckon(with_(change)) as Reckoned, telling).map(({ id, about, range }) => [id, about, range]);
const problem = (change: Partial<IcebergState>) => {
  const told = reckon(with_(change));
  return told.status === "ok" ? "none" : [told.field, problemOf(told, telling)];
};

describe("the hotel’s counts", () => {
  test("come to what was worked by hand, and the claim stands beside them", () => {
    const [all, , claim] = ownRateCases;
    expect(rows({})).toEqual([
      ["complaints", "30", ""],
      ["all", String(all.value), "123 to 341"],
      ["silent", String(all.wrong["silent-only"]), "93 to 311"],
      ["claim", String(claim.value), ""],
    ]);
    expect(lineOf(reckon(firstCounts) as Reckoned, 0, telling)).toBe("15 % complain, between 9 and 24.");
  });
  test("with a rate of leaving have a line more, and few are called few", () => {
    const told = with_({ complained: "3", of: "12", followed: "15", left: "3" });
    expect(rows(told)[3]?.slice(0, 2)).toEqual(["left", "18"]);
    const line = lineOf(reckon(told) as Reckoned, 15, telling);
    expect(line).toContain("Only 12 were asked.");
    expect(line).toContain("Only 15 were followed.");
  });
  test("are read as they are grouped", () => expect(rows({ complaints: "1 000" })[0]).toEqual(["complaints", "1,000", ""]));
});

test.each<[Partial<IcebergState>, string, string]>([
  [{ complaints: "" }, "complaints", "Write a number into “Complaints in a period”."],
  [{ complaints: "0" }, "complaints", "Without a complaint nothing can be said of those who are silent."],
  [{ complaints: "many" }, "complaints", "“Complaints in a period” must be a whole number from 0, not many."],
  [{ complaints: "1.5" }, "complaints", "must be a whole number from 0, not 1.5."],
  [{ of: "0", complained: "0" }, "of", "There are no answers yet"],
  [{ complained: "81" }, "complained", "81 cannot count: there are fewer cases than that."],
  [{ complained: "0" }, "complained", "there is no upper limit to the silent. At the least there are 655 of them."],
  [{ followed: "10" }, "left", "Write a number into “Of them have left”."],
  [{ followed: "10", left: "11" }, "left", "11 cannot count"],
  [{ followed: "0", left: "0" }, "followed", "There are no answers yet"],
  [{ complaints: "9007199254740991" }, "complaints", "too large to be exact"],
])("a refusal is said in words at its field: %j", (change, field, words) => {
  const told = problem(change);
  expect(told[0]).toBe(field);
  expect(told[1]).toContain(words);
});

test("whatever is typed, the table or a problem in words comes of it, and the drawing holds only numbers", () => {
  const text = fc.oneof(fc.nat(400).map(String), fc.string({ maxLength: 12 }));
  fc.assert(
    fc.property(fc.record(Object.fromEntries(fieldNames.map((name) => [name, text]))), (given) => {
      const state = given as unknown as IcebergState;
      const told = reckon(state);
      if (told.status === "refused") {
        expect(problemOf(told, telling)).not.toMatch(/undefined|\{(field|value|count)\}/);
        return;
      }
      const shown = JSON.stringify(rowsOf(told, telling));
      expect(shown).not.toMatch(/NaN|Infinity|undefined/);
      const drawn = picture(told, "en");
      expect(drawn.replace(/<[^>]+>/g, "")).toMatch(/^[\d,]+$/);
      for (const [, y] of drawn.matchAll(/ y1="([^"]+)"/g)) expect(Number(y)).toBeGreaterThanOrEqual(0);
      expect(drawn).not.toContain("style");
    }),
  );
});

describe("the water", () => {
  const waterOf = (state: IcebergState) =>
    Number(/stroke-width="2" x1="0" x2="280" y1="([^"]+)"/.exec(picture(reckon(state) as Reckoned, "en"))?.[1]);
  test("leaves that share of the area above it", () => {
    for (const [complained, of] of [
      [12, 80],
      [40, 80],
      [79, 80],
    ] as const)
      expect(((waterOf(with_({ complained: `${complained}`, of: `${of}` })) - 14) / 186) ** 2).toBeCloseTo(complained / of, 2);
  });
});

test("kept counts are read, and what is damaged or not ours is nothing", () => {
  expect(parseCounts(JSON.stringify({ ...firstCounts, complaints: "7", more: 1 }))).toEqual({ ...firstCounts, complaints: "7" });
  for (const text of [
    null,
    "",
    "{}",
    "[]",
    "null",
    JSON.stringify({ ...firstCounts, of: 80 }),
    JSON.stringify({ ...firstCounts, of: "9".repeat(40) }),
  ])
    expect(parseCounts(text)).toBeUndefined();
});

test("it speaks one language only", () => {
  expect(icebergLanguage("en")).toBe("en");
  expect(icebergLanguage("hu")).toBe("en");
});
