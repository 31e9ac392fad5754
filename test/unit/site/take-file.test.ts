import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fileOf, newTo, readFile } from "../../../site/src/course/file.ts";
import type { Kept, KeptAnswer } from "../../../site/src/elements/kept.ts";
import { merge } from "../../../site/src/elements/merge.ts";

const savedAt = new Date("2026-03-02T08:00:00Z");
const one: KeptAnswer = {
  ...{ id: "0b1f9a3e-2f57-4c3a-9a51-0f6f4f0f7d11", item: "refund-late", option: "ask", round: 2 },
  ...{ answeredAt: "2026-03-01T10:00:00Z", locale: "en", fate: "kept" },
};
const kept = (...answers: readonly KeptAnswer[]): Kept => ({ v: 1, round: 2, answers });
const fileWith = (...answers: readonly unknown[]) => fileOf([["who-is-complaining", kept(...(answers as KeptAnswer[]))]], savedAt);

describe("a progress file", () => {
  test("comes back as it was saved, but for what answers were worth: that is worked out anew", () => {
    const read = readFile(fileWith({ ...one, points: 1, round: 5001 }));
    expect(read).toEqual({
      status: "ok",
      dropped: 0,
      exercises: new Map([["who-is-complaining", { ...kept({ ...one, round: 5001 }), round: 2 }]]),
    });
  });

  test("loses only what is damaged in it", () => {
    const bad = [
      ...[null, 7, { ...one, id: "7" }, { ...one, item: "Not a word" }, { ...one, option: "" }, { ...one, option: "x".repeat(4001) }],
      ...[
        { ...one, round: 0 },
        { ...one, round: 10_001 },
        { ...one, answeredAt: "yesterday" },
        { ...one, answeredAt: "2026-13-01T10:00:00Z" },
      ],
      ...[
        { ...one, locale: "<b>" },
        { ...one, fate: "lost" },
        { ...one, points: 3 },
      ],
    ];
    const read = readFile(fileWith(...bad, one));
    expect(read).toMatchObject({ status: "ok", dropped: bad.length });
    expect(read.status === "ok" && read.exercises.get("who-is-complaining")?.answers).toEqual([one]);
  });

  test.each([
    "",
    "null",
    "[]",
    "{}",
    "not json",
    '{"format":"other","v":1,"exercises":{}}',
    '{"format":"redress-progress","v":0,"exercises":{}}',
  ])("of another kind is refused: %s", (text) => expect(readFile(text)).toEqual({ status: "refused", code: "foreign" }));

  test("of a newer course is refused by that name", () =>
    expect(readFile('{"format":"redress-progress","v":2}')).toEqual({ status: "refused", code: "newer" }));

  test("of whatever content never throws", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(readFile(JSON.stringify({ format: "redress-progress", v: 1, exercises: value })).status).toMatch(/^(ok|refused)$/);
      }),
    );
  });

  test("has no place for names that objects have by themselves", () => {
    const text = fileWith(one).replace('"who-is-complaining"', '"__proto__"');
    expect(readFile(text)).toMatchObject({ status: "ok", dropped: 1, exercises: new Map() });
  });
});

describe("bringing a file in", () => {
  const other = { ...one, id: "0b1f9a3e-2f57-4c3a-9a51-0f6f4f0f7d22", answeredAt: "2026-03-01T11:00:00Z" };

  test("adds what is not here, and changes nothing that is", () => {
    const changedThere = { ...one, option: "external" };
    expect(newTo(kept(one), kept(changedThere, other)).answers).toEqual([other]);
    expect(merge(kept(one), newTo(kept(one), kept(changedThere, other))).answers).toEqual([one, other]);
  });

  test("twice is bringing it in once", () => {
    const here = merge(kept(one), newTo(kept(one), kept(other)));
    expect(newTo(here, kept(one, other)).answers).toEqual([]);
  });
});

test("tabs agree on what an answer is worth, whichever of them weighed it", () => {
  const weighed = kept({ ...one, fate: "waiting", points: 0.5 });
  const sent = kept(one);
  const both = kept({ ...one, points: 0.5 });
  expect(merge(weighed, sent)).toEqual(both);
  expect(merge(sent, weighed)).toEqual(both);
});
