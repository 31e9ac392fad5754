import fc from "fast-check";
import { reviewReply } from "redress/dialogue";
import { lexicons } from "redress/dialogue/lexicon";
import { describe, expect, test } from "vitest";
import { readText } from "../../../packages/redress/src/dialogue/review/reading.ts";

const nearly = ["we will sort ", "please just ", "everything in ", "мы всё ", "a lehető ", "jak naj", "not my ", "^ ", "[_] "];
const hostile = [
  "a",
  "«",
  "„“",
  "'",
  '"',
  "\u0301",
  "a\u0301\u0327",
  "\u00AD",
  ". ",
  "\n",
  "> ",
  "1. ",
  "(",
  "aa-",
  "x'",
  "9:",
  "\u200B",
  ...nearly,
];

describe.each(Object.entries(lexicons))("reading with %s", (_, lexicon) => {
  test.each(hostile)("%j again and again costs in proportion", (piece) => {
    const steps = (size: number) => readText(piece.repeat(Math.ceil(size / piece.length)), lexicon).steps;
    // Twice the text, twice the steps, and a few for its ends.
    expect(steps(20_000)).toBeLessThanOrEqual(2 * steps(10_000) + 500);
  });
  test("no word costs more than a bounded number of steps, whatever the text", () => {
    const piece = fc.oneof(
      fc.constantFrom(...hostile, "calm", "down", "успокойтесь", "minden", "rendben", "wszystko", "15:00", "Anna"),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 200 }), (pieces) => {
        const { words, steps } = readText(pieces.join(" "), lexicon);
        expect(steps).toBeLessThanOrEqual(150 * (words.length + 1));
      }),
    );
  });
  test("spans are in order, inside the text, and apart under one rule; the same text is reviewed the same", () => {
    const piece = fc.constantFrom(
      ...hostile,
      "Calm down. ",
      "Успокойтесь. ",
      "Nyugodjon meg! ",
      "Proszę się uspokoić. ",
      "ec.europa.eu/odr ",
    );
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 60 }), (pieces) => {
        const text = `Hm ${pieces.join("")}`;
        const review = () => reviewReply(text, { lexicon, stage: "closing" });
        const made = review();
        expect(review()).toEqual(made);
        const reached: Record<string, number> = {};
        for (const finding of made.status === "reviewed" ? made.findings : []) {
          if (finding.kind !== "fault") continue;
          const [from, to] = finding.span;
          expect(finding.text).toBe(text.slice(from, to));
          expect(from).toBeGreaterThanOrEqual(reached[finding.fault] ?? 0);
          expect(to).toBeGreaterThan(from);
          reached[finding.fault] = to;
        }
      }),
    );
  });
});
